import Access
import Houses
import Hummingbird
import Pages
import Storage
import Testing

/// The tour: shown at the first sign-in, gone on with, left and begun again.
@Suite struct TourTests {
  private func turn(_ turn: String, _ role: Role, on site: TestSite) async throws -> TestAnswer {
    try await site.post("/account/tour?lang=en", ["do": turn], as: role)
  }

  /// A site whose staff comes in for the first time.
  private func fresh() async throws -> TestSite {
    let site = try await TestSite()
    _ = try await site.house.database.write { try $0.run(Statement("DELETE FROM tour")) }
    return site
  }

  @Test func `whoever comes in first is shown a step, and goes on to the end, where it stays away`() async throws {
    let site = try await fresh()
    for role in Role.allCases {
      let stops = Tour.stops(of: role)
      #expect((3...5).contains(stops.count) && stops.last == .help, "\(role)")
      for (index, stop) in stops.enumerated() {
        let page = try await site.get("\(stop.path)?lang=en", as: role)
        #expect(
          page.status != .forbidden && page.body.contains("tour: \(index + 1) of \(stops.count)"), "\(role) \(stop)")
        #expect(page.body.contains("class=\"tour\""))
        let answer = try await turn("next", role, on: site)
        #expect(answer.status == .seeOther)
        if index + 1 < stops.count { #expect(answer.location == "\(stops[index + 1].path)?lang=en") }
      }
      #expect(try await !site.get("/help?lang=en", as: role).body.contains("class=\"tour\""), "\(role)")
    }
  }

  @Test func `it is left at any step, remembered, and begun again from help`() async throws {
    let site = try await fresh()
    _ = try await turn("next", .officer, on: site)
    #expect(try await site.get("/help?lang=en", as: .officer).body.contains("tour: 2 of 5"))
    #expect(try await turn("back", .officer, on: site).location == "/?lang=en")
    #expect(try await turn("leave", .officer, on: site).status == .seeOther)
    let help = try await site.get("/help?lang=en", as: .officer).body
    #expect(!help.contains("class=\"tour\"") && help.contains("Begin the tour again"))
    #expect(try await SQLTourStore(site.house.database).step(of: "officer") == 5)
    #expect(try await turn("begin", .officer, on: site).location == "/?lang=en")
    #expect(try await site.get("/help?lang=en", as: .officer).body.contains("tour: 1 of 5"))
    #expect(try await site.get("/people?lang=en", as: .administrator).body.contains("tour: 1 of 5"), "her own")
    #expect(try await turn("dance", .officer, on: site).status == .badRequest)
  }

  @Test func `whoever gets the name of an account that was removed begins anew`() async throws {
    let site = try await fresh()
    _ = try await turn("leave", .board, on: site)
    let store = SQLAccessStore(site.house.database)
    try await store.apply(.removed(name: "board"), by: "x", at: 1)
    #expect(try await SQLTourStore(site.house.database).step(of: "board") == nil)
  }
}
