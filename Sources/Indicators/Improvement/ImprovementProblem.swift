package import Surveys

/// Why a target or an action cannot be kept.
package enum ImprovementProblem: Error, Equatable, Sendable {
  case query(QueryProblem)
  /// The survey has no such question.
  case unknownQuestion(String, known: [String])
  /// The charity has no such channel, department or mode.
  case unknownLabel(String, Dimension, known: [String])
  /// The label has not one key for each dimension of the breakdown.
  case labelOfAnother(String, Breakdown)
  /// The question does not give the indicator, or no direction of it is better.
  case noTarget(Indicator, question: String?, known: [Indicator])
  /// No value of the indicator lies there.
  case outOfRange(Double, Indicator, ClosedRange<Double>)
  /// There is no target of this aim, or none from this period on.
  case unknownTarget
  /// The answers to the question give no share to compare.
  case noShare(question: String, known: [String])
  case emptyText
  case longText(Int, most: Int)
  /// The words name somebody or hold a number that points at a person; they are given without it.
  case pointsAtSomebody(String)
  case unknownAction(Int)
  case endedAlready(Int, on: Day)
  case endsBeforeItBegan(Int, since: Day)
}
