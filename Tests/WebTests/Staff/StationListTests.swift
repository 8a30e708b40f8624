import Houses
import Hummingbird
import Storage
import Testing

/// Stations: opened, shown once, and closed.
@Suite struct StationListTests {
  private static let order: KeyValuePairs = [
    "survey": "sample", "channel": "phone", "department": "reception", "mode": "kiosk", "count": "20",
  ]

  @Test func `a station is opened, its address shown once, and it takes ratings`() async throws {
    let site = try await TestSite()
    let opened = try await site.post("/stations?lang=en", Self.order, as: .relations)
    let place = opened.location
    #expect(place.hasPrefix("/stations?lang=en&made="))
    // Whoever only asks what is here takes nothing away.
    #expect(try await site.get(place, as: .relations, method: .head).status == .ok)
    let page = try await site.get(place, as: .relations)
    let path = try #require(page.body.firstMatch(of: /http:\/\/rida\.example(\/station\/[0-9A-Za-z]+)/)?.1)
    #expect(try await site.get(String(path)).status == .ok)
    #expect(try await !site.get(place, as: .relations).body.contains(path))
  }

  @Test func `an order that is not whole comes back as it was chosen`() async throws {
    let site = try await TestSite()
    let wrong: KeyValuePairs = ["survey": "sample", "channel": "phone", "mode": "letter", "count": "9999"]
    let answer = try await site.post("/stations", wrong, as: .relations)
    #expect(answer.status == .unprocessableContent && answer.body.contains("value=\"9999\""))
    #expect(answer.body.contains("value=\"phone\" selected"))
    #expect(try await SQLStationStore(site.house.database).stations().isEmpty)
  }

  @Test func `a station is closed by its number, and by nothing else`() async throws {
    let site = try await TestSite()
    _ = try await site.post("/stations", Self.order, as: .relations)
    let store = SQLStationStore(site.house.database)
    let number = try #require(await store.stations().first).station.number
    #expect(try await site.post("/stations/close", ["number": "x"], as: .relations).status == .badRequest)
    #expect(try await site.post("/stations/close", [:], as: .relations).status == .badRequest)
    #expect(try await site.post("/stations/close", ["number": "99"], as: .relations).status == .notFound)
    #expect(try await site.post("/stations/close", ["number": "\(number)"], as: .officer).status == .forbidden)
    let closed = try await site.post("/stations/close", ["number": "\(number)"], as: .relations)
    #expect(closed.location == "/stations?lang=ar")
    #expect(try await store.stations().first?.station.closedOn == TestClock.today)
  }
}
