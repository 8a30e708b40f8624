import Fieldwork
import Indicators
import Releases
import Surveys

/// The published counts of the cast.
extension Cast {
  static let evidence = Evidence(
    survey: survey, organisation: organisation,
    sheets: (0..<8).map { sheet(of: period.advanced(by: $0 - 7), age: 7 - $0) }, fieldwork: fieldwork, pairs: pairs,
    actions: actions)

  static func scorecard(_ breakdown: Breakdown, comparison: Period? = before) throws -> Scorecard {
    try evidence.scorecard(
      Query(survey: survey.key, period: period, breakdown: breakdown, comparison: comparison))
  }

  /// Everything grew better in the interview of the newest quarter; research on social media has too few to show.
  static func sheet(of period: Period, age: Int) -> TallySheet {
    let reception = age == 0 ? [6, 8, 14, 110, 150] : [14, 20, 44, 105 + age % 3, 75 - age]
    let counts =
      crowd("interview", "reception", reception)
      + crowd("interview", "research", [1, 2, 3, 11, 7 + age % 2])
      + crowd("social", "reception", [5, 6, 9, 20 - age % 4, 12])
      + crowd("social", "research", [0, 1, 1, 2, 2])
    return TallySheet(period: period, version: 3, counts: counts)
  }

  /// Three channels in three departments, in two quarters.
  static let crossed = Evidence(
    survey: survey, organisation: organisation,
    sheets: [
      crossedSheet(of: before, reception: [14, 20, 44, 105, 75]),
      crossedSheet(of: period, reception: [6, 8, 14, 110, 150]),
    ])

  /// Six on social media are too few to show, and four more cells hide with them; those who wrote letters about visits
  /// were all content.
  private static func crossedSheet(of period: Period, reception: [Int]) -> TallySheet {
    let interview =
      crowd("interview", "reception", reception) + crowd("interview", "research", [1, 2, 3, 11, 7])
      + crowd("interview", "visits", [2, 3, 5, 20, 10])
    let social =
      crowd("social", "reception", [5, 6, 9, 20, 12]) + crowd("social", "research", [0, 1, 1, 2, 2])
      + crowd("social", "visits", [1, 2, 3, 5, 4])
    let letters =
      crowd("letters", "reception", [3, 4, 6, 14, 9]) + crowd("letters", "research", [5, 5, 10, 22, 18])
      + crowd("letters", "visits", [0, 0, 0, 8, 12])
    return TallySheet(period: period, version: 3, counts: interview + social + letters)
  }

  /// The ballots of one channel in one department, whose overall ratings are these, worst first.
  private static func crowd(_ channel: String, _ department: String, _ overall: [Int]) -> [Count] {
    let base = overall.reduce(0, +)
    var counts: [(String, String, Int)] = [(BallotCount.question, BallotCount.value, base)]
    counts += overall.enumerated().map { ("overall", String($0 + 1), $1) }
    counts += [("overall", Choice.dontKnow, 1), ("overall", Choice.blank, 2)]
    counts += overall.reversed().enumerated().map { ("ease", String(5 - $0), $1) }
    counts += [("informed", "yes", base * 2 / 3), ("informed", "partly", base / 6), ("informed", "no", base / 6)]
    counts += [("answered", "yes", base * 3 / 4), ("answered", "no", base / 4), ("answered", Choice.notApplicable, 1)]
    counts += [("referral", "yes", base / 6), ("referral", "no", base / 12)]
    counts += [("recommend", "10", base / 3), ("recommend", "8", base / 3), ("recommend", "4", base / 4)]
    return counts.map { question, value, count in
      Count(
        breakdown: Breakdown(.channel, .department), label: Label([channel, department]), question: question,
        value: value, count: count)
    }
  }

  static let fieldwork: [FieldworkCount] = [
    fieldworkCount("interview", "reception", .sms, 300, 141), fieldworkCount("interview", "research", .letter, 90, 32),
    fieldworkCount("social", "reception", .web, 120, 52), fieldworkCount("social", "research", .web, 8, 6),
  ]

  private static func fieldworkCount(
    _ channel: String, _ department: String, _ mode: CollectionMode, _ invited: Int, _ answered: Int
  ) -> FieldworkCount {
    FieldworkCount(
      period: period, place: Place(channel: channel, department: department, mode: mode), invited: invited,
      answered: answered)
  }

  static func rates(_ dimension: Dimension?) -> [ResponseRate] {
    ResponseRate.rates(fieldwork, in: period, by: dimension, of: organisation)
  }
}
