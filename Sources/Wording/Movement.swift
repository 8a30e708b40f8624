import Indicators
import Surveys

/// What became of one indicator in the labels of one dimension.
struct Movement {
  let dimension: Dimension
  let comparison: Period?
  /// Names of the labels that improved, that declined, and that changed in no direction which is better.
  let changes: FindingPhrase.Changes
  /// How many labels can be compared.
  let comparable: Int
  /// How many labels are withheld.
  let withheld: Int

  /// Reads it off a scorecard of one dimension; `nil` for any other.
  init?(
    _ scorecard: Scorecard, _ indicator: Indicator, of question: Question, organisation: Organisation,
    language: Language
  ) {
    guard let dimension = scorecard.breakdown.dimensions.first, scorecard.breakdown.dimensions.count == 1
    else { return nil }
    let figures = scorecard.figures.filter { $0.indicator == indicator && $0.question == question.key }
    func names(_ verdict: Verdict) -> [String] {
      figures.filter { $0.change?.verdict == verdict }.map {
        organisation.name(of: $0.label, in: scorecard.breakdown)(language)
      }
    }
    self.dimension = dimension
    comparison = scorecard.comparison
    changes = FindingPhrase.Changes(
      better: names(.better), worse: names(.worse), otherwise: names(.changed),
      isSign: figures.contains { $0.change?.family == .exploratory })
    comparable = figures.count { $0.change.map { $0.verdict != .tooFew } ?? false }
    withheld = figures.count { $0.status == .withheld }
  }

  /// The sentences on several dimensions; those that say the same share one.
  static func said(of movements: [Movement]) -> [FindingPhrase] {
    let compared = movements.filter { $0.comparison != nil }
    let changed = compared.compactMap { movement -> FindingPhrase? in
      guard let since = movement.comparison, !movement.changes.isEmpty else { return nil }
      return .changed(movement.dimension, movement.changes, since: since)
    }
    let still = compared.filter(\.changes.isEmpty)
    let calm = still.filter { $0.comparable > 0 }
    let unknown = still.filter { $0.comparable == 0 }.map(\.dimension)
    var said = changed
    if let since = calm.first?.comparison { said.append(.unchanged(calm.map(\.dimension), since: since)) }
    if !unknown.isEmpty { said.append(.notComparable(unknown)) }
    return said
  }
}
