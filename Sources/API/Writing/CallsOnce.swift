import Access
import Crypto
import Foundation
import HTTP
import HTTPTypes
import Hummingbird
import NIOCore
import Surveys

/// Does what a call asks for once, however often it is sent: a system whose line broke sends it again under the same
/// `Idempotency-Key`, and is answered what it was answered then.
struct CallsOnce: Sendable {
  let store: any APICallStore
  /// The key behind digests and sealed answers: an answer may hold links.
  let key: @Sendable () throws -> SymmetricKey
  let clock: SiteClock

  /// What was done, as it is answered.
  struct Done {
    var status: HTTPResponse.Status = .ok
    let answer: any Encodable
  }

  private static let header = "Idempotency-Key"
  /// How long a name may be.
  private static let longest = 255

  /// Answers a call. Where `work` throws a problem with what was asked, nothing was done, and the name is free again;
  /// where it breaks off otherwise, nobody knows, and the name stays taken for a day.
  func answer(
    _ request: Request, _ context: APIContext, _ bytes: [UInt8], _ work: () async throws -> Done
  ) async throws -> Response {
    let (name, key, number) = (try CallsOnce.name(of: request), try key(), try context.provenKey.number)
    let call = APICall(
      key: number, name: CallsOnce.digest("name", Array(name.utf8), key),
      body: CallsOnce.digest(request.uri.path, bytes, key))
    switch try await store.begin(call, at: clock.seconds()) {
    case .begun: break
    case .other:
      throw APIProblem(
        .unprocessableContent, field: CallsOnce.header, "Another call had this name within a day; give each its own.")
    case .underway: throw CallsOnce.broken
    case .answered(let status, let sealed):
      guard let answer = CallsOnce.opened(sealed, call, key) else { throw CallsOnce.broken }
      return CallsOnce.response(answer, HTTPResponse.Status(code: status), isRepeated: true)
    }
    let (done, answer): (Done, Data)
    do {
      done = try await work()
      answer = try APIAnswer.json(done.answer)
    } catch {
      if error is APIProblem || error is SurveyStoreProblem { try await store.drop(call) }
      throw error
    }
    let sealed = try ChaChaPoly.seal(answer, using: key, authenticating: call.name + call.body).combined
    try await store.answer(call, status: done.status.code, sealed: sealed)
    return CallsOnce.response(answer, done.status, isRepeated: false)
  }

  private static func name(of request: Request) throws -> String {
    guard let field = HTTPField.Name(header), let name = request.headers[field] else {
      throw APIProblem(field: header, "It is needed: a name of your own for this call, so that it is done once.")
    }
    guard (1...longest).contains(name.utf8.count), name.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
      throw APIProblem(field: header, "It must be 1 to \(longest) signs of ASCII without a space.")
    }
    return name
  }

  private static var broken: APIProblem {
    APIProblem(
      .conflict, field: header,
      "This call is under way, or was broken off; look at /api/v1/campaigns before you send it under another name.")
  }

  private static func digest(_ purpose: String, _ bytes: [UInt8], _ key: SymmetricKey) -> Data {
    Data(HMAC<SHA256>.authenticationCode(for: Array("\(purpose)\0".utf8) + bytes, using: key))
  }

  private static func opened(_ sealed: Data, _ call: APICall, _ key: SymmetricKey) -> Data? {
    // What an older key sealed, or somebody altered, is as good as lost.
    guard let box = try? ChaChaPoly.SealedBox(combined: sealed) else { return nil }
    return try? ChaChaPoly.open(box, using: key, authenticating: call.name + call.body)
  }

  private static func response(_ answer: Data, _ status: HTTPResponse.Status, isRepeated: Bool) -> Response {
    var headers: HTTPFields = [.contentType: "application/json"]
    if isRepeated, let field = HTTPField.Name("Idempotency-Replayed") { headers[field] = "true" }
    return Response(status: status, headers: headers, body: .init(byteBuffer: ByteBuffer(bytes: answer)))
  }
}
