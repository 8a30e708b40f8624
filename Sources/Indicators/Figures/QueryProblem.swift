package import Surveys

/// Why a query has no answer.
package enum QueryProblem: Error, Equatable, Sendable {
  /// The survey publishes no counts by this breakdown.
  case notPublishedBy(Breakdown, published: [Breakdown])
  /// The survey tells no period apart that is this short.
  case tooFine(Period, finest: Period.Span)
  /// Nothing was released in this period.
  case nothingReleased(Period, released: [Period])
}
