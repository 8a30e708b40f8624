package import Releases
package import Statistics
package import Surveys

/// How a label's people came to answer, and what their silence leaves open.
package struct FieldworkReport: Equatable, Sendable {
  package let label: Label
  /// `nil` below ten, as everything else.
  package let invited: Int?
  /// RR1 of the American Association for Public Opinion Research, in steps of five per cent; `nil` below ten invited.
  package let responseRate: Double?
  /// The share satisfied with the service as a whole, of those who answered.
  package let satisfied: Figure?
  /// What that share could be if all who were silent had been dissatisfied, or all satisfied (Manski 1989).
  package let bounds: Interval?
  /// How many valid answers a margin of five points needs, given how many were invited (Cochran 1977).
  package let required: Int?
}

extension Evidence {
  /// Fieldwork of one period by one dimension, or of everybody.
  package func fieldworkReports(
    in period: Period, by dimension: Dimension?
  ) throws(QueryProblem) -> [FieldworkReport] {
    let breakdown = dimension.map { Breakdown($0) } ?? .none
    let card = try scorecard(Query(survey: survey.key, period: period, breakdown: breakdown))
    let lead = survey.overall.flatMap { question in
      Indicator.indicators(of: question).first.map { (indicator: $0, question: question.key) }
    }
    return ResponseRate.rates(fieldwork, in: period, by: dimension, of: organisation).map { rate in
      let invited = rate.rate == nil ? nil : rate.invited
      let figure = lead.flatMap { card.figure($0.indicator, of: $0.question, for: rate.label) }
      return FieldworkReport(
        label: rate.label, invited: invited, responseRate: rate.rate, satisfied: figure,
        bounds: invited.flatMap { invited in
          figure?.proportion.flatMap { NonresponseBounds.interval($0, invited: invited) }
        },
        required: invited.flatMap(RequiredSample(margin: 0.05).size))
    }
  }
}
