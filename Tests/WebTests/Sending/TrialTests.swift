import Storage
import Testing

/// A message to oneself, and what a provider says of the account.
@Suite struct TrialTests {
  private let path = "/links/sending?lang=en"

  @Test func `the page tells the credit, the name, the texts that are kept, and what others learn`() async throws {
    let page = try await TestSite().get(path, as: .relations).body
    for words in ["Test, as", "Aoun", "7 SAR", "refused or stopped", "PAUSED", "The company learns who was served."] {
      #expect(page.contains(words), "\(words)")
    }
  }

  @Test func `a trial arrives with words and link of an invitation, and nothing of it is kept`() async throws {
    let site = try await TestSite()
    let page = try await site.post(path, ["carrier": "test", "to": "٠٥١٢٣٤٥٦٧١"], as: .relations)
    #expect(page.status == .ok && page.body.contains("The provider took it."))
    let message = try #require(site.carrier.messages.first)
    #expect(message.number == "+966512345671" && message.text.contains("/r/"))
    #expect(try await site.get("/r/\(message.text.suffix(22))").status == .notFound)
    let sent = try await site.house.database.read { try $0.rows(.init("SELECT COUNT(*) FROM message"))[0].int(0) }
    #expect(sent == 0)
  }

  @Test func `what the provider says is told with its reason`() async throws {
    let page = try await TestSite().post(path, ["carrier": "test", "to": "0512345670"], as: .relations)
    #expect(page.body.contains("The provider does not serve you now: The sender&#39;s name is not accepted"))
  }

  @Test(arguments: [("12", "Type a mobile number"), ("0112345678", "This is a landline"), ("", "Type a mobile number")])
  func `what is no mobile number is told at its field, and nothing is sent`(typed: String, words: String) async throws {
    let site = try await TestSite()
    let page = try await site.post(path, ["carrier": "test", "to": typed], as: .relations)
    #expect(
      page.status == .unprocessableContent && page.body.contains(words) && page.body.contains("value=\"\(typed)\""))
    #expect(site.carrier.messages.isEmpty)
  }

  @Test func `nobody is pressed by trials, and only who issues links sends one`() async throws {
    let site = try await TestSite()
    var told: [Bool] = []
    for _ in 0..<3 {
      let page = try await site.post(path, ["carrier": "test", "to": "0512345671"], as: .relations)
      told.append(page.body.contains("Many trials"))
    }
    #expect(told == [false, true, true] && site.carrier.messages.count == 1)
    #expect(try await site.post(path, ["carrier": "test", "to": "0512345671"], as: .board).status == .forbidden)
    #expect(try await site.post(path, ["carrier": "none", "to": "0512345671"], as: .relations).status == .badRequest)
  }
}
