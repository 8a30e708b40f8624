package import Surveys

/// A year of three quarters is compared with the same three quarters of the year before: with the whole of it, the
/// season that is missing would pass for a change.
extension Evidence {
  /// The period with which another one is compared unless something else is asked: the one before; `nil` where nothing
  /// of it was published.
  package func comparable(before period: Period) -> Period? {
    periods.contains { period.previous.contains($0) } ? period.previous : nil
  }

  /// What a period lacks as it compares with another one; `nil` where all of it is compared.
  package func extent(of other: Period, like period: Period) -> PeriodExtent? {
    let alike = parts(of: other, like: period)
    guard alike.count < periods.count(where: { other.contains($0) }) else { return extent(of: other) }
    return PeriodExtent(
      released: alike, parts: survey.release.every.countPerYear / max(1, other.span.countPerYear), beganLate: false)
  }

  /// The parts of a period that compare with another one: those that both have, where the other one lacks some; all that
  /// there are, where they have none in common.
  func parts(of other: Period, like period: Period) -> [Period] {
    let inside = periods.filter { other.contains($0) }
    guard other.span == period.span, other != period, let extent = extent(of: period) else { return inside }
    let places = Set(extent.released.map { $0.place(in: period) })
    let alike = inside.filter { places.contains($0.place(in: other)) }
    return alike.isEmpty ? inside : alike
  }
}

extension Period {
  /// Which part of a longer period it is, from 0.
  fileprivate func place(in longer: Period) -> Int {
    let first = Period(span, containing: longer.firstDay)
    return (year - first.year) * span.countPerYear + index - first.index
  }
}
