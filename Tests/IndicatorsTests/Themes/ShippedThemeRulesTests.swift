import Indicators
import Testing

/// What the rules that come with the product make of comments, all of them made up for these tests.
@Suite struct ShippedThemeRulesTests {
  private func themes(_ comment: String) -> [Theme] {
    ThemeRules.shipped.presort(comment).map(\.theme)
  }

  @Test(arguments: ThemeExamples.arabicSteps)
  func `Arabic comments on a step are sorted`(comment: String, expected: [Theme]) {
    #expect(themes(comment) == expected)
  }

  @Test(arguments: ThemeExamples.arabicGoals)
  func `Arabic comments on a goal, thanks and needs are sorted`(comment: String, expected: [Theme]) {
    #expect(themes(comment) == expected)
  }

  @Test(arguments: ThemeExamples.english)
  func `English comments are sorted`(comment: String, expected: [Theme]) {
    #expect(themes(comment) == expected)
  }

  @Test(arguments: ThemeExamples.unrelated)
  func `what only sounds like a theme is left to the officer`(comment: String) {
    #expect(themes(comment).isEmpty)
  }

  @Test func `the words that led to a theme are shown as they were written`() {
    let matches = ThemeRules.shipped.presort("ماردّوا عليّ، مشكوووورين")
    #expect(matches.map(\.theme) == [.replyOnTime, .thanks])
    #expect(matches.map(\.words) == [["ماردّوا"], ["مشكوووورين"]])
  }

  @Test func `praise and blame of the same thing are one theme`() {
    #expect(themes("التعامل راقي جدا") == themes("التعامل سيء جدا"))
    #expect(themes("The staff were polite") == themes("The staff were rude"))
  }

  @Test func `spelling without hamza, with marks or stretched leads to the same`() {
    for comment in ["تأخير الرد", "تاخير الرد", "تَأْخِيرُ الرَّدّ", "تأخــير الرد", "تأخييييير الرد"] {
      #expect(themes(comment) == [.replyOnTime, .speed])
    }
  }

  @Test func `no rule leads to the rest`() {
    #expect(!themes("موضوع آخر، شيء ثاني، other").contains(.other))
  }
}
