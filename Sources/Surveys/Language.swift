/// A language that people here read. Arabic comes first everywhere.
package enum Language: String, Sendable, CaseIterable, Codable {
  case arabic = "ar"
  case english = "en"

  /// The other one, for a language switch.
  package var other: Language { self == .arabic ? .english : .arabic }
  /// `rtl` or `ltr`, as HTML writes it.
  package var direction: String { self == .arabic ? "rtl" : "ltr" }
}
