import Indicators
import Surveys

/// What became of one indicator in the labels of one dimension.
struct Movement {
  let dimension: Dimension
  let comparison: Period?
  /// Names of the labels that truly improved.
  let better: [String]
  /// Names of the labels that truly declined.
  let worse: [String]
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
    better = names(.better)
    worse = names(.worse)
    comparable = figures.count { $0.change.map { $0.verdict != .tooFew } ?? false }
    withheld = figures.count { $0.status == .withheld }
  }

  /// The sentences on several dimensions; those that say the same share one.
  static func said(of movements: [Movement]) -> [FindingPhrase] {
    let compared = movements.filter { $0.comparison != nil }
    let changed = compared.compactMap { movement -> FindingPhrase? in
      guard let since = movement.comparison, !(movement.better + movement.worse).isEmpty else { return nil }
      return .changed(movement.dimension, better: movement.better, worse: movement.worse, since: since)
    }
    let still = compared.filter { ($0.better + $0.worse).isEmpty }
    let calm = still.filter { $0.comparable > 0 }
    let unknown = still.filter { $0.comparable == 0 }.map(\.dimension)
    var said = changed
    if let since = calm.first?.comparison { said.append(.unchanged(calm.map(\.dimension), since: since)) }
    if !unknown.isEmpty { said.append(.notComparable(unknown)) }
    return said
  }
}
