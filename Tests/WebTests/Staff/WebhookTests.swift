import Access
import Messages
import Storage
import Testing

/// Webhooks, made, tried and ended by an administrator.
@Suite struct WebhookTests {
  private func make(_ fields: KeyValuePairs<String, String>, on site: TestSite) async throws -> TestAnswer {
    try await site.post("/settings/webhooks?lang=en", fields, as: .administrator)
  }

  private func store(_ site: TestSite) -> SQLWebhookStore { SQLWebhookStore(site.house.database) }

  @Test func `a secret is shown once, and kept as nobody reads it`() async throws {
    let site = try await TestSite()
    let made = try await make(
      ["address": " https://hooks.example.org/rida ", "topic": "release.published", "topic": "report.built"], on: site)
    #expect(made.status == .seeOther)
    let page = try await site.get(made.location, as: .administrator).body
    let text = try #require(page.firstMatch(of: /whsec_[A-Za-z0-9+\/]{43}=/).map { String($0.0) })
    #expect(WebhookSecret(text) != nil)
    #expect(try await !site.get(made.location, as: .administrator).body.contains(text))
    let kept = try #require(try await store(site).webhooks().first)
    #expect(kept.address.description == "https://hooks.example.org/rida" && kept.madeBy == "administrator")
    #expect(kept.topics == [.released, .reportBuilt] && kept.ending == nil)
    let desk = WebhookDesk(store(site), codes: try site.house.keys.codes, peer: nil)
    #expect(desk.secret(of: kept)?.text == text)
    #expect(page.contains("hooks.example.org") && page.contains("Nothing was sent to it yet"))
    #expect(page.contains("127.0.0.1:9000"))
  }

  @Test func `a webhook is tried and ended, with what waits for it`() async throws {
    let site = try await TestSite()
    _ = try await make(["address": "http://127.0.0.1:9000/", "topic": "target.missed"], on: site)
    let tried = try await site.post("/settings/webhooks/try?lang=en", ["number": "1"], as: .administrator)
    #expect(tried.status == .seeOther)
    let page = try await site.get(tried.location, as: .administrator).body
    #expect(page.contains("within seconds") && page.contains("webhook.test") && page.contains("Not sent yet"))
    let ended = try await site.post("/settings/webhooks/end?lang=en", ["number": "1"], as: .administrator)
    #expect(ended.status == .seeOther)
    #expect(try await site.get("/settings/webhooks?lang=en", as: .administrator).body.contains("Ended by"))
    #expect(try await store(site).claim(upTo: 8, at: 9_999_999_999).isEmpty)
    let again = try await site.post("/settings/webhooks/try", ["number": "1"], as: .administrator)
    #expect(again.status == .notFound)
  }

  @Test func `what is typed wrong is told at its place, and no webhook is made`() async throws {
    let site = try await TestSite()
    let answers: [(KeyValuePairs<String, String>, String)] = [
      (["address": "", "topic": "report.built"], "whole address"),
      (["address": "http://hooks.example.org/", "topic": "report.built"], "nobody reads it on the way"),
      (["address": "http://127.0.0.1:9001/", "topic": "report.built"], "nobody reads it on the way"),
      (["address": "https://u:p@hooks.example.org/", "topic": "report.built"], "user and the password"),
      (["address": "https://169.254.169.254/latest", "topic": "report.built"], "host of the internet"),
      (["address": "https://2130706433/", "topic": "report.built"], "host of the internet"),
      (["address": "https://hooks.example.org:0/", "topic": "report.built"], "Type a port"),
      (["address": "https://hooks.example.org/"], "what it is told of"),
    ]
    for (fields, words) in answers {
      let page = try await make(fields, on: site)
      #expect(page.status == .unprocessableContent && page.body.contains(words), "\(words)")
    }
    let unknown = try await make(["address": "https://hooks.example.org/", "topic": "everything"], on: site)
    #expect(unknown.status == .badRequest)
    for path in ["/settings/webhooks/try", "/settings/webhooks/end"] {
      #expect(try await site.post(path, ["number": "x"], as: .administrator).status == .badRequest, "\(path)")
      #expect(try await site.post(path, ["number": "7"], as: .administrator).status == .notFound, "\(path)")
    }
    #expect(try await store(site).webhooks().isEmpty)
  }

  @Test func `nobody but an administrator keeps webhooks`() async throws {
    let site = try await TestSite()
    for role in Role.allCases where role != .administrator {
      #expect(try await site.get("/settings/webhooks", as: role).status == .forbidden, "\(role)")
      for path in ["/settings/webhooks", "/settings/webhooks/try", "/settings/webhooks/end"] {
        #expect(try await site.post(path, ["number": "1"], as: role).status == .forbidden, "\(role)")
      }
    }
  }
}
