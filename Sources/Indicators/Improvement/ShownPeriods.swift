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
  /// thirty answers, where «nobody» and «one» are told as one bound, both count as one.
  mutating func share(
    _ indicator: Indicator, of question: Question, at place: Place, in period: Period
  ) -> Proportion? {
    guard let tally = counts(place.breakdown, in: period)?[question.key].tallies[place.label],
      let share = indicator.proportion(tally, of: question), share.base > 0
    else { return nil }
    guard share.base < Status.freeBase, share.base > 1 else { return share }
    return Proportion(count: min(max(share.count, 1), share.base - 1), base: share.base)
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
