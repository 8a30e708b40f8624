import Indicators
import Wording

/// The one scale that all rows of a chart share.
struct ValueAxis {
  let low: Double
  let high: Double
  let indicator: Indicator

  /// The whole range that an indicator can take: shares 0…1, net promoter scores −100…100.
  init(of indicator: Indicator) {
    self.indicator = indicator
    (low, high) = indicator.unit == .points ? (-100, 100) : (0, 1)
  }

  /// Where its lines stand.
  var ticks: [Double] { (0...4).map { low + (high - low) * Double($0) / 4 } }

  /// Which part of the range lies below a value, 0…1.
  func part(_ value: Double) -> Double { min(max((value - low) / (high - low), 0), 1) }

  /// A value as the axis writes it.
  func label(_ value: Double, _ formats: Formats) -> String { formats.value(value, of: indicator) }
}

/// Breaks long names for SVG, which breaks no lines by itself.
enum Lines {
  /// The words of a name on lines of at most so many characters; a single longer word keeps its own line.
  static func of(_ name: String, limit: Int) -> [String] {
    name.split(separator: " ").reduce(into: []) { lines, word in
      if let last = lines.last, last.count + 1 + word.count <= limit {
        lines[lines.count - 1] = "\(last) \(word)"
      } else {
        lines.append(String(word))
      }
    }
  }
}
