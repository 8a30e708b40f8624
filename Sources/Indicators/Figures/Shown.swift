package import Surveys

/// Something that a page shows. A file of the page is made of the same things, so that it holds neither more nor less.
package enum Shown: Sendable {
  /// Some figures of a scorecard.
  case figures([Figure], of: Scorecard)
  /// A figure over periods.
  case series([(period: Period, figure: Figure)])
  /// A share over a year of periods.
  case rolling(PooledFigure, of: Question)
  /// How the answers to a question are spread.
  case answers(Distribution, of: Question)
  /// How people came to answer.
  case fieldwork(PeriodFieldwork)
  /// What comments speak of, and how far two readers agree.
  case themes(CommentReading)
}
