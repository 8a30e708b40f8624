import Access
import Houses
import Hummingbird
import Storage
import Testing

/// In with name and password, out with a button.
@Suite struct SignInTests {
  private static let password = "a long password"

  private func site() async throws -> TestSite {
    let site = try await TestSite()
    try await SQLAccessStore(site.house.database).add(
      StaffAccount(name: "sara", role: .officer, passwordHash: try await PasswordHash.make(Self.password)))
    return site
  }

  @Test func `name and password open a session, whose cookies no script can read`() async throws {
    let site = try await site()
    #expect(try await site.get("/sign-in").status == .ok)
    let answer = try await site.post("/sign-in?lang=en", ["name": "sara", "password": Self.password])
    #expect(answer.status == .seeOther && answer.location == "/?lang=en")
    let cookies = answer.headers[values: .setCookie]
    #expect(cookies.count == 2 && cookies.allSatisfy { $0.contains("HttpOnly") && $0.contains("SameSite=Strict") })
    let session = try #require(cookies.first { $0.hasPrefix("rida=") }?.prefix { $0 != ";" })
    #expect(try await site.ask("/channels", .get, [.cookie: String(session)], body: nil).status == .ok)
  }

  @Test func `a wrong password keeps the name, and says not which of them is wrong`() async throws {
    let site = try await site()
    let wrong = try await site.post("/sign-in", ["name": "sara", "password": "another password"])
    #expect(wrong.status == .unauthorized && wrong.body.contains("value=\"sara\"") && wrong.headers[.setCookie] == nil)
    let unknown = try await site.post("/sign-in", ["name": "sana", "password": "another password"])
    #expect(unknown.body.replacing("sana", with: "sara") == wrong.body)
    #expect(try await site.post("/sign-in", [:]).status == .unauthorized)
    let long = try await site.post("/sign-in", ["name": String(repeating: "n", count: 5000)])
    #expect(long.status == .contentTooLarge)
  }

  @Test func `guesses are slowed down, and told when the next may come`() async throws {
    let site = try await site()
    for _ in 0..<5 { _ = try await site.post("/sign-in", ["name": "sara", "password": "another password"]) }
    let answer = try await site.post("/sign-in", ["name": "sara", "password": Self.password])
    #expect(answer.status == .tooManyRequests && answer.headers[.retryAfter] != nil)
  }

  @Test func `whoever signs out is out, and nobody else can do it for her`() async throws {
    let site = try await TestSite()
    #expect(try await site.post("/sign-out", ["csrf": "00"], as: .officer).status == .forbidden)
    #expect(try await site.get("/channels", as: .officer).status == .ok)
    let answer = try await site.post("/sign-out", [:], as: .officer)
    #expect(answer.location == "/sign-in" && answer.headers[.setCookie]?.hasPrefix("rida=;") == true)
    #expect(try await site.get("/channels", as: .officer).location == "/sign-in?lang=ar")
    #expect(try await site.post("/sign-out", [:]).location == "/sign-in")
  }

  @Test func `a session that nobody uses ends after twenty minutes`() async throws {
    let site = try await TestSite()
    site.clock.pass(seconds: Session.idle)
    #expect(try await site.get("/channels?lang=en", as: .officer).status == .ok)
    site.clock.pass(seconds: Session.idle + 1)
    #expect(try await site.get("/channels?lang=en", as: .officer).location == "/sign-in?lang=en")
  }

  @Test func `whoever may not see figures is led from the first page to her own`() async throws {
    let site = try await TestSite()
    #expect(try await site.get("/", as: .relations).location == "/links?lang=ar")
    #expect(try await site.get("/", as: .administrator).location == "/settings?lang=ar")
    #expect(try await site.get("/", as: .board).status == .ok)
  }
}
