package import Indicators
package import Surveys

/// The sentences that say what figures mean.
package enum FindingPhrase: Phrase {
  /// The level of an indicator in a period.
  case level(Indicator, Figure, Period)
  /// The level, with what became of it since another period.
  case levelWithVerdict(Indicator, Figure, Period, Change)
  /// Nothing may be said about a period.
  case levelWithheld(Indicator, Period)
  /// How many ratings came in (`nil`: not told), what share of the invited that is (empty: unknown), how many of them
  /// answered the question, and how exact the level is.
  case precision(Figure, ratings: Int?, rate: String)
  /// What changed in one dimension.
  case changed(Dimension, Changes, since: Period)
  /// Nothing truly changed.
  case unchanged([Dimension], since: Period)
  /// Every label of these dimensions has too few answers to compare.
  case notComparable([Dimension])
  /// So many results are withheld.
  case withheld(channels: Int, departments: Int)
  /// An indicator by a breakdown, where nothing is compared.
  case breakdown(Indicator, Dimension?, Period)

  /// Names of the labels of a dimension that changed.
  package struct Changes: Equatable, Sendable {
    let better: [String]
    let worse: [String]
    /// Where neither way is better.
    let otherwise: [String]
    /// Whether that was found by looking.
    let isSign: Bool

    var isEmpty: Bool { better.isEmpty && worse.isEmpty && otherwise.isEmpty }
  }
}
