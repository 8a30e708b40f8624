package import Wording

/// How the charity wants its pages to be written.
package struct SiteSettings: Equatable, Sendable {
  package var digits: Formats.Numerals
  package var timeAxis: TimeAxis

  /// What holds until somebody sets it.
  package init(digits: Formats.Numerals = .western, timeAxis: TimeAxis = .reading) {
    self.digits = digits
    self.timeAxis = timeAxis
  }
}

extension SiteSettings {
  /// Settings from their kept names and values; what is not there holds as before. `nil` where a value is unknown.
  package init?(kept values: [String: String]) {
    guard let digits = Formats.Numerals(rawValue: values["digits"] ?? Formats.Numerals.western.rawValue),
      let timeAxis = TimeAxis(rawValue: values["time_axis"] ?? TimeAxis.reading.rawValue)
    else { return nil }
    self.init(digits: digits, timeAxis: timeAxis)
  }

  /// By the names under which they are kept.
  package var values: [String: String] { ["digits": digits.rawValue, "time_axis": timeAxis.rawValue] }
}

/// Keeps the settings.
package protocol SettingsStore: Sendable {
  func settings() async throws -> SiteSettings
  func keep(_ settings: SiteSettings) async throws
}
