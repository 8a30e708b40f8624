/// Why raking gave no weights. Margins and categories are named by their places in the targets.
package enum RakingProblem: Error, Equatable, Sendable {
  /// Nobody who counts answered in a category that has a target: it has to be merged with another.
  case emptyCategory(margin: Int, category: Int)
  /// The targets of this margin do not add up to the total of the first margin.
  case totalsDiffer(margin: Int)
  /// No weights were found that meet all margins: the empty cells may forbid it.
  case noConvergence
  /// All margins are met, but not by weights within the bounds: small categories have to be merged.
  case weightsBeyondBounds
}
