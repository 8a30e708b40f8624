import Houses
import Messages
import Sending
import Storage
import Hummingbird
import Testing

/// What providers say afterwards of messages.
@Suite struct ReceiptTests {
  @Test func `only who shows the secret is heard, and is answered as the provider wants it`() async throws {
    let site = try await TestSite()
    let path = "/receipts/test?id=r1&state=arrived"
    #expect(try await site.get(path).status == .forbidden)
    #expect(try await site.get("\(path)&secret=wrong").status == .forbidden)
    #expect(try await site.get("\(path)&secret=").status == .forbidden)
    let heard = try await site.get("\(path)&secret=\(TestGateway.secret)")
    #expect(heard.status == .ok && heard.body == "thanks")
    #expect(try await site.post("\(path)&secret=\(TestGateway.secret)", [:]).body == "thanks")
    #expect(try await site.get("/receipts/other?secret=\(TestGateway.secret)").status == .forbidden)
  }

  @Test func `a provider without a secret is heard from nobody`() async throws {
    let house = try await TestSite().house
    let desk = ReceiptDesk([.init(try TestGateway.gateway(), secret: "")], outbox: SQLOutboxStore(house.database))
    for query in ["id=r1&state=arrived", "id=r1&state=arrived&secret="] {
      #expect(try await desk.take(from: "test", query: query, header: { _ in nil }, body: []) == nil)
    }
  }

  @Test func `the page on sending is for those who issue links`() async throws {
    let site = try await TestSite()
    let page = try await site.get("/links/sending", as: .relations)
    #expect(page.status == .ok && page.body.contains("لا رسائل الآن"))
    #expect(try await site.get("/links/sending", as: .board).status == .forbidden)
    #expect(try await site.get("/links/sending").status == .seeOther)
  }
}
