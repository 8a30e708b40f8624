import Releases
import Statistics
package import Surveys

/// What three comparisons say of one headline figure, side by side: the period before, the same period a year earlier,
/// and the series. Each is judged by itself, so that one sentence can tell all of them without contradicting any page.
package struct Reconciliation: Equatable, Sendable {
  /// An end of its series.
  package enum Extreme: Equatable, Sendable {
    /// Above, or below, each of the other periods; so many are shown with it.
    case highest(of: Int), lowest(of: Int)
  }

  package let indicator: Indicator
  package let period: Period
  /// What the period lacks; `nil` where it is whole.
  package let extent: PeriodExtent?
  /// What the period just before lacks, as it is compared.
  package let extentBefore: PeriodExtent?
  package let figure: Figure
  /// Since the period just before; `nil` where that has no figure.
  package let sinceBefore: Change?
  /// Since the same period of the year before; `nil` where that has no figure, or is the period just before.
  package let sinceLastYear: Change?
  /// `nil` between the ends, with fewer than four periods, and where several periods share the end.
  package let extreme: Extreme?
  /// What the chart says of the newest period; `nil` where it is as usual, or there is no chart.
  package let signal: Verdict?
  /// A steady rise or fall over all periods beyond chance (Cochran–Armitage, p below 0.05), and over how many; `nil` where
  /// there is none, or fewer than four periods.
  package let trend: Trend?

  /// A steady movement.
  package struct Trend: Equatable, Sendable {
    package let isRise: Bool
    package let periods: Int
  }

  /// The fewest periods of which one is called the highest or the lowest, or which make a trend.
  package static let fewest = 4
}

extension Evidence {
  /// The overall rating of everybody against what came before; `nil` where the survey has none, or nothing of it may be
  /// told in the period. Its series ends with the period.
  package func reconciliation(
    in period: Period, series: Series? = nil
  ) throws(QueryProblem) -> Reconciliation? {
    guard let question = survey.overall, let indicator = Indicator.indicators(of: question).first else { return nil }
    func figure(since other: Period?) throws(QueryProblem) -> Figure? {
      try scorecard(Query(survey: survey.key, period: period, comparison: other))
        .figure(indicator, of: question.key, for: .everybody)
    }
    func change(since other: Period) throws(QueryProblem) -> Change? {
      guard periods.contains(where: { other.contains($0) }) else { return nil }
      return try figure(since: other)?.change
    }
    guard let now = try figure(since: nil), now.value != nil else { return nil }
    let lastYear = period.advanced(by: -period.span.countPerYear)
    let known: Series?
    if let series { known = series } else { known = try self.known(of: question, until: period) }
    return Reconciliation(
      indicator: indicator, period: period, extents: (extent(of: period), extent(of: period.previous, like: period)),
      figure: now,
      sinceBefore: try change(since: period.previous),
      sinceLastYear: lastYear == period.previous ? nil : try change(since: lastYear), series: known)
  }

  /// Everybody's series of a question up to a period; `nil` where the period is not of the survey's own span.
  private func known(of question: Question, until period: Period) throws(QueryProblem) -> Series? {
    guard period.span == survey.release.every else { return nil }
    return try until(period).series(by: .none, of: question.key).first
  }
}

extension Reconciliation {
  /// Reads the series where it ends with the period.
  fileprivate init(
    indicator: Indicator, period: Period, extents: (now: PeriodExtent?, before: PeriodExtent?), figure: Figure,
    sinceBefore: Change?, sinceLastYear: Change?, series: Series?
  ) {
    let series = series.flatMap { $0.points.last?.period == period ? $0 : nil }
    let values = series?.points.compactMap { point in point.figure.flatMap { $0.bound == nil ? $0.value : nil } } ?? []
    let isEnough = values.count >= Reconciliation.fewest && figure.bound == nil
    let others = values.dropLast()
    self.indicator = indicator
    self.period = period
    extent = extents.now
    extentBefore = extents.before
    self.figure = figure
    self.sinceBefore = sinceBefore
    self.sinceLastYear = sinceLastYear
    extreme =
      isEnough
      ? values.last.flatMap { newest in
        others.allSatisfy { $0 < newest }
          ? .highest(of: values.count) : others.allSatisfy { $0 > newest } ? .lowest(of: values.count) : nil
      } : nil
    signal = series.flatMap { [.better, .worse, .changed].contains($0.verdict) ? $0.verdict : nil }
    let shares = series?.points.map { $0.figure?.proportion ?? Proportion(count: 0, base: 0) } ?? []
    trend =
      isEnough
      ? CochranArmitage(shares).flatMap { $0.p < 0.05 ? Trend(isRise: $0.z > 0, periods: values.count) : nil } : nil
  }
}
