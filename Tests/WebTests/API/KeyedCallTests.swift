import Access
import Foundation
import HTTPTypes
import Houses
import Storage
import Testing

/// Who may call, how often, and how a refusal reads.
@Suite struct KeyedCallTests {
  @Test func `a call without a key that is in use is refused, and told how to come by one`() async throws {
    let site = try await TestSite()
    let key = try await site.key([.figures])
    let wrong = key.dropLast() + (key.hasSuffix("0") ? "1" : "0")
    let (number, _) = try #require(APIKeySecret.read(key))
    for sent in [nil, "", "x", String(wrong), key.replacing("rida_\(number)_", with: "rida_99_")] {
      let answer = try await site.call("/periods", sent)
      #expect(answer.status == .unauthorized && answer.headers[.wwwAuthenticate]?.hasPrefix("Bearer") == true)
      let (faults, told) = (try answer.faults, try answer.json())
      #expect(faults.isEmpty && told["status"] as? Int == 401)
    }
    let basic = try await site.call("/periods", nil, [.authorization: "Basic \(key)"])
    #expect(basic.status == .unauthorized)
    #expect(try await site.call("/periods", nil, [.authorization: "bearer \(key)"]).status == .ok)
  }

  @Test func `a session is no key, and a key is no session`() async throws {
    let site = try await TestSite()
    #expect(try await site.get("/api/v1/periods", as: .officer).status == .unauthorized)
    let answer = try await site.ask("/channels", .get, [.authorization: "Bearer \(try await site.key())"], body: nil)
    #expect(answer.location.hasPrefix("/sign-in"))
  }

  @Test func `a key that ended is refused from the next call on`() async throws {
    let site = try await TestSite()
    let key = try await site.key([.figures])
    let (number, _) = try #require(APIKeySecret.read(key))
    #expect(try await site.call("/periods", key).status == .ok)
    let store = SQLAPIKeyStore(site.house.database)
    #expect(try await store.key(number)?.key.seenOn == "\(TestClock.today)")
    #expect(try await store.end(number, by: "administrator", at: site.clock.now))
    let answer = try await site.call("/periods", key)
    #expect(answer.status == .unauthorized && answer.headers[.wwwAuthenticate]?.contains("invalid_token") == true)
  }

  @Test func `a key has so many calls in a minute, and every answer says how many are left`() async throws {
    let site = try await TestSite()
    let (key, other) = (try await site.key([.figures]), try await site.key([.figures]))
    func number(_ name: String, _ answer: TestAnswer) throws -> Int? {
      answer.headers[try #require(HTTPField.Name("RateLimit-\(name)"))].flatMap { Int($0) }
    }
    let first = try await site.call("/periods?limit=0", key)
    let most = try #require(try number("Limit", first))
    let left = try number("Remaining", first)
    #expect(first.status == .badRequest && left == most - 1)
    for _ in 1..<most { _ = try await site.call("/periods", key) }
    let refused = try await site.call("/periods", key)
    let none = try number("Remaining", refused)
    #expect(refused.status == .tooManyRequests && none == 0)
    let (wait, reset) = (try #require(refused.headers[.retryAfter].flatMap { Int($0) }), try number("Reset", refused))
    #expect((1...60).contains(wait) && wait == reset)
    #expect(try await site.call("/periods", other).status == .ok)
    site.clock.pass(seconds: wait)
    #expect(try await site.call("/periods", key).status == .ok)
  }

  @Test func `answers may be kept by nobody else, carry no cookie, and open to no other site's page`() async throws {
    let site = try await TestSite()
    let headers: HTTPFields = [.origin: "https://elsewhere.example"]
    let answer = try await site.call("/periods", try await site.key(), headers)
    #expect(answer.headers[.cacheControl] == "private, no-cache" && answer.headers[.setCookie] == nil)
    #expect(!answer.headers.contains { $0.name.rawName.lowercased().hasPrefix("access-control") })
  }

  @Test func `what is nowhere, or takes no such method, is a problem of the API`() async throws {
    let site = try await TestSite()
    let key = try await site.key()
    let nowhere = try await site.call("/nothing", key)
    #expect(nowhere.status == .notFound && nowhere.headers[.contentType] == "application/problem+json")
    let posted = try await site.call("/periods", key, method: .post)
    #expect(posted.status == .methodNotAllowed && posted.headers[.allow] == "GET, HEAD")
    #expect(posted.headers[.contentType] == "application/problem+json")
  }
}
