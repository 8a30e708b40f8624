package import Surveys

/// Of which of its parts a longer period has figures: a year of which two quarters were released is no whole year.
package struct PeriodExtent: Equatable, Sendable {
  /// The released parts, oldest first.
  package let released: [Period]
  /// How many parts the period has.
  package let parts: Int
  /// Whether the survey had no figures before the first of them, so that the missing ones will never come.
  package let beganLate: Bool
}

extension Evidence {
  /// Every period that can be shown, newest first: those that were released, then the longer ones that hold some of them.
  package var choosable: [Period] {
    let longer = [Period.Span.quarter, .year].filter { $0.countPerYear < survey.release.every.countPerYear }
    return periods.reversed()
      + longer.flatMap { span in
        Set(periods.map { Period(span, containing: $0.firstDay) }).sorted { $0.firstDay > $1.firstDay }
      }
  }

  /// What a period lacks; `nil` where all of it was released.
  package func extent(of period: Period) -> PeriodExtent? {
    let inside = periods.filter { period.contains($0) }
    let parts = survey.release.every.countPerYear / max(1, period.span.countPerYear)
    guard let first = inside.first, inside.count < parts else { return nil }
    return PeriodExtent(
      released: inside, parts: parts, beganLate: first == periods.first && first.firstDay > period.firstDay)
  }
}
