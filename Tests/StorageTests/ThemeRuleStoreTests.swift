import Access
import Foundation
import Indicators
import Storage
import Surveys
import Testing

/// By what words comments are sorted: every edition is kept, and an edit in the tables is noticed.
@Suite struct ThemeRuleStoreTests {
  private let day = Day(ordinal: 20_000)

  @Test(arguments: Engine.allCases)
  func `an edition is kept with its day and whoever kept it, and comments are sorted by it`(engine: Engine) async throws
  {
    let database = try await engine.database()
    let book = ThemeRuleBook(SQLThemeRuleStore(database))
    #expect(try await book.keep(" برق/لمح ", of: .speed, on: day, by: "quality").isEmpty)
    #expect(try await book.keep("برق/لمح", of: .speed, on: day + 1, by: "other").isEmpty, "the same is kept once")
    #expect(try await book.keep("=", of: .speed, on: day, by: "quality").map(\.line) == [1])
    let editions = try await book.editions()
    #expect(editions == [ThemeRuleEdition(number: 1, theme: .speed, lines: "برق/لمح", day: day, by: "quality")])
    #expect(try await book.tried("برق", with: "بطيء", of: .speed).isEmpty)
    #expect(try await book.tried("برق", with: "برق", of: .ease).map(\.theme) == [.speed, .ease])
  }

  @Test(arguments: Engine.allCases) func `an edition that somebody changed or took away is noticed`(engine: Engine)
    async throws
  {
    let statements = [
      "UPDATE theme_rules SET lines = 'x'", "UPDATE theme_rules SET kept_by = 'y'", "DELETE FROM theme_rules",
    ]
    for statement in statements {
      let database = try await engine.database()
      _ = try await SQLThemeRuleStore(database).keep("برق", of: .speed, on: day, by: "quality")
      #expect(try await SQLAudit(database).figures().isEmpty)
      _ = try await database.write { try $0.run(Statement(statement)) }
      #expect(try await SQLAudit(database).figures() == [.changed(.rules, subject: "speed")])
    }
  }
}
