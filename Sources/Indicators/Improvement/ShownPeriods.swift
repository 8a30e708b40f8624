import Releases
import Statistics
import Surveys

/// What may be shown, period by period and breakdown by breakdown, worked out once for many actions.
struct ShownPeriods {
  private let evidence: Evidence
  private var kept: [Query: PeriodCounts] = [:]

  init(evidence: Evidence) { self.evidence = evidence }

  /// A share as it stands in a period's figures; `nil` where the label may not stand there by itself, or only with a
  /// part of its people.
  ///
  /// Sums over periods could be subtracted from one another, so nothing enters them that is not shown already: below
  /// thirty answers the share as it is told, on its grid or as its bound.
  mutating func share(
    _ indicator: Indicator, of question: Question, at scope: Scope, in period: Period
  ) -> Proportion? {
    guard let shown = shown(scope.breakdown, in: period),
      shown.completeness.part(of: question, under: scope.label) == nil
    else { return nil }
    let answers = shown.shown[question.key]
    guard let tally = answers.tallies[scope.label],
      let share = indicator.toldProportion(tally, of: question, isCoarse: answers.coarse.contains(scope.label)),
      share.base > 0
    else { return nil }
    return share
  }

  private mutating func shown(_ breakdown: Breakdown, in period: Period) -> PeriodCounts? {
    let query = Query(survey: evidence.survey.key, period: period, breakdown: breakdown)
    if let shown = kept[query] { return shown }
    guard let shown = try? evidence.counts(by: breakdown, in: period) else { return nil }
    kept[query] = shown
    return shown
  }
}
