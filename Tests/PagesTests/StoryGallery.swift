import Access
import Indicators
import Pages
import Releases
import Surveys

/// The overview of the cast, and the pages to which names lead.
extension Gallery {
  static func story(_ language: Language) throws -> [String: String] {
    let code = language.rawValue
    return [
      "channel.\(code)": try channel(language).html, "channel-board.\(code)": try channel(language, as: .board).html,
      "department.\(code)": try department(language).html,
      "channels-trust.\(code)": try asked("/channels", about: Cast.questions[2], language).html,
    ]
  }

  /// The interview: crossed with departments, its comments told, with an action and a target of its own.
  static func channel(_ language: Language, as role: Role = .officer) throws -> LabelPage {
    try label(.channel, "interview", Cast.questions[0], Cast.crossed, "/channels/interview", language, as: role)
  }

  /// A department of a survey that does not publish channels within it, on another question than the overall one.
  static func department(_ language: Language) throws -> LabelPage {
    try label(
      .department, "research", Cast.questions[2], Cast.evidence, "/departments/research", language, isCrossed: false)
  }

  /// A breakdown on a question that was chosen.
  static func asked(_ path: String, about question: Question, _ language: Language) throws -> BreakdownPage {
    var frame = frame(path, language)
    (frame.questions, frame.question) = (Cast.questions.filter { !Indicator.indicators(of: $0).isEmpty }, question.key)
    let breakdown = Breakdown(.channel)
    return BreakdownPage(
      frame: frame, scorecard: try Cast.scorecard(breakdown), question: question, organisation: Cast.organisation,
      comparison: BreakdownPage.Comparison(
        difference: nil, modes: [], adjustment: nil, funnel: [],
        series: try Cast.evidence.series(by: breakdown, of: question.key), actions: Cast.actions, targets: []))
  }

  static func label(
    _ dimension: Dimension, _ key: String, _ question: Question, _ evidence: Evidence, _ path: String,
    _ language: Language, as role: Role = .officer, isCrossed: Bool = true
  ) throws -> LabelPage {
    let scope = Scope(breakdown: Breakdown(dimension), label: Label([key]))
    var frame = frame(path, language, as: role)
    frame.questions = Cast.questions.filter { !Indicator.indicators(of: $0).isEmpty }
    frame.question = question.isOverall ? nil : question.key
    func card(_ breakdown: Breakdown) throws -> Scorecard {
      try evidence.scorecard(
        Query(survey: Cast.survey.key, period: Cast.period, breakdown: breakdown, comparison: Cast.before))
    }
    let target = Target(
      aim: Target.Aim(survey: Cast.survey.key, question: "overall", indicator: .satisfied, scope: scope), value: 0.95,
      since: Cast.before)
    return LabelPage(
      frame: frame, scope: scope, question: question, scorecard: try card(scope.breakdown),
      organisation: Cast.organisation,
      series: try evidence.series(by: scope.breakdown, of: question.key).first { $0.label == scope.label },
      crossed: isCrossed ? try card(Breakdown(.channel, .department)) : nil, actions: Cast.actions,
      standings: evidence.standings(of: [target], in: Cast.period),
      comments: role == .officer
        ? CommentReading(
          Cast.comments, of: CommentGroup(survey: Cast.survey.key, period: Cast.period), smallest: 10) : nil)
  }
}
