/// The first and the last of the days that a file names: what is told of them, so that a calendar that was mistaken shows.
package struct DaySpan: Equatable, Sendable {
  package private(set) var first: Day
  package private(set) var last: Day

  /// The days of a file; `nil` where it names none.
  package init?(_ days: some Sequence<Day>) {
    var span: DaySpan?
    for day in days { span.widen(to: day) }
    guard let span else { return nil }
    self = span
  }

  fileprivate init(_ day: Day) { (first, last) = (day, day) }

  fileprivate mutating func add(_ day: Day) { (first, last) = (min(first, day), max(last, day)) }
}

extension DaySpan? {
  /// Takes one more day in.
  package mutating func widen(to day: Day) {
    if self?.add(day) == nil { self = DaySpan(day) }
  }
}

extension DaySpan: CustomStringConvertible {
  /// `2026-08-15 (1448-03-02 AH)`, or two such days with ` to ` between them.
  package var description: String {
    (first == last ? [first] : [first, last]).map { "\($0) (\(HijriDay($0)) AH)" }.joined(separator: " to ")
  }
}
