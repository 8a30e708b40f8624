import Access
import Foundation
import Houses
import Hummingbird
import Storage
import Testing

/// A second factor: set up by oneself, asked for at sign-in, taken away by the administrator, wanted by the charity.
@Suite struct FactorTests {
  private static let password = "a long password"

  private func site() async throws -> TestSite {
    let site = try await TestSite()
    let hash = try await PasswordHash.make(Self.password)
    try await SQLAccessStore(site.house.database).apply(
      .added(StaffAccount(name: "sara", role: .officer, passwordHash: hash)), by: StaffEvent.commandLine, at: 0)
    return site
  }

  private func enter(_ site: TestSite, code: String = "") async throws -> String? {
    try await site.post("/sign-in?lang=en", ["name": "sara", "password": Self.password, "code": code])
      .headers[values: .setCookie].first { $0.hasPrefix("rida=") }.map { String($0.prefix { $0 != ";" }) }
  }

  private func send(_ site: TestSite, _ cookie: String, _ fields: String) async throws -> TestAnswer {
    let token = try #require(SessionToken(cookie: String(cookie.dropFirst("rida=".count))))
    return try await site.ask(
      "/account/factor?lang=en", .post, [.cookie: cookie, .contentType: "application/x-www-form-urlencoded"],
      body: .init(string: "csrf=\(token.formToken)&\(fields)"))
  }

  /// Sets it up as its owner does, and gives it back.
  private func setUp(_ site: TestSite, _ cookie: String) async throws -> (factor: OneTimeCode, recovery: [String]) {
    let page = try await send(site, cookie, "do=begin").body
    let secret = try #require(page.firstMatch(of: /name="secret" value="([A-Z2-7]{32})"/).map { String($0.1) })
    let factor = try #require(OneTimeCode(written: secret))
    let wrong = try await send(site, cookie, "do=confirm&secret=\(secret)&code=000000")
    #expect(wrong.status == .unprocessableContent && wrong.body.contains("not right") && wrong.body.contains(secret))
    let done = try await send(
      site, cookie, "do=confirm&secret=\(secret)&code=\(factor.code(of: site.clock.now / 30))")
    let codes = done.body.matches(of: /<bdi dir="ltr">([A-Z2-9]{5}-[A-Z2-9]{5})<\/bdi>/).map { String($0.1) }
    #expect(done.status == .ok && codes.count == RecoveryCode.count)
    return (factor, codes)
  }

  @Test func `she sets it up, is asked for it, and takes it away with her password`() async throws {
    let site = try await site()
    #expect(try await !site.get("/sign-in").body.contains("name=\"code\""))
    let cookie = try #require(try await enter(site))
    let (factor, recovery) = try await setUp(site, cookie)
    #expect(try await site.get("/sign-in").body.contains("name=\"code\""))
    #expect(try await enter(site) == nil)
    #expect(try await enter(site, code: factor.code(of: site.clock.now / 30)) == nil, "its code was used to set it up")
    #expect(try await enter(site, code: factor.code(of: site.clock.now / 30 + 1)) != nil)
    #expect(try await enter(site, code: recovery[3]) != nil)
    #expect(try await enter(site, code: recovery[3]) == nil)
    #expect(try await send(site, cookie, "do=begin").status == .ok)
    #expect(try await send(site, cookie, "do=confirm&secret=\(factor.written)&code=1").status == .badRequest)
    #expect(try await send(site, cookie, "do=remove&present=x").status == .unprocessableContent)
    #expect(try await send(site, cookie, "do=remove&present=a+long+password").status == .seeOther)
    #expect(try await enter(site) != nil)
    #expect(try await send(site, cookie, "do=nothing").status == .badRequest)
  }

  @Test func `the administrator ends it for whoever lost her telephone`() async throws {
    let site = try await site()
    _ = try await setUp(site, try #require(try await enter(site)))
    let people = try await site.get("/people?lang=en", as: .administrator).body
    #expect(people.contains("Ask for no code: sara") && !people.contains("Ask for no code: board"))
    let change = try await site.post("/people/change", ["name": "sara", "do": "factor"], as: .administrator)
    #expect(change.status == .seeOther)
    #expect(try await enter(site) != nil)
    #expect(try await site.get("/people?lang=en", as: .administrator).body.contains("ended the code of"))
  }

  @Test func `where the charity wants it of everybody, who has none reaches her account alone`() async throws {
    let site = try await site()
    let fields: KeyValuePairs = ["digits": "western", "second_factor": "required"]
    #expect(try await site.post("/settings", fields, as: .officer).status == .seeOther)
    #expect(try await SQLSettingsStore(site.house.database).settings().secondFactor == .optional)
    #expect(try await site.post("/settings", fields, as: .administrator).status == .seeOther)
    #expect(try await site.get("/channels?lang=en", as: .officer).location == "/account?lang=en")
    #expect(try await site.get("/account?lang=en", as: .officer).body.contains("asks everybody"))
    let cookie = try #require(try await enter(site))
    #expect(try await site.ask("/channels", .get, [.cookie: cookie], body: nil).status == .seeOther)
    _ = try await setUp(site, cookie)
    #expect(try await site.ask("/channels", .get, [.cookie: cookie], body: nil).status == .ok)
  }
}
