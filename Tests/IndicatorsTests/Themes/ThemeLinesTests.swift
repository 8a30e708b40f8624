import Indicators
import Surveys
import Testing

/// Lists of phrases as people write them: every mistake by its line, and nothing that ends the program.
@Suite struct ThemeLinesTests {
  @Test func `what comes with the product has no mistake`() {
    for theme in Theme.allCases { #expect(ThemeLines.findings(in: theme.phrases).isEmpty, "\(theme.key)") }
  }

  @Test(arguments: [
    ("=", ThemePhraseProblem.nothingBehindMark("=")), ("! ", .nothingBehindMark("!")), ("… سريع", .noWordAtEnd),
    ("سريع …", .noWordAtEnd), (". سريع", .noWordAtEnd), (".", .noWordAtEnd), ("سريع . جدا", .endInside),
    ("سريع/", .noWord("سريع/")), ("//", .noWord("//")), ("سريع ❤️", .noWord("❤️")),
    ("سريع/مع-ذلك", .severalWords("مع-ذلك")), ("ا … ب … ج … د … ه", .tooManyGaps(most: 3)),
    (String(repeating: "س", count: 401), .tooLong(most: 400)),
  ])
  func `a mistake is told with its line`(line: String, problem: ThemePhraseProblem) {
    let findings = ThemeLines.findings(in: "سريع\n\n\(line)\nبطيء")
    #expect(findings.map(\.line) == [3] && findings.map(\.problem) == [problem])
  }

  @Test func `a list without an end is refused`() {
    let findings = ThemeLines.findings(in: String(repeating: "سريع\n", count: 500))
    #expect(findings.map(\.problem) == [.tooManyLines(most: 400)])
  }

  @Test func `a line that is no phrase leads to nothing, and the others lead on`() {
    let rules = ThemeRules([(.speed, "=\nسريع\n… x")])
    #expect(rules.presort("سريع").map(\.theme) == [.speed])
  }

  @Test func `the newest edition of a theme holds, and those of the product for all others`() {
    let day = Day(ordinal: 20_000)
    let editions = [
      ThemeRuleEdition(number: 1, theme: .speed, lines: "لمح", day: day, by: "a"),
      ThemeRuleEdition(number: 2, theme: .speed, lines: "برق", day: day, by: "b"),
    ]
    #expect(editions.rules.presort("برق شكرا").map(\.theme) == [.speed, .thanks])
    #expect(editions.rules.presort("لمح سريع").isEmpty)
    #expect([ThemeRuleEdition]().rules == .shipped)
  }

  @Test func `a list is kept without blanks around its lines`() {
    #expect(ThemeLines.tidied("\n  سريع   جدا \r\n\nبرق\n\n") == "سريع جدا\n\nبرق")
  }
}
