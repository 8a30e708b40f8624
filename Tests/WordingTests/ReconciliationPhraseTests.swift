import Indicators
import Releases
import Surveys
import Testing
import Wording

/// The sentence in which three comparisons are told together.
@Suite struct ReconciliationPhraseTests {
  private func said(_ satisfied: [Int?], in language: Language, period: String? = nil) throws -> String {
    let newest = Cast.now
    let sheets = satisfied.reversed().enumerated().compactMap { back, count in
      count.map { Cast.sheet(newest.advanced(by: -back), ["interview*desk": [0, 1000 - $0, 0, 0, $0]]) }
    }
    let evidence = Evidence(survey: Cast.survey, organisation: Cast.organisation, sheets: sheets.reversed())
    let asked = try #require(period.map { Period($0) } ?? newest)
    let told = try #require(try evidence.reconciliation(in: asked))
    return Formats(language: language).say(ReconciliationPhrase(told))
  }

  @Test(arguments: [
    (
      [670, 680, 670, 680, 680, 690, 705, 735] as [Int?],
      "نسبة الرضا 74% في الربع الثالث 2026، وهي الأعلى في 8 أرباع؛ وأفضل مما كانت قبل عام؛ والفرق عمّا كانت في الربع السابق قد يكون مصادفة؛ وهي في ارتفاع مطّرد عبر 8 أرباع.",
      "Satisfaction 74% in Q3 2026, the highest of 8 quarters; better than a year ago; against the quarter before, the difference can be chance; a steady rise over 8 quarters."
    ),
    (
      [700, 701, 702, 700, 701],
      "نسبة الرضا 70% في الربع الثالث 2026؛ والفرق عمّا قبل عام، وعن الربع السابق، قد يكون مصادفة.",
      "Satisfaction 70% in Q3 2026; against a year ago, and against the quarter before, the difference can be chance."
    ),
    (
      [800, 700], "نسبة الرضا 70% في الربع الثالث 2026، وهي أسوأ مما كانت في الربع السابق.",
      "Satisfaction 70% in Q3 2026; worse than the quarter before."
    ),
    ([700], "نسبة الرضا 70% في الربع الثالث 2026.", "Satisfaction 70% in Q3 2026."),
  ])
  func `what was compared is one sentence`(satisfied: [Int?], arabic: String, english: String) throws {
    #expect(try said(satisfied, in: .arabic) == arabic)
    #expect(try said(satisfied, in: .english) == english)
  }

  @Test func `a year that is not whole says so where it is named`() throws {
    #expect(
      try said([700, 700, 700], in: .english, period: "2026")
        == "Satisfaction 70% in 2026 (3 of 4 quarters: Q1 2026 – Q3 2026).")
    #expect(
      try said([700], in: .arabic, period: "2026")
        == "نسبة الرضا 70% في 2026 (1 من 4 أرباع: الربع الثالث 2026، فقد بدأ الاستبيان متأخراً).")
  }
}
