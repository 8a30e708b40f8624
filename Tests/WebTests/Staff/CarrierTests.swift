import Access
import Houses
import Hummingbird
import Preferences
import Storage
import Testing

/// Who carries messages, chosen in the browser.
@Suite struct CarrierTests {
  private func kept(_ site: TestSite) async throws -> CarrierChoice? {
    let settings = try await SQLSettingsStore(site.house.database).settings()
    return CarrierChoice(sealed: settings.carriers, key: CarrierChoice.key(from: try site.house.keys.codes))
  }

  @Test func `a mail server is kept with its password, which no page shows again`() async throws {
    let site = try await TestSite()
    let typed: KeyValuePairs = [
      "way": "email", "server": "smtps://rida@mail.example.org:465", "password": "only-once",
      "from": "rida@aoun.example",
    ]
    #expect(try await site.post("/settings/carriers", typed, as: .administrator).status == .seeOther)
    #expect(try await kept(site)?.password == "only-once" && site.restarted.count == 1)
    let page = try await site.get("/settings/carriers?lang=en", as: .administrator).body
    #expect(page.contains("smtps://rida@mail.example.org:465") && !page.contains("only-once") && page.contains("Kept."))
    let later: KeyValuePairs = [
      "way": "email", "server": "smtps://rida@mail.example.org:465", "password": "", "from": "other@aoun.example",
    ]
    #expect(try await site.post("/settings/carriers", later, as: .administrator).status == .seeOther)
    let chosen = try await kept(site)
    #expect(chosen?.password == "only-once" && chosen?.from == "other@aoun.example")
    #expect(
      try await site.post("/settings/carriers", ["way": "email", "server": ""], as: .administrator).status == .seeOther)
    #expect(try await kept(site) == nil)
  }

  @Test func `a provider is chosen with what it asks for`() async throws {
    let site = try await TestSite()
    let fields = try await site.get("/settings/carriers?provider=test&lang=en", as: .administrator).body
    #expect(fields.contains("name=\"credential-app-id\"") && fields.contains("For tests"))
    let missing = try await site.post(
      "/settings/carriers?lang=en", ["way": "sms", "provider": "test", "sender": "Aoun"], as: .administrator)
    #expect(missing.status == .unprocessableContent && missing.body.contains("value=\"Aoun\""))
    let whole: KeyValuePairs = ["way": "sms", "provider": "test", "sender": "Aoun", "credential-app-id": "k-1"]
    #expect(try await site.post("/settings/carriers", whole, as: .administrator).status == .seeOther)
    #expect(try await kept(site)?.credentials == ["app-id": "k-1"])
    #expect(try await !site.get("/settings/carriers", as: .administrator).body.contains("k-1"))
    #expect(
      try await site.post("/settings/carriers", ["way": "sms", "provider": "../x"], as: .administrator).status
        == .badRequest)
  }

  @Test func `what is typed wrong is told at its field, and nobody else chooses`() async throws {
    let site = try await TestSite()
    let wrong: [(KeyValuePairs<String, String>, String)] = [
      (["way": "email", "server": "mail", "from": "a@b.sa"], "address of a mail server"),
      (["way": "email", "server": "smtps://u@m.example.org", "from": "a@b.sa"], "Type the password"),
      (["way": "email", "server": "smtps://u:p@m.example.org", "from": "a@b.sa"], "does not belong"),
      (["way": "email", "server": "smtps://m.example.org", "from": "nobody"], "mail address"),
    ]
    for (fields, words) in wrong {
      let answer = try await site.post("/settings/carriers?lang=en", fields, as: .administrator)
      #expect(answer.status == .unprocessableContent && answer.body.contains(words), "\(words)")
    }
    #expect(site.restarted.count == 0)
    for role in [Role.officer, .relations, .board] {
      #expect(try await site.get("/settings/carriers", as: role).status == .forbidden)
    }
  }
}
