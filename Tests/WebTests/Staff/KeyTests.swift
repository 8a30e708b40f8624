import Access
import Storage
import Testing

/// Keys of other systems, made and ended by an administrator.
@Suite struct KeyTests {
  private func make(_ fields: KeyValuePairs<String, String>, on site: TestSite) async throws -> TestAnswer {
    try await site.post("/settings/keys?lang=en", fields, as: .administrator)
  }

  @Test func `a key is shown once, listed without what proves it, and ended`() async throws {
    let site = try await TestSite()
    let made = try await make(["name": "Power BI", "scope": "figures:read", "scope": "reports:read"], on: site)
    #expect(made.status == .seeOther)
    let page = try await site.get(made.location, as: .administrator).body
    let text = try #require(page.firstMatch(of: /rida_[0-9]+_[0-9a-f]{64}/).map { String($0.0) })
    #expect(try await !site.get(made.location, as: .administrator).body.contains(text))
    let (number, secret) = try #require(APIKeySecret.read(text))
    let kept = try #require(try await SQLAPIKeyStore(site.house.database).key(number))
    #expect(
      secret.proves(kept.digest) && kept.key.scopes == [.figures, .reports] && kept.key.madeBy == "administrator")
    #expect(page.contains("Power BI") && page.contains("Not used yet"))
    let ended = try await site.post("/settings/keys/end?lang=en", ["number": "\(number)"], as: .administrator)
    #expect(ended.status == .seeOther)
    #expect(try await site.get("/settings/keys?lang=en", as: .administrator).body.contains("Ended by"))
  }

  @Test func `what is typed wrong is told at its place, and no key is made`() async throws {
    let site = try await TestSite()
    let answers: [(KeyValuePairs<String, String>, String)] = [
      (["name": " ", "scope": "figures:read"], "name of the system"), (["name": "BI"], "what the key opens"),
    ]
    for (fields, words) in answers {
      let page = try await make(fields, on: site)
      #expect(page.status == .unprocessableContent && page.body.contains(words), "\(words)")
    }
    #expect(try await make(["name": "BI", "scope": "everything"], on: site).status == .badRequest)
    #expect(try await site.post("/settings/keys/end", ["number": "x"], as: .administrator).status == .badRequest)
    #expect(try await site.post("/settings/keys/end", ["number": "7"], as: .administrator).status == .notFound)
    #expect(try await SQLAPIKeyStore(site.house.database).keys().isEmpty)
  }

  @Test func `a key that writes reads no figures, unless one person does both`() async throws {
    let site = try await TestSite()
    let mixed: KeyValuePairs = ["name": "CRM", "scope": "services:write", "scope": "figures:read"]
    let refused = try await make(mixed, on: site)
    #expect(refused.status == .unprocessableContent && refused.body.contains("reading results alone or writing alone"))
    let apart = try await make(["name": "CRM", "scope": "services:write", "scope": "campaigns:read"], on: site)
    #expect(apart.status == .seeOther)
    try await site.have(duties: .together)
    #expect(try await make(mixed, on: site).status == .seeOther)
  }

  @Test func `nobody but an administrator makes keys`() async throws {
    let site = try await TestSite()
    for role in Role.allCases where role != .administrator {
      #expect(try await site.get("/settings/keys", as: role).status == .forbidden, "\(role)")
      let made = try await site.post("/settings/keys", ["name": "x", "scope": "figures:read"], as: role)
      #expect(made.status == .forbidden, "\(role)")
    }
  }
}
