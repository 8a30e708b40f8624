import Indicators
import Surveys
import Testing

/// Worked out by hand from the published Umm al-Qura dates: Ramadan 2022 from 2 April to 1 May, 2023 from 23 March to
/// 20 April, 2024 from 11 March to 9 April, 2025 from 1 to 29 March, 2026 from 18 February to 19 March; 2030 from
/// 5 January to 3 February and again from 26 December. Hajj 2022 from 7 July, 2023 from 26 June, 2024 from 14 June.
@Suite struct SameHijriSeasonTests {
  @Test(arguments: [
    // Ramadan stayed in its quarter: 30 days of 2026Q1 beside 29 of 2025Q1.
    ("2026Q1", "2025Q1"),
    // 21 days beside 20 of 2023Q2; the first quarter of 2023 had 9.
    ("2024Q1", "2023Q2"),
    // 9 days of Ramadan and 6 of Hajj beside 20 and 5.
    ("2024Q2", "2023Q2"),
    // 9 days; Ramadan of 2022 was all in April and May.
    ("2023Q1", "2022Q2"),
    // Ramadan came back at the end of the year; the one before was in its first quarter.
    ("2030Q4", "2030Q1"),
    // Neither has a day of either: the same quarter of the year before shares 81 of 92 days.
    ("2025Q4", "2024Q4"),
    // Eleven days of February, beside the 29 of March a year before.
    ("2026-02", "2025-03"), ("2026-03", "2025-03"), ("2026-08", "2025-08"),
  ])
  func `a period is compared with the one that shares its seasons`(period: String, other: String) throws {
    #expect(try #require(Period(period)).sameHijriSeason == Period(other))
  }

  @Test func `a year has every season and is compared with none of them`() {
    #expect(Period("2026")?.sameHijriSeason == nil)
  }

  @Test func `what is known at the end of a period has nothing of later ones`() throws {
    let sheets = (0..<4).map { Published.sheet(Published.first.advanced(by: $0), ["phone": ["5": 40]]) }
    let actions = [0, 3].map { quarter in
      ImprovementAction(
        number: quarter, survey: "s", scope: .everybody, question: nil, text: LocalizedText(ar: "تحسين"),
        since: Published.first.advanced(by: quarter).firstDay)
    }
    let evidence = Evidence(
      survey: Published.survey(), organisation: Published.organisation, sheets: sheets, actions: actions)
    let known = evidence.until(Published.first.advanced(by: 1))
    #expect(known.periods == [Published.first, Published.first.advanced(by: 1)])
    #expect(known.actions.map(\.number) == [0])
    #expect(try known.series(by: .none, of: "overall").first?.points.count == 2)
  }
}
