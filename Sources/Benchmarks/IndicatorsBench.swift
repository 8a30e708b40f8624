import Demo
import Indicators
import Releases
import Surveys

/// All indicators of a survey of twenty questions by eight channels and twelve departments over twelve quarters, from
/// counts; beside one plain pass that adds up the same counts.
package struct IndicatorsBench {
  /// A bench without settings.
  package init() {}

  /// Figures a second.
  package func measure() throws -> BenchRow {
    let last = Period(.quarter, containing: Day(ordinal: 20_000))
    let evidence = IndicatorsBench.evidence(through: last)
    let queries = evidence.periods.map {
      Query(survey: "bench", period: $0, breakdown: Breakdown(.channel, .department), isDetailed: true)
    }
    var figures = 0
    let seconds = try Stopwatch.time {
      for query in queries { figures += try evidence.scorecard(query).figures.count }
    }
    var cells = 0
    let plain = Stopwatch.time {
      cells =
        TallySheet(period: last, summing: evidence.sheets).labels(of: Breakdown(.channel, .department))?.count ?? 0
    }
    return BenchRow(
      "indicators",
      unit: "figures/s from the counts of \(cells) cells (\(figures) in \(Int((seconds * 1000).rounded())) ms)",
      value: Double(figures) / seconds, yardstick: "the same counts only added up",
      yardstickValue: Double(figures) / plain)
  }

  /// The counts of some quarters, each so many times as large.
  static func evidence(
    through last: Period, times: Int = 1, questions: Int = 20, departments: Int = 12, quarters: Int = 12
  ) -> Evidence {
    let scale = Scale(min: 1, labels: (1...5).map { LocalizedText(ar: "\($0)") })
    let questions = (0..<questions).map {
      Question(key: "q\($0)", kind: .rating(scale), text: LocalizedText(ar: "\($0)"), isOverall: $0 == 0)
    }
    let survey = Survey(
      key: "bench", version: 1, audience: .external, languages: [.arabic], title: LocalizedText(ar: "قياس"),
      intro: LocalizedText(ar: "قياس"), thanks: LocalizedText(ar: "شكراً"), urgent: LocalizedText(ar: "اتصلوا"),
      invitations: [.drawn], validDays: 21, release: ReleaseRule(breakdowns: [Breakdown(.channel, .department)]),
      questions: questions)
    let organisation = Organisation(
      channels: (0..<8).map { ServiceChannel(key: "c\($0)", name: LocalizedText(ar: "\($0)")) },
      departments: (0..<departments).map { Department(key: "d\($0)", name: LocalizedText(ar: "\($0)")) })
    let sheets = (1 - quarters...0).map { sheet(last.advanced(by: $0), organisation, survey, times) }
    return Evidence(survey: survey, organisation: organisation, sheets: sheets)
  }

  /// How many answers they hold to the overall question.
  static func ratings(in evidence: Evidence) -> Int {
    evidence.sheets.reduce(0) { $0 + ($1.labels(of: .none)?[.everybody]?["q0"]?.total ?? 0) }
  }

  private static func sheet(_ period: Period, _ organisation: Organisation, _ survey: Survey, _ times: Int)
    -> TallySheet
  {
    var sampler = Sampler(seed: UInt64(period.year * 4 + period.index))
    var counts: [Count] = []
    for channel in organisation.channels {
      for department in organisation.departments {
        for question in survey.questions {
          for value in 1...5 {
            counts.append(
              Count(
                breakdown: Breakdown(.channel, .department), label: Label([channel.key, department.key]),
                question: question.key, value: "\(value)", count: times * Int.random(in: 1...40, using: &sampler)))
          }
        }
      }
    }
    return TallySheet(period: period, version: 1, counts: counts)
  }
}
