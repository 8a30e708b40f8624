import Access
import Foundation
import HTTPTypes
import Hummingbird
import Testing
import Web

/// Every path of the product, and who may ask for it.
@Suite struct RoutesTests {
  /// One way in: a method and a path as the router has it.
  private struct Way: Comparable, CustomStringConvertible {
    let method: HTTPRequest.Method
    let path: String

    var description: String { "\(method) \(path)" }
    /// The path with something in each place that varies.
    var asked: String { path.split(separator: "/").map { $0.hasPrefix(":") ? "x" : $0 }.joined(separator: "/") }
    static func < (one: Way, other: Way) -> Bool { (one.path, "\(one.method)") < (other.path, "\(other.method)") }
  }

  private static func ways(_ site: TestSite) -> [Way] {
    site.routes.filter { [.get, .post].contains($0.method) }
      .map { Way(method: $0.method, path: $0.path.replacing("{", with: ":").replacing("}", with: "")) }.sorted()
  }

  /// Whether somebody is let through to a page, whatever the page then says.
  private static func isLetIn(_ role: Role?, to way: Way, of site: TestSite) async throws -> Bool {
    let path = "/\(way.asked)"
    let answer = way.method == .get ? try await site.get(path, as: role) : try await site.post(path, [:], as: role)
    if role == nil { return !answer.location.hasPrefix("/sign-in?") }
    // Who may not see the first page is led to her own.
    return answer.status != .forbidden && !(way.path == "/" && answer.status == .seeOther)
  }

  /// The scopes of the keys that are let through; `nil` where none is asked for.
  private static func scopes(for way: Way, of site: TestSite) async throws -> String? {
    guard way.path.hasPrefix("/api/v1/") else { return nil }
    let path = "/\(way.asked.dropFirst("api/v1/".count))"
    guard try await site.call(path, nil, method: way.method).status == .unauthorized else { return nil }
    var scopes: Set<APIScope> = []
    for scope in APIScope.allCases {
      let answer = try await site.call(path, try await site.key([scope]), method: way.method)
      if answer.status != .forbidden { scopes.insert(scope) }
    }
    return scopes.written
  }

  @Test func `the paths stand in one list with those who may ask for them`() async throws {
    let site = try await TestSite()
    var lines: [String] = []
    for way in Self.ways(site) {
      if let scopes = try await Self.scopes(for: way, of: site) {
        lines.append("\(way): keys with \(scopes)")
        continue
      }
      if try await Self.isLetIn(nil, to: way, of: site) {
        lines.append("\(way): everybody")
        continue
      }
      var roles: [String] = []
      for role in Role.allCases where try await Self.isLetIn(role, to: way, of: site) { roles.append(role.rawValue) }
      lines.append("\(way): \(roles.joined(separator: " "))")
    }
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden/paths.txt")
    let text = lines.joined(separator: "\n") + "\n"
    if ProcessInfo.processInfo.environment["RIDA_RECORD"] != nil { try Data(text.utf8).write(to: file) }
    let golden = try String(contentsOf: file, encoding: .utf8)
    #expect(text == golden)
  }

  @Test func `the screen of paths has every one that the router has`() async throws {
    let screen = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("Sources/Web/Routes.swift")
    let written = try String(contentsOf: screen, encoding: .utf8).matches(of: /\.(get|post)\("(\/[^"]*)"/)
      .map { "\($0.1.uppercased()) \($0.2)" }
    let ways = Self.ways(try await TestSite()).map(\.description)
    #expect(written.sorted() == ways.sorted())
  }

  @Test func `no form of a session is taken without the session's own token`() async throws {
    let site = try await TestSite()
    for way in Self.ways(site) where way.method == .post {
      for role in Role.allCases {
        guard try await !Self.isLetIn(nil, to: way, of: site), try await Self.isLetIn(role, to: way, of: site)
        else { continue }
        let path = "/\(way.asked)"
        let answer =
          way.path.hasPrefix("/documents")
            || [
              "/links/invitations", "/links/delivered", "/links/served", "/papers/file", "/settings/logo",
              "/surveys/import",
            ].contains(way.path)
          ? try await site.upload(path, file: nil, fields: ["csrf": "00"], as: role)
          : try await site.post(path, ["csrf": "00"], as: role)
        #expect([.forbidden, .notFound].contains(answer.status), "\(way) \(role): \(answer.status)")
      }
    }
  }

  @Test func `a path that is none is a page that says so, in the language asked for`() async throws {
    let site = try await TestSite()
    let (arabic, english) = (try await site.get("/nowhere"), try await site.get("/nowhere?lang=en"))
    #expect(arabic.status == .notFound && arabic.body.contains("<html lang=\"ar\" dir=\"rtl\""))
    #expect(english.status == .notFound && english.body.contains("<html lang=\"en\""))
    #expect(arabic.headers[.cacheControl] == "no-store")
  }

  @Test func `a post from another site's page is refused`() async throws {
    let site = try await TestSite()
    let name = try #require(HTTPField.Name("Sec-Fetch-Site"))
    for (sender, status) in [("cross-site", HTTPResponse.Status.forbidden), ("same-origin", .notFound)] {
      #expect(try await site.ask("/r/x", .post, [name: sender], body: nil).status == status, "\(sender)")
    }
  }

  @Test func `whoever watches the machine learns whether a rating could be written`() async throws {
    let site = try await TestSite()
    #expect(try await site.get("/healthz").body == "ok\n")
    #expect(try await site.get("/readyz").body == "ready\n")
    let full = try await TestSite(hasRoom: false).get("/readyz")
    #expect(full.status == .serviceUnavailable && full.body.contains("disk"))
  }

  @Test(arguments: ["/style.css", "/staff.css", "/matrix.css", "/staff.js", "/copy.js", "/desk.js", "/cards.css"])
  func `styles and the script are kept for a day`(path: String) async throws {
    let answer = try await TestSite().get(path)
    #expect(answer.status == .ok && !answer.bytes.isEmpty && answer.headers[.cacheControl] == "public, max-age=86400")
  }
}
