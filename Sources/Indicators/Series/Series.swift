package import Releases
package import Statistics
package import Surveys

/// One indicator of one question for one label, period by period, with what its own history says of it.
package struct Series: Equatable, Sendable {
  /// How its points are judged.
  package enum Method: String, Sendable {
    /// Fewer than three points: not at all.
    case none
    /// Fewer than twelve: by runs about their median.
    case runChart = "run_chart"
    /// Shares: limits from the binomial spread (Montgomery).
    case pChart = "p_chart"
    /// Shares that spread more than chance alone would: Laney's limits (2002).
    case laney = "laney_p_chart"
    /// Means and scores: limits from the moving range (Wheeler).
    case xmr
  }

  /// One period.
  package struct Point: Equatable, Sendable {
    package let period: Period
    /// `nil` where nothing was released, or the label was not asked.
    package let figure: Figure?
    /// `nil` where the series has no limits, or the period no point.
    package let limits: Interval?
    /// Those of the classic p chart where `limits` are Laney's; `nil` elsewhere.
    package let classic: Interval?
    package let signals: [Signal]
    /// Seasons with days in the period, and how many.
    package let seasons: [Season: Int]
    /// The numbers of the actions that began in the period, and of which the series should tell.
    package let actions: [Int]
  }

  package let question: String
  package let indicator: Indicator
  package let label: Label
  package let method: Method
  /// The mean of a chart with limits, the median of a run chart.
  package let centre: Double?
  /// Oldest first, without a gap.
  package let points: [Point]
  /// What the newest period says: whether the series moved more than its own history explains. Too few where it has no
  /// point, or the series no chart.
  package let verdict: Verdict
  /// Two-sided, of a steady rise or fall over all periods (Cochran–Armitage); shares alone.
  package let trendP: Double?

  /// The fewest points for which limits are drawn, and the fewest that make a run chart.
  package static let (fewestForLimits, fewestForRuns) = (12, 3)
}
