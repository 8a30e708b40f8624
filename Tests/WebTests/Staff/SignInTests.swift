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
    try await SQLAccessStore(site.house.database).apply(
      .added(StaffAccount(name: "sara", role: .officer, passwordHash: try await PasswordHash.make(Self.password))),
      by: StaffEvent.commandLine, at: 0)
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
    let long = try await site.post("/sign-in", ["name": String(repeating: "n", count: 7000)])
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
    #expect(try await site.get("/channels", as: .officer).location == "/sign-in?lang=ar&ended=page&next=%2Fchannels")
    #expect(try await site.post("/sign-out", [:]).location == "/sign-in")
  }

  @Test func `a session that nobody uses ends after twenty minutes`() async throws {
    let site = try await TestSite()
    site.clock.pass(seconds: Session.idle)
    #expect(try await site.get("/channels?lang=en", as: .officer).status == .ok)
    site.clock.pass(seconds: Session.idle + 1)
    #expect(try await site.get("/channels?lang=en", as: .officer).location.hasPrefix("/sign-in?lang=en&ended=page"))
    let page = try await site.get("/sign-in?lang=en&ended=page")
    #expect(page.body.contains("Your session ended"))
  }

  @Test func `whoever signs in comes to the page that she asked for, and to no other site's`() async throws {
    let site = try await site()
    let asked = try await site.get("/channels?period=2026Q3&compare=&lang=en").location
    #expect(asked == "/sign-in?lang=en&next=%2Fchannels%3Fperiod%3D2026Q3%26compare%3D%26lang%3Den")
    let door = try await site.get(asked)
    #expect(door.body.contains("name=\"next\" value=\"/channels?period=2026Q3&amp;compare=&amp;lang=en\""))
    func enter(_ next: String) async throws -> String {
      try await site.post("/sign-in?lang=en", ["name": "sara", "password": Self.password, "next": next]).location
    }
    #expect(try await enter("/channels?period=2026Q3") == "/channels?period=2026Q3")
    for elsewhere in ["//evil.example", "https://evil.example", "/\\evil.example", "/sign-out", "/a\nb", "x", ""] {
      #expect(try await enter(elsewhere) == "/?lang=en", "\(elsewhere)")
    }
    let wrong = try await site.post("/sign-in", ["name": "sara", "password": "another one", "next": "/channels"])
    #expect(wrong.body.contains("name=\"next\" value=\"/channels\""))
  }

  @Test func `of a form that was sent too late its page comes back, and that nothing was kept is said`() async throws {
    let site = try await TestSite()
    site.clock.pass(seconds: Session.idle + 1)
    let answer = try await site.post("/comments/themes", ["comment": "1"], as: .officer)
    #expect(answer.location.hasPrefix("/sign-in?lang=ar&ended=form"))
    #expect(try await site.get("/sign-in?lang=en&ended=form").body.contains("nothing of it was kept"))
  }

  @Test func `whoever may not see figures is led from the first page to her own`() async throws {
    let site = try await TestSite()
    #expect(try await site.get("/", as: .relations).location == "/links?lang=ar")
    #expect(try await site.get("/", as: .administrator).location == "/start?lang=ar")
    #expect(try await site.get("/", as: .board).status == .ok)
  }
}
