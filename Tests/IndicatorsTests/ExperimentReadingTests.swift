import Indicators
import Releases
import Statistics
import Surveys
import Testing

@Suite struct ExperimentReadingTests {
  private let quarter = Period(.quarter, containing: Day(ordinal: 20_600))

  private func survey(_ version: Int = 1) -> Survey {
    Survey(
      key: "s", version: version, audience: .external, languages: [.arabic], title: LocalizedText(ar: "رأيكم"),
      intro: LocalizedText(ar: "حق"), thanks: LocalizedText(ar: "شكراً"), urgent: LocalizedText(ar: "اتصلوا"),
      invitations: [.addressed], validDays: 21, release: ReleaseRule(breakdowns: [Breakdown(.arm)]),
      questions: [Published.overall],
      experiment: Experiment(question: "overall", halves: .wording(LocalizedText(ar: "ما رأيكم؟")), smallest: 8))
  }

  /// What is told of quarters, each with the satisfied and all of either wording, the day after the last of them.
  private func reading(
    _ quarters: [[String: (Int, Int)]], version: Int = 1, today: Day? = nil
  ) throws -> ExperimentReading? {
    let sheets = quarters.enumerated().map { place, arms in
      Published.sheet(
        quarter.advanced(by: place), by: Breakdown(.arm),
        arms.mapValues { ["5": $0.0, "2": $0.1 - $0.0] })
    }
    let last = quarter.advanced(by: max(0, quarters.count - 1))
    return Evidence(survey: survey(version), organisation: Published.organisation, sheets: sheets)
      .experiment(until: last, today: today ?? last.lastDay + 1)
  }

  @Test func `below half the power nothing is told but how many are missing`() throws {
    guard case .tooFew(let power, let answers) = try reading([["1a": (60, 80), "1b": (40, 80)]]) else {
      Issue.record("a difference of 25 points is told from answers that could not show one of 8")
      return
    }
    #expect(power < 0.5 && answers == 80)
  }

  @Test func `between half and four fifths there is an interval and no test`() throws {
    guard case .underWay(let figures) = try reading([["1a": (225, 300), "1b": (180, 300)]]) else {
      Issue.record("no interval")
      return
    }
    #expect((0.5..<0.8).contains(figures.power) && abs(figures.difference + 0.15) < 1e-12)
    #expect(figures.interval.low < -0.15 && figures.interval.high > -0.15)
  }

  @Test func `the test is made once, at the end of a period, and later answers change nothing`() throws {
    let quarters = [["1a": (225, 300), "1b": (200, 300)], ["1a": (230, 300), "1b": (205, 300)]]
    guard case .told(let figures, let p) = try reading(quarters) else {
      Issue.record("no test with 600 answers each")
      return
    }
    #expect(figures.first == Proportion(count: 455, base: 600) && figures.second == Proportion(count: 405, base: 600))
    #expect(p == TwoProportionTest(figures.first, figures.second)?.p && p < 0.05)
    let later = try reading(quarters + [["1a": (10, 300), "1b": (290, 300)]])
    #expect(later == .told(figures, p: p))
    guard case .underWay = try reading(quarters, today: quarter.advanced(by: 1).lastDay) else {
      Issue.record("tested before the period ended")
      return
    }
  }

  @Test func `a period of which one wording is withheld plays no part`() throws {
    let told = try reading([["1a": (225, 300), "1b": (180, 300)], ["1a": (300, 300), "1b": (3, 6)]])
    let alone = try reading([["1a": (225, 300), "1b": (180, 300)]])
    #expect(told == alone)
  }

  @Test func `another version's halves are others`() throws {
    #expect(try reading([["1a": (225, 300), "1b": (180, 300)]], version: 2) == .nothing)
  }

  @Test func `a survey without an experiment has no reading`() throws {
    let evidence = Evidence(
      survey: Published.survey(), organisation: Published.organisation,
      sheets: [Published.sheet(quarter, ["phone": ["5": 40]])])
    #expect(evidence.experiment(until: quarter, today: quarter.lastDay + 1) == nil)
  }
}
