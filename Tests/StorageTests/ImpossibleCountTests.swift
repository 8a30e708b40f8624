import Fieldwork
import Foundation
import Releases
import Storage
import Surveys
import Testing

/// What a hand wrote into the tables ends in words, never in an overflow.
@Suite struct ImpossibleCountTests {
  @Test(arguments: Engine.allCases, ["-1", "100000001", "9223372036854775807"])
  func `a count that no charity has is unreadable`(engine: Engine, count: String) async throws {
    try await expectUnreadable(count, in: engine.database())
  }

  /// The other engine keeps none.
  @Test(arguments: ["1e300", "0.5"])
  func `a count that is no whole number is unreadable`(count: String) async throws {
    try await expectUnreadable(count, in: Engine.sqlite.database())
  }

  private func expectUnreadable(_ count: String, in database: any Database) async throws {
    _ = try await database.write { connection in
      try connection.run(
        Statement(
          """
          INSERT INTO fieldwork (survey, period, channel, department, mode, invited, answered)
          VALUES ('sample', '2026Q3', 'phone', 'reception', 'sms', \(count), 1)
          """))
    }
    await #expect(throws: StorageProblem.self) { try await SQLFieldworkStore(database).fieldwork(survey: "sample") }
  }

  @Test(arguments: Engine.allCases, ["2026-Q3", "9999Q4", "2200", ""])
  func `a period that is none is unreadable`(engine: Engine, period: String) async throws {
    let database = try await engine.database()
    _ = try await database.write { connection in
      try connection.run(
        Statement(
          """
          INSERT INTO fieldwork (survey, period, channel, department, mode, invited, answered)
          VALUES ('sample', ?, 'phone', 'reception', 'sms', 1, 1)
          """, .text(period)))
    }
    await #expect(throws: StorageProblem.unreadable(table: "fieldwork", value: period)) {
      try await SQLFieldworkStore(database).fieldwork(survey: "sample")
    }
  }
}
