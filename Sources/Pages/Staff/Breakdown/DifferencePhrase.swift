import Indicators
import Surveys
import Wording

/// Which labels differ from which, in words; never a rank.
enum DifferencePhrase: Phrase {
  case heading(Dimension)
  /// Fewer than two labels have the answers that a comparison takes.
  case tooFew(Dimension)
  case none(Dimension, Period)
  case some(Dimension, Period)
  /// One label was rated better than others.
  case better(String, than: [String])
  /// The order of what is listed.
  case order
  /// That the difference from these may come from how answers were collected.
  case caution([String])
  /// Why that may be.
  case reason
  case pair(String, String)
  case standardisedHeading
  case standardisedReading
  case first
  case second
  case difference
  case pairHeading
  // The funnel.
  case funnelHeading(Dimension)
  case funnelReading(Dimension, target: String)
  case funnelAxis
  case place(FunnelPoint.Place)
  case placeHeading
  case number
  case away([String], FunnelPoint.Place)
  case nobodyAway(Dimension)
}
