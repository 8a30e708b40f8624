import Access
import Houses
import Hummingbird
import Storage
import Testing

/// Letting people in by a link, keeping them out, and one's own account.
@Suite struct PeopleTests {
  private static let password = "a long password"

  /// Invites somebody, and takes her link from the page on which it stands once.
  private func invite(_ name: String, _ role: Role, on site: TestSite) async throws -> String {
    let made = try await site.post("/people?lang=en", ["name": name, "role": role.rawValue], as: .administrator)
    #expect(made.status == .seeOther)
    let page = try await site.get(made.location, as: .administrator).body
    #expect(try await !site.get(made.location, as: .administrator).body.contains("/join/"))
    return try #require(page.firstMatch(of: /value="http:\/\/rida\.example(\/join\/[^"]+)"/).map { String($0.1) })
  }

  private func signIn(_ name: String, _ password: String, on site: TestSite) async throws -> TestAnswer {
    try await site.post("/sign-in?lang=en", ["name": name, "password": password])
  }

  @Test func `somebody is invited, chooses her password by the link once, and signs in as what she is`() async throws {
    let site = try await TestSite()
    let link = try await invite("sara", .analyst, on: site)
    #expect(try await site.get(link).body.contains("sara"))
    let short = try await site.post("\(link)?lang=en", ["password": "short", "again": "other"])
    #expect(short.status == .unprocessableContent && short.body.contains("12 to 128") && !short.body.contains("short"))
    #expect(try await site.post(link, ["password": Self.password, "again": Self.password]).status == .seeOther)
    #expect(try await site.get(link).status == .gone)
    #expect(try await site.post(link, ["password": Self.password, "again": Self.password]).status == .gone)
    let entered = try await signIn("sara", Self.password, on: site)
    let cookie = try #require(entered.headers[values: .setCookie].first { $0.hasPrefix("rida=") }?.prefix { $0 != ";" })
    func status(_ path: String) async throws -> HTTPResponse.Status {
      try await site.ask(path, .get, [.cookie: String(cookie)], body: nil).status
    }
    #expect(try await status("/channels") == .ok)
    for path in ["/comments", "/people", "/links"] { #expect(try await status(path) == .forbidden, "\(path)") }
  }

  @Test func `a link ends after three days, and a later one takes its place`() async throws {
    let site = try await TestSite()
    let first = try await invite("sara", .board, on: site)
    let again = try await site.post("/people/change", ["name": "sara", "do": "reset"], as: .administrator)
    #expect(again.status == .seeOther && again.location.contains("made="))
    #expect(try await site.get(first).status == .gone)
    let page = try await site.get(again.location, as: .administrator).body
    let second = try #require(page.firstMatch(of: /(\/join\/[^"]+)"/).map { String($0.1) })
    site.clock.pass(seconds: JoinLink.lifetime)
    #expect(try await site.get(second).status == .ok)
    site.clock.pass(seconds: 1)
    #expect(try await site.get(second).status == .gone)
    #expect(try await site.get("/join/nothing").status == .gone)
  }

  @Test func `what is typed wrong is told at its place`() async throws {
    let site = try await TestSite()
    let answers: [(KeyValuePairs<String, String>, String)] = [
      (["name": "", "role": "board"], "Type a user name"), (["name": "board", "role": "board"], "already"),
      (["name": "sara", "role": "king"], "Choose a role"),
    ]
    for (fields, words) in answers {
      let page = try await site.post("/people?lang=en", fields, as: .administrator)
      #expect(page.status == .unprocessableContent && page.body.contains(words), "\(words)")
    }
    let wrong = try await site.post("/people/change", ["name": "board", "do": "nothing"], as: .administrator)
    #expect(wrong.status == .badRequest)
    let nobody = try await site.post("/people/change?lang=en", ["name": "x", "do": "disable"], as: .administrator)
    #expect(nobody.status == .unprocessableContent && nobody.body.contains("There is no account"))
  }

  @Test func `whoever is disabled is out at once, and whoever is removed stays in the log`() async throws {
    let site = try await TestSite()
    func change(_ name: String, _ order: String, role: String = "") async throws -> TestAnswer {
      try await site.post("/people/change?lang=en", ["name": name, "do": order, "role": role], as: .administrator)
    }
    #expect(try await site.get("/channels", as: .officer).status == .ok)
    #expect(try await change("officer", "disable").status == .seeOther)
    #expect(try await site.get("/channels", as: .officer).location.hasPrefix("/sign-in"))
    #expect(try await change("officer", "enable").status == .seeOther)
    #expect(try await change("board", "role", role: "delegate").status == .seeOther)
    #expect(try await site.get("/channels", as: .board).status == .forbidden)
    #expect(try await site.get("/stations", as: .board).status == .ok)
    #expect(try await change("relations", "remove").status == .seeOther)
    let last = try await change("administrator", "disable")
    #expect(last.status == .unprocessableContent && last.body.contains("last administrator"))
    let log = try await site.get("/people?lang=en", as: .administrator).body
    for words in ["disabled", "enabled", "made", "removed"] { #expect(log.contains(words), "\(words)") }
    #expect(log.contains("relations"))
  }

  @Test func `one changes one's own password with the present one, and the other sessions end`() async throws {
    let site = try await TestSite()
    let link = try await invite("sara", .relations, on: site)
    _ = try await site.post(link, ["password": Self.password, "again": Self.password])
    func cookie(_ password: String) async throws -> String? {
      try await signIn("sara", password, on: site).headers[values: .setCookie].first { $0.hasPrefix("rida=") }
        .map { String($0.prefix { $0 != ";" }) }
    }
    let (one, other) = (try #require(try await cookie(Self.password)), try #require(try await cookie(Self.password)))
    let token = try #require(SessionToken(cookie: String(one.dropFirst("rida=".count))))
    func send(_ path: String, _ fields: String) async throws -> TestAnswer {
      try await site.ask(
        path, .post, [.cookie: one, .contentType: "application/x-www-form-urlencoded"],
        body: .init(string: "csrf=\(token.formToken)&\(fields)"))
    }
    let wrong = try await send(
      "/account/password?lang=en", "present=x&password=another+password&again=another+password")
    #expect(wrong.status == .unprocessableContent && wrong.body.contains("present password is not right"))
    let done = try await send(
      "/account/password?lang=en", "present=a+long+password&password=another+password&again=another+password")
    #expect(done.status == .seeOther)
    #expect(try await site.ask("/account", .get, [.cookie: one], body: nil).status == .ok)
    #expect(try await site.ask("/account", .get, [.cookie: other], body: nil).status == .seeOther)
    #expect(try await cookie(Self.password) == nil)
    let third = try #require(try await cookie("another password"))
    #expect(try await send("/account/sessions", "").status == .seeOther)
    #expect(try await site.ask("/account", .get, [.cookie: third], body: nil).status == .seeOther)
  }
}
