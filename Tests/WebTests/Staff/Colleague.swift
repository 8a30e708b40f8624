import Access
import Foundation
import HTTPTypes
import Houses
import Hummingbird
import NIOCore
import Storage

/// A second person of a role, who is signed in.
struct Colleague {
  let site: TestSite
  let token: SessionToken

  init(site: TestSite, token: SessionToken) { (self.site, self.token) = (site, token) }

  init(_ name: String, _ role: Role, on site: TestSite) async throws {
    var generator = SystemRandomNumberGenerator()
    (self.site, token) = (site, SessionToken(using: &generator))
    let store = SQLAccessStore(site.house.database)
    let account = StaffAccount(name: name, role: role, passwordHash: "hash")
    try await store.apply(.added(account), by: StaffEvent.commandLine, at: site.clock.now)
    try await store.open(Session(key: token.key, staff: name, began: site.clock.now, seen: site.clock.now))
  }

  func get(_ path: String) async throws -> TestAnswer {
    try await site.ask(path, .get, [.cookie: "rida=\(token.cookie)"], body: nil)
  }

  func post(_ path: String, _ fields: [(String, String)]) async throws -> TestAnswer {
    let pairs = (fields + [("csrf", token.formToken)]).map { "\($0)=\($1)" }.joined(separator: "&")
    let headers: HTTPFields = [
      .cookie: "rida=\(token.cookie)", .contentType: "application/x-www-form-urlencoded",
    ]
    return try await site.ask(path, .post, headers, body: ByteBuffer(string: pairs))
  }
}
