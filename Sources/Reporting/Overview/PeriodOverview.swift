package import Indicators
import Releases
package import Surveys
package import Wording

/// What a reader is told first of a period, on the cover of the workbook and in the letter that carries it: the findings,
/// the response, and the figures of one chart. All of it comes from the same scorecards as the report.
package struct PeriodOverview: Sendable {
  /// At most five sentences, the first of which is the headline.
  package let findings: [String]
  /// Where the overall rating stands to its target; `nil` where it has none.
  package let goal: String?
  /// How many of those who were invited answered.
  package let response: String
  /// The overall question by channel; `nil` where the survey publishes no channels.
  package let channels: Scorecard?
  package let organisation: Organisation

  /// The overview of a period, compared with the one before where that has figures.
  package init(of evidence: Evidence, in period: Period, formats: Formats) throws(QueryProblem) {
    let comparison = evidence.comparable(before: period)
    func scorecard(by breakdown: Breakdown) throws(QueryProblem) -> Scorecard? {
      guard evidence.survey.publishes(breakdown) else { return nil }
      return try evidence.scorecard(
        Query(survey: evidence.survey.key, period: period, breakdown: breakdown, comparison: comparison))
    }
    let whole = try evidence.scorecard(
      Query(survey: evidence.survey.key, period: period, breakdown: .none, comparison: comparison))
    let (channels, departments) = (try scorecard(by: Breakdown(.channel)), try scorecard(by: Breakdown(.department)))
    let asked = ResponseRate.rates(evidence.fieldwork, in: period, by: nil, of: evidence.organisation).first
    self.init(
      whole: whole, channels: channels, departments: departments, asked: asked,
      reading: try evidence.reconciliation(in: period), targets: evidence.targets, of: evidence.organisation,
      formats: formats)
  }

  /// The overview of what was computed of a period; without a breakdown where the survey does not publish it.
  init(
    whole: Scorecard, channels: Scorecard?, departments: Scorecard?, asked: ResponseRate?,
    reading: Reconciliation?, targets: [Target], of organisation: Organisation, formats: Formats
  ) {
    findings = Headlines.overview(
      overall: whole, byChannel: channels ?? whole, byDepartment: departments ?? whole, organisation: organisation,
      responseRate: asked, reading: reading, formats: formats)
    response = PeriodOverview.response(asked, formats)
    goal = PeriodOverview.goal(whole, targets, formats)
    self.channels = channels
    self.organisation = organisation
  }

  private static func goal(_ whole: Scorecard, _ targets: [Target], _ formats: Formats) -> String? {
    guard let question = whole.survey.overall, let indicator = Indicator.indicators(of: question).first,
      let target = TargetLine(targets, of: question.key, indicator, for: .everybody).target(in: whole.period)
    else { return nil }
    let figure = whole.figure(indicator, of: question.key, for: .everybody)
    return TargetSentence(target, figure, of: question, formats).line
  }

  private static func response(_ asked: ResponseRate?, _ formats: Formats) -> String {
    guard let asked, let rate = asked.rate else { return formats.say(ReportWord.responseRateUnknown) }
    return formats.say(ReportWord.responseRate(percent: formats.percent(rate), invited: asked.invited))
  }
}
