import Fieldwork
import Indicators
import Releases
import Surveys

@testable import Pages

/// Four years of the cast, in which the newest quarter is beyond every limit.
extension Cast {
  static let longEvidence = Evidence(
    survey: survey, organisation: organisation,
    sheets: (0..<16).map { sheet(of: period.advanced(by: $0 - 15), age: 15 - $0) }, fieldwork: fieldwork, pairs: pairs,
    actions: actions)

  /// A survey that publishes channels by mode: whoever was interviewed rated at the kiosk, the others by message.
  static let byModeEvidence = Evidence(
    survey: byMode, organisation: organisation,
    sheets: [before, period].map { period in
      TallySheet(
        period: period, version: 1,
        counts: crowd("interview", .kiosk, [2, 3, 15, 60, 90]) + crowd("interview", .sms, [2, 3, 15, 30, 20])
          + crowd("social", .sms, [22, 36, 55, 55, 18])
          + crowd("social", .kiosk, [6, 8, 12, 14, 8]) + crowd("letters", .letter, [6, 8, 12, 14, 8]))
    },
    fieldwork: [
      fieldworkCount("interview", .kiosk, 200, 170), fieldworkCount("interview", .sms, 120, 70),
      fieldworkCount("social", .sms, 360, 186), fieldworkCount("social", .kiosk, 90, 48),
      fieldworkCount("letters", .letter, 90, 48),
    ])

  private static let byMode = Survey(
    key: survey.key, version: 1, audience: .external, languages: survey.languages, title: survey.title,
    intro: survey.intro, thanks: survey.thanks, urgent: survey.urgent, invitations: survey.invitations,
    validDays: 21, release: ReleaseRule(breakdowns: [Breakdown(.channel, .mode), Breakdown(.department)]),
    questions: [questions[0]])

  private static func crowd(_ channel: String, _ mode: CollectionMode, _ overall: [Int]) -> [Count] {
    let cells = overall.enumerated().map { ("overall", String($0 + 1), $1) }
    return (cells + [(BallotCount.question, BallotCount.value, overall.reduce(0, +))]).map { question, value, count in
      Count(
        breakdown: Breakdown(.channel, .mode), label: Label([channel, mode.rawValue]), question: question,
        value: value, count: count)
    }
  }

  private static func fieldworkCount(
    _ channel: String, _ mode: CollectionMode, _ invited: Int, _ answered: Int
  ) -> FieldworkCount {
    FieldworkCount(
      period: period, place: Place(channel: channel, department: "reception", mode: mode), invited: invited,
      answered: answered)
  }
}

extension Gallery {
  /// One question over four years.
  static func longQuestion(_ language: Language) throws -> QuestionPage {
    func card(_ breakdown: Breakdown) throws -> Scorecard {
      try Cast.longEvidence.scorecard(
        Query(survey: Cast.survey.key, period: Cast.period, breakdown: breakdown, comparison: Cast.before))
    }
    return QuestionPage(
      frame: frame("/questions/overall", language), question: Cast.questions[0], overall: try card(.none),
      distribution: nil, byChannel: try card(Breakdown(.channel)), byDepartment: try card(Breakdown(.department)),
      organisation: Cast.organisation, history: try Cast.history(Cast.longEvidence), drivers: nil, standings: [])
  }

  /// Channels whose answers were collected in different ways.
  static func breakdownByMode(_ language: Language, _ detail: Detail = .reader) throws -> BreakdownPage {
    let breakdown = Breakdown(.channel)
    return BreakdownPage(
      frame: frame("/channels", language, detail: detail),
      scorecard: try Cast.byModeEvidence.scorecard(
        Query(survey: Cast.survey.key, period: Cast.period, breakdown: breakdown, comparison: Cast.before)),
      question: Cast.questions[0], organisation: Cast.organisation,
      comparison: try Cast.comparison(breakdown, Cast.byModeEvidence))
  }
}
