/// Something by which answers are told apart. A person is never one.
package enum Dimension: String, Sendable, CaseIterable, Comparable {
  /// How the service was given.
  case channel
  /// Which department gave it.
  case department
  /// How the rating was collected.
  case mode
  /// In which language it was given.
  case language
  /// Which half of an experiment it belongs to.
  case arm

  package static func < (one: Dimension, other: Dimension) -> Bool {
    (allCases.firstIndex(of: one) ?? 0) < (allCases.firstIndex(of: other) ?? 0)
  }
}
