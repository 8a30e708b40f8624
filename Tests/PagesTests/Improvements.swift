import Indicators
import Releases
import Surveys

@testable import Pages

/// What the cast did and wants, and what goes with what.
extension Cast {
  static let actions = [
    ImprovementAction(
      number: 3, survey: survey.key, scope: .everybody, question: nil,
      text: LocalizedText(ar: "نخبر الأسرة بموعد الرد عند التسجيل", en: "We tell families the day of the reply"),
      since: quarter("2026Q1").firstDay),
    ImprovementAction(
      number: 4, survey: survey.key, scope: Scope(breakdown: Breakdown(.channel), label: Label(["interview"])),
      question: nil, text: LocalizedText(ar: "غرفة هادئة للمقابلات", en: "A quiet room for interviews"),
      since: period.firstDay),
  ]

  /// A target of the overall question that is reached.
  static let standings = evidence.standings(of: Array(targets.prefix(1)), in: period)

  /// The whole charity wants four fifths from a quarter on, and the interview more.
  static let targets = [
    Target(
      aim: Target.Aim(survey: survey.key, question: "overall", indicator: .satisfied, scope: .everybody), value: 0.8,
      since: quarter("2026Q1")),
    Target(
      aim: Target.Aim(
        survey: survey.key, question: "overall", indicator: .satisfied,
        scope: Scope(breakdown: Breakdown(.channel), label: Label(["interview"]))), value: 0.9, since: before),
  ]

  static func history(_ evidence: Evidence = evidence) throws -> History {
    History(
      everybody: try evidence.series(by: .none, of: "overall").first,
      channels: try evidence.series(by: Breakdown(.channel), of: "overall"),
      departments: try evidence.series(by: Breakdown(.department), of: "overall"), actions: evidence.actions,
      targets: targets)
  }

  static func comparison(
    _ breakdown: Breakdown, _ evidence: Evidence = evidence
  ) throws -> BreakdownPage.Comparison {
    BreakdownPage.Comparison(
      difference: try evidence.differences(in: period, by: breakdown).first { $0.question == "overall" },
      modes: evidence.modeMixes(in: period, by: breakdown.dimensions.first),
      adjustment: try evidence.modeReading(
        of: questions[0], in: period, by: breakdown.dimensions.first ?? .channel),
      funnel: try evidence.funnel(in: period, by: breakdown).filter { $0.question == "overall" },
      series: try evidence.series(by: breakdown, of: "overall"), actions: evidence.actions, targets: targets)
  }

  /// Ease and recommendation beside the overall rating, in the newest quarter: those who found it easy were content.
  static let pairs: [Period: [PairCount]] = [
    period: pairs(
      "overall", "ease",
      [("5", "5", 90), ("4", "5", 40), ("4", "4", 70), ("3", "4", 30), ("3", "3", 12), ("2", "2", 8), ("1", "1", 6)])
      + pairs("overall", "recommend", recommendations) + pairs("ease", "recommend", recommendations)
  ]

  private static let recommendations = [
    ("5", "10", 60), ("5", "8", 50), ("4", "10", 50), ("4", "8", 60), ("3", "4", 14), ("2", "8", 10), ("1", "4", 6),
  ]

  private static func pairs(_ one: String, _ other: String, _ cells: [(String, String, Int)]) -> [PairCount] {
    cells.map { PairCount(one: one, oneValue: $0, other: other, otherValue: $1, count: $2) }
  }
}
