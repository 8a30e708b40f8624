package import Surveys

/// What a figure is, for whoever reads it, checks it, or computes it again.
///
/// A key keeps its meaning for ever: whoever wants another formula gives it another key, and the series under the old
/// one goes on. A test holds every formula that was ever shipped.
package struct Definition: Equatable, Sendable {
  /// Which way is better.
  package enum Direction: String, Sendable {
    case higher, lower, neither
  }

  /// Its name in files, addresses and commands.
  package let key: String
  package let name: LocalizedText
  /// One sentence for anybody.
  package let reading: LocalizedText
  package let unit: String
  package let direction: Direction
  package let formula: String
  /// How its interval or its test is computed; empty where it has none.
  package let uncertainty: String
  /// When nothing is shown, or something else.
  package let edges: String
  /// The works that define it.
  package let source: String

  init(
    _ key: String, _ arabic: String, _ english: String, reading: LocalizedText, unit: String,
    _ direction: Direction = .neither, formula: String, uncertainty: String = "", edges: String = "", source: String
  ) {
    self.key = key
    name = LocalizedText(ar: arabic, en: english)
    self.reading = reading
    self.unit = unit
    self.direction = direction
    self.formula = formula
    self.uncertainty = uncertainty
    self.edges = edges
    self.source = source
  }
}
