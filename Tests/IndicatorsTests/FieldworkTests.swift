import Fieldwork
import Indicators
import Releases
import Statistics
import Surveys
import Testing

@Suite struct FieldworkTests {
  private let quarter = Period(.quarter, containing: Day(ordinal: 20_600))

  private func reports(
    invited: [String: Int], _ answers: [String: [String: Int]], by dimension: Dimension? = .channel
  ) throws -> [FieldworkReport] {
    let fieldwork = invited.map { channel, people in
      FieldworkCount(
        period: quarter, place: Place(channel: channel, department: "reception", mode: .sms), invited: people,
        answered: answers[channel]?.values.reduce(0, +) ?? 0)
    }
    return try Evidence(
      survey: Published.survey(), organisation: Published.organisation,
      sheets: [Published.sheet(quarter, answers)], fieldwork: fieldwork
    ).fieldworkReports(in: quarter, by: dimension)
  }

  // 92 of 100 who answered are satisfied; 50 of 150 are silent. All of these dissatisfied: 92 ÷ 150; all satisfied:
  // 142 ÷ 150.
  @Test func `ninety-two per cent could be 61 to 95`() throws {
    let report = try #require(try reports(invited: ["phone": 150], ["phone": ["5": 92, "1": 8]], by: nil).first)
    #expect(report.label == .everybody && report.invited == 150 && report.satisfied?.value == 0.92)
    #expect(report.bounds == Interval(low: 92.0 / 150, high: 142.0 / 150))
    #expect(report.responseRate == 0.65, "in steps of five per cent")
  }

  // Manski (1989), Journal of Human Resources 24: of 106 homeless men 64 were found again, 21 of them housed.
  @Test func `Manski's bounds`() throws {
    let report = try #require(try reports(invited: ["phone": 106], ["phone": ["5": 21, "1": 43]]).first)
    #expect(report.bounds == Interval(low: 21.0 / 106, high: 63.0 / 106))
  }

  // Cochran (1977), section 4.4, with 1.96: 278 of 1,000 are enough for ± 5 points, and 80 of 100.
  @Test func `the answers that are needed grow slower than those who were asked`() throws {
    let found = try reports(invited: ["phone": 1_000, "letters": 100], ["phone": ["5": 60, "2": 40]])
    #expect(found.map(\.label) == [Label("phone"), Label("letters")] && found.map(\.required) == [278, 80])
    #expect(found[1].satisfied == nil && found[1].bounds == nil && found[1].responseRate == 0)
  }

  @Test func `of fewer than ten invitations nothing is told, not even how many`() throws {
    let found = try reports(
      invited: ["phone": 200, "letters": 9], ["phone": ["5": 90, "2": 10], "letters": ["5": 7]])
    let few = try #require(found.first { $0.label == Label("letters") })
    #expect(few.invited == nil && few.responseRate == nil && few.bounds == nil && few.required == nil)
    #expect(few.satisfied?.value == nil)
  }

  @Test func `a withheld share, or a bound, has no worst and best case`() throws {
    let found = try reports(
      invited: ["phone": 200, "letters": 30, "website": 30],
      ["phone": ["5": 90, "2": 10], "letters": ["5": 7, "2": 2], "website": ["5": 12]])
    #expect(found.map { $0.bounds == nil } == [false, true, true])
  }

  @Test func `more answers than invitations are an error of the records, and have no bounds`() throws {
    let report = try #require(try reports(invited: ["phone": 50], ["phone": ["5": 60, "2": 40]]).first)
    #expect(report.bounds == nil && report.satisfied?.base == 100)
  }

  @Test func `a dimension that is not published is a problem`() throws {
    #expect(throws: QueryProblem.notPublishedBy(Breakdown(.mode), published: [Breakdown(.channel)])) {
      try reports(invited: ["phone": 50], ["phone": ["5": 40]], by: .mode)
    }
  }
}
