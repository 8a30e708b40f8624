import Surveys

/// Which way time runs in a chart.
package enum TimeAxis: String, Sendable, CaseIterable {
  /// As the page is read: from right to left in Arabic.
  case reading
  /// From left to right in both languages.
  case leftToRight = "left_to_right"
}

extension Formats {
  /// Whether the oldest period of a chart stands on the right.
  package var isTimeMirrored: Bool { language == .arabic && timeAxis == .reading }
}
