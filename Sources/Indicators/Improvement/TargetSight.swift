import Statistics
package import Surveys

/// Whether the step from where an indicator is to its target could be told from chance, and by when.
package struct TargetSight: Equatable, Sendable {
  /// From the figure to the target, in the indicator's unit, above 0.
  package let step: Double
  /// The smallest difference of two periods with as many answers as the figure has, in the same unit.
  package let detectable: Double
  package let enough: Enough

  /// When enough answers are in, on both sides of the target's first day, where as many come in as now.
  package enum Enough: Equatable, Sendable {
    /// They are in by now, in so many periods together.
    case here(periods: Int, Period.Span)
    /// At the end of a period of which nothing was released yet.
    case by(Period)
    /// In more than ten years.
    case never
  }

  /// Whether one period beside another shows the step.
  package var isVisible: Bool { step >= detectable }

  /// What can be seen of a target from a figure of its aim, where `newest` was released last. `nil` where the target is
  /// reached already, the figure has no interval, or neither way is better.
  package init?(_ target: Target, from figure: Figure?, of question: Question?, newest: Period?) {
    guard let figure, figure.status != .withheld, figure.bound == nil, let value = figure.value,
      let base = figure.base, base > 0, let higherIsBetter = target.aim.indicator.higherIsBetter(for: question),
      let error = figure.standardError, error > 0
    else { return nil }
    let step = (target.value - value) * (higherIsBetter ? 1 : -1)
    guard step > 0 else { return nil }
    let detectable = DetectableDifference().from(standardError: error * 2.0.squareRoot())
    // The standard error of k periods together is √k times smaller.
    let periods = ((detectable / step) * (detectable / step)).rounded(.up)
    self.step = step
    self.detectable = detectable
    enough = Enough(periods, from: target.since, newest: newest)
  }
}

extension TargetSight.Enough {
  /// Where so many periods are needed on each side of the first day of one.
  fileprivate init(_ periods: Double, from since: Period, newest: Period?) {
    guard periods <= Double(10 * since.span.countPerYear) else {
      self = .never
      return
    }
    let count = max(1, Int(periods))
    let last = since.advanced(by: count - 1)
    self = newest.map { last.lastDay <= $0.lastDay } ?? false ? .here(periods: count, since.span) : .by(last)
  }
}

extension Figure {
  /// Of its value; `nil` where that is not defined, and for a share of 0 or 1.
  fileprivate var standardError: Double? {
    guard let base, base > 0, let value, let interval else { return nil }
    if indicator.unit == .share { return (value * (1 - value) / Double(base)).squareRoot() }
    return (interval.high - interval.low) / (2 * Normal.z95)
  }
}

extension Evidence {
  /// What can be seen of targets of this survey, those that begin later too, from the figures of a period.
  package func sights(of targets: [Target], in period: Period) -> [Target: TargetSight] {
    let own = targets.filter { $0.aim.survey == survey.key }
    let cards = Set(own.map(\.aim.scope.breakdown)).reduce(into: [Breakdown: Scorecard]()) { cards, breakdown in
      let query = Query(survey: survey.key, period: period, breakdown: breakdown, isDetailed: true)
      cards[breakdown] = try? scorecard(query)
    }
    return own.reduce(into: [:]) { sights, target in
      let aim = target.aim
      let figure = cards[aim.scope.breakdown]?.figure(aim.indicator, of: aim.question, for: aim.scope.label)
      sights[target] = TargetSight(
        target, from: figure, of: aim.question.flatMap(survey.question), newest: periods.last)
    }
  }
}
