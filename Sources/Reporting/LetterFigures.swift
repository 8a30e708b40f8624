package import Indicators
package import Surveys
package import Wording

/// What the letter that carries a report says of it: the findings of its cover, and the figures of one chart. All of it
/// comes from the same scorecards as the report.
package struct LetterFigures: Sendable {
  /// At most five sentences, the first of which is the headline.
  package let findings: [String]
  /// How many of those who were invited answered.
  package let response: String
  /// The overall question by channel; `nil` where the survey publishes no channels.
  package let channels: Scorecard?
  package let organisation: Organisation

  /// The figures of a report on a period, compared with the one before where that has figures.
  package init(_ document: ReportDocument, of evidence: Evidence, period: Period, formats: Formats) throws(QueryProblem)
  {
    let comparison = evidence.periods.contains { period.previous.contains($0) } ? period.previous : nil
    func scorecard(by breakdown: Breakdown) throws(QueryProblem) -> Scorecard? {
      guard evidence.survey.publishes(breakdown) else { return nil }
      return try evidence.scorecard(
        Query(survey: evidence.survey.key, period: period, breakdown: breakdown, comparison: comparison))
    }
    let whole = try evidence.scorecard(
      Query(survey: evidence.survey.key, period: period, breakdown: .none, comparison: comparison))
    let (channels, departments) = (try scorecard(by: Breakdown(.channel)), try scorecard(by: Breakdown(.department)))
    let asked = ResponseRate.rates(evidence.fieldwork, in: period, by: nil, of: evidence.organisation).first
    findings = Headlines.overview(
      overall: whole, byChannel: channels ?? whole, byDepartment: departments ?? whole,
      organisation: evidence.organisation, responseRate: asked, formats: formats)
    response = LetterFigures.response(asked, formats)
    self.channels = channels
    organisation = evidence.organisation
  }

  private static func response(_ asked: ResponseRate?, _ formats: Formats) -> String {
    guard let asked, let rate = asked.rate else { return formats.say(ReportWord.responseRateUnknown) }
    return formats.say(ReportWord.responseRate(percent: formats.percent(rate), invited: asked.invited))
  }
}
