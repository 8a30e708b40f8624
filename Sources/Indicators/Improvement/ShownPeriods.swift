import Releases
import Statistics
import Surveys

/// What may be shown, period by period and breakdown by breakdown, worked out once for many actions.
struct ShownPeriods {
  private let evidence: Evidence
  private var kept: [Query: ShownCounts] = [:]

  init(evidence: Evidence) { self.evidence = evidence }

  /// A share as it stands in a period's figures; `nil` where the label may not stand there by itself.
  ///
  /// Sums over periods could be subtracted from one another, so nothing enters them that is not shown already: below
  /// thirty answers the share as it is told, on its grid or as its bound.
  mutating func share(
    _ indicator: Indicator, of question: Question, at scope: Scope, in period: Period
  ) -> Proportion? {
    guard let answers = counts(scope.breakdown, in: period)?[question.key], let tally = answers.tallies[scope.label],
      let share = indicator.toldProportion(tally, of: question, isCoarse: answers.coarse.contains(scope.label)),
      share.base > 0
    else { return nil }
    return share
  }

  private mutating func counts(_ breakdown: Breakdown, in period: Period) -> ShownCounts? {
    let query = Query(survey: evidence.survey.key, period: period, breakdown: breakdown)
    if let counts = kept[query] { return counts }
    guard let labels = try? evidence.sheet(of: period).labels(of: breakdown) else { return nil }
    let counts = ShownCounts(labels, of: evidence.survey)
    kept[query] = counts
    return counts
  }
}
