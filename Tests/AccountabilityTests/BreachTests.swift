import Accountability
import Composition
import Foundation
import Houses
import Samples
import Surveys
import Testing

/// What is needed in the hours after a breach.
@Suite struct BreachTests {
  private func pack() throws -> BreachPack {
    BreachPack(
      since: Facts.today - 3, madeAt: TestClock.noon, facts: try Facts.house(),
      held: [HeldCount(.contacts, 128), HeldCount(.openRounds, 2), HeldCount(.backups, 0)],
      events: [
        BreachEvent(day: "2026-10-13", arabic: "دخول", english: "Signed in", count: 2),
        BreachEvent(day: "2026-10-14", arabic: "تنزيل نسخة احتياطية", english: "Backup downloaded", count: 1),
      ])
  }

  @Test(arguments: Language.allCases)
  func `the pack has everything for the seventy-two hours, word for word`(language: Language) throws {
    #expect(try Golden.holds(try pack().document(in: language).text, "breach.\(language.rawValue).txt"))
  }

  @Test(arguments: [
    (-1, RoundedCount.none), (0, .none), (1, .fewerThanTen), (9, .fewerThanTen), (10, .tens(10)), (19, .tens(10)),
    (128, .tens(120)),
  ])
  func `numbers are told in whole tens`(number: Int, count: RoundedCount) {
    #expect(RoundedCount(number) == count)
  }

  private func record(_ house: TestHouse, since days: Int) async throws -> [String: Any] {
    let workspace = try await Workspace.open(house.folder, for: .work)
    let facts = try await HouseFacts(workspace, carriers: .none, stated: CharityStatements())
    let pack = try await BreachPack(of: workspace, facts, since: workspace.today + days, madeAt: TestClock.noon)
    return try #require(JSONSerialization.jsonObject(with: try pack.content(.json, in: .english)) as? [String: Any])
  }

  private func held(_ kind: HeldCount.Kind, in record: [String: Any]) -> String? {
    (record["held"] as? [[String: String]])?.first { $0["kind"] == kind.rawValue }?["count"]
  }

  @Test func `the pack of a house tells its journal since a day`() async throws {
    let house = try await Seed.house()
    let pack = try await record(house, since: -1)
    #expect(held(.accounts, in: pack) == "<10" && held(.contacts, in: pack) == "0")
    let events = try #require(pack["events"] as? [[String: Any]]).compactMap { $0["event"] as? String }
    #expect(events.contains("Results released") && events.contains("Survey published"))
    #expect(try #require(try await record(house, since: 2)["events"] as? [Any]).isEmpty)
  }

  @Test func `whether nobody's answer waits, or somebody's, is not told`() async throws {
    #expect(held(.sealedAnswers, in: try await record(try await Seed.newHouse().house, since: -1)) == "<10")
  }
}
