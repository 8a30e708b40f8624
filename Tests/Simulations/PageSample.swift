import Indicators
import Releases
import Surveys

/// A page of the dashboard, eight channels by twenty questions, whose answers were drawn: two quarters of the same truth,
/// or of one that changed.
struct PageSample {
  private static let period = Period(.quarter, containing: Day(ordinal: 20_000))
  private static let channels = (0..<8).map { "c\($0)" }
  private static let questions = (0..<20).map { "q\($0)" }

  /// How many verdicts the page gives for one draw, and how many of them are on the question that changed.
  static func verdicts(
    _ shares: [Double], n: Int, changed: [Double]? = nil, _ chance: inout Chance
  ) -> (any: Int, right: Int) {
    let sheets = [period.previous, period].map { sheet($0, shares, n, $0 == period ? changed : nil, &chance) }
    let evidence = Evidence(survey: survey, organisation: organisation, sheets: sheets)
    let query = Query(
      survey: survey.key, period: period, breakdown: Breakdown(.channel), comparison: period.previous)
    guard let card = try? evidence.scorecard(query) else { return (0, 0) }
    let called = card.figures.filter { [.better, .worse].contains($0.change?.verdict) }
    return (called.count, called.count { $0.question == "q0" && $0.label == Label("c0") })
  }

  private static func sheet(
    _ period: Period, _ shares: [Double], _ n: Int, _ changed: [Double]?, _ chance: inout Chance
  ) -> TallySheet {
    var counts: [Count] = []
    func add(_ channel: String, _ question: String, _ value: String, _ count: Int) {
      counts.append(
        Count(breakdown: Breakdown(.channel), label: Label([channel]), question: question, value: value, count: count))
    }
    for channel in channels {
      add(channel, BallotCount.question, BallotCount.value, n)
      for question in questions {
        let truth = channel == "c0" && question == "q0" ? changed ?? shares : shares
        for (value, count) in zip(1..., chance.counts(truth, n: n)) { add(channel, question, "\(value)", count) }
      }
    }
    return TallySheet(period: period, version: 1, counts: counts)
  }

  private static let organisation = Organisation(
    channels: channels.map { ServiceChannel(key: $0, name: LocalizedText(ar: $0)) }, departments: [])

  private static let survey = Survey(
    key: "simulated", version: 1, audience: .external, languages: [.arabic], title: LocalizedText(ar: "محاكاة"),
    intro: LocalizedText(ar: "محاكاة"), thanks: LocalizedText(ar: "شكراً"), urgent: LocalizedText(ar: "اتصلوا"),
    invitations: [.drawn], validDays: 21, release: ReleaseRule(breakdowns: [Breakdown(.channel)]),
    questions: questions.map {
      Question(
        key: $0, kind: .rating(Scale(min: 1, labels: (1...5).map { LocalizedText(ar: "\($0)") })),
        text: LocalizedText(ar: $0))
    })
}
