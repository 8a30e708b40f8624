import Reporting
import Surveys
import Testing
import Wording

/// When a report is due.
@Suite struct SchedulePlanTests {
  @Test(arguments: [
    // The quarter ends on 30 September; five days after 1 October, at eight.
    ("2026-10-06", 7, "2026Q2"), ("2026-10-06", 8, "2026Q3"), ("2026-10-05", 23, "2026Q2"),
    ("2026-12-31", 23, "2026Q3"),
    ("2027-01-06", 8, "2026Q4"), ("2027-01-06", 7, "2026Q3"),
  ])
  func `a quarter is due some days after it has closed, at an hour of Riyadh`(
    day: String, hour: Int, period: String
  ) throws {
    let plan = SchedulePlan(every: .quarter, daysAfter: 5)
    #expect(plan.due(on: try #require(Day(day)), hour: hour) == Period(period))
  }

  @Test(arguments: [
    ("2026-09-30", 23, "2026Q2"), ("2026-10-01", 0, "2026Q3"), ("2027-01-01", 0, "2026Q4"),
    ("2026-12-31", 23, "2026Q3"),
  ])
  func `without days between it is due with the midnight that closes it`(day: String, hour: Int, period: String) throws
  {
    let plan = SchedulePlan(every: .quarter, daysAfter: 0, hour: 0)
    #expect(plan.due(on: try #require(Day(day)), hour: hour) == Period(period))
  }

  @Test(arguments: [
    (Period.Span.month, 28, "2024-03-29", "2024-02"), (.month, 28, "2024-03-28", "2024-01"),
    (.month, 0, "2024-03-01", "2024-02"), (.month, 0, "2024-02-29", "2024-01"), (.month, 0, "2023-03-01", "2023-02"),
    (.quarter, 90, "2024-03-30", "2023Q3"), (.quarter, 90, "2024-03-31", "2023Q4"),
    (.year, 60, "2024-03-01", "2023"), (.year, 60, "2024-02-29", "2022"), (.year, 59, "2024-02-29", "2023"),
  ])
  func `leap years and other spans are counted in days`(
    span: Period.Span, days: Int, day: String, period: String
  ) throws {
    let plan = SchedulePlan(every: span, daysAfter: days, hour: 8)
    #expect(plan.due(on: try #require(Day(day)), hour: 8) == Period(period))
  }

  @Test func `a year that does not begin in January is made of no published counts`() {
    for span in Period.Span.allCases {
      let plan = SchedulePlan(every: span, daysAfter: 5)
      #expect(
        FiscalYear.allCases.filter { plan.isPossible(in: $0) } == (span == .year ? [.january] : FiscalYear.allCases))
    }
  }

  @Test(arguments: [
    ("{ every: week, days_after: 5 }", "‘every’ cannot be ‘week’; it is one of month, quarter, year"),
    ("{ every: quarter }", "‘days_after’ is missing"),
    ("{ days_after: 5 }", "‘every’ is missing"),
    ("{ every: quarter, days_after: 91 }", "‘days_after’ cannot be ‘91’; it is a whole number from 0 to 90"),
    ("{ every: quarter, days_after: 5, hour: 24 }", "‘hour’ cannot be ‘24’; it is a whole number from 0 to 23"),
    ("{ every: quarter, days_after: 5, mail: perhaps }", "‘mail’ cannot be ‘perhaps’; it is one of true, false"),
    (
      "{ every: quarter, days_after: 5, minute: 3 }",
      "‘minute’ is not known here; known are every, days_after, hour, mail"
    ),
    ("soon", "‘schedule’ must be fields with values"),
  ])
  func `a mistake in a schedule is told with its line`(schedule: String, words: String) {
    let findings = ReportDocument.read("key: b\nschedule: \(schedule)", file: "b.yaml").findings
    #expect(findings.map(\.description).contains("b.yaml:2: \(words)"), "\(findings)")
  }
}
