import Access
import Foundation
import HTTPTypes
import NIOCore
import Preferences
import Storage
import Testing

extension TestSite {
  /// A fresh key as its system sends it; it reads everything where a test says nothing.
  func key(_ scopes: Set<APIScope> = Set(APIScope.allCases.filter { !$0.writes })) async throws -> String {
    var generator = SystemRandomNumberGenerator()
    let secret = APIKeySecret(using: &generator)
    let store = SQLAPIKeyStore(house.database)
    return secret.text(
      of: try await store.make("test", scopes: scopes, digest: secret.digest, by: "administrator", at: clock.now))
  }

  /// What a path of the API answers to a key, or to whoever sends none.
  func call(
    _ path: String, _ key: String?, _ more: HTTPFields = [:], method: HTTPRequest.Method = .get
  ) async throws -> TestAnswer {
    var headers = more
    if let key { headers[.authorization] = "Bearer \(key)" }
    return try await ask("/api/v1\(path)", method, headers, body: nil)
  }

  /// What a call that changes something is answered.
  func send(
    _ path: String, _ key: String?, _ body: Any, name: String? = "call-1", type: String = "application/json"
  ) async throws -> TestAnswer {
    var headers: HTTPFields = [.contentType: type]
    if let key { headers[.authorization] = "Bearer \(key)" }
    if let name { headers[try #require(HTTPField.Name("Idempotency-Key"))] = name }
    let bytes =
      try (body as? String).map { Data($0.utf8) } ?? JSONSerialization.data(withJSONObject: body, options: .sortedKeys)
    return try await ask("/api/v1\(path)", .post, headers, body: ByteBuffer(bytes: bytes))
  }

  /// Says whether one person issues links and reads figures, and how many one person may invite.
  func have(duties: Duties = .apart, mostInvited: Int = TwoPeople.mostInvited) async throws {
    var settings = try await SQLSettingsStore(house.database).settings()
    (settings.duties, settings.mostInvited) = (duties, mostInvited)
    try await SQLSettingsStore(house.database).keep(settings)
  }

  /// Builds a report of the newest period.
  func buildReport() async throws {
    let built = try await post("/reports/board", ["period": "2026Q3", "language": "ar"], as: .officer)
    #expect(built.status == .seeOther)
  }
}

extension TestAnswer {
  /// The object or the array that was answered.
  func json<Value>(as type: Value.Type = [String: Any].self) throws -> Value {
    try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? Value)
  }

  /// The items of a list.
  var items: [[String: Any]] { get throws { try #require(try json()["items"] as? [[String: Any]]) } }

  /// The fields that a problem names.
  var faults: [String] {
    get throws {
      #expect(headers[.contentType] == "application/problem+json")
      return try (json()["errors"] as? [[String: Any]] ?? []).compactMap { $0["field"] as? String }
    }
  }
}
