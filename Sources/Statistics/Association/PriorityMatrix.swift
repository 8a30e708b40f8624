/// Where a driver stands in the importance–performance grid (Martilla & James 1977, Journal of Marketing 41).
package enum PriorityQuadrant: String, Sendable {
  /// High importance, low performance.
  case fixFirst = "fix_first"
  /// High importance, high performance.
  case keep
  /// Low importance, low performance.
  case watch
  /// Low importance, high performance.
  case possibleOverkill = "possible_overkill"
}

/// The grid of importance and performance, cut at the mean of each.
package struct PriorityMatrix: Equatable, Sendable {
  /// The mean importance, in its own unit. `nil` when no driver has both figures.
  package let importanceCut: Double?
  /// The mean performance, in its own unit. `nil` when no driver has both figures.
  package let performanceCut: Double?
  /// The place of each driver, in the given order; a driver that lacks a figure has none and does not count.
  package let quadrants: [PriorityQuadrant?]

  /// The grid of drivers with an importance and a performance each; exactly the mean, but for rounding, is high.
  package init(_ drivers: [(importance: Double?, performance: Double?)]) {
    let complete = drivers.filter { $0.importance != nil && $0.performance != nil }
    let importance = Cut(complete.compactMap(\.importance))
    let performance = Cut(complete.compactMap(\.performance))
    importanceCut = importance.mean
    performanceCut = performance.mean
    quadrants = drivers.map { driver in
      switch (importance.isHigh(driver.importance), performance.isHigh(driver.performance)) {
      case (true?, false?): .fixFirst
      case (true?, true?): .keep
      case (false?, false?): .watch
      case (false?, true?): .possibleOverkill
      case (nil, _), (_, nil): nil
      }
    }
  }
}

/// The mean of some figures, which parts high from low.
private struct Cut {
  let mean: Double?
  private let rounding: Double

  init(_ figures: [Double]) {
    mean = Moments(figures.map { (value: $0, count: 1) }).mean
    rounding = 1e-12 * figures.reduce(0) { max($0, abs($1)) }
  }

  func isHigh(_ figure: Double?) -> Bool? {
    guard let mean, let figure else { return nil }
    return figure >= mean - rounding
  }
}
