import Indicators
import Wording

/// The one scale that all rows of a chart share.
struct ValueAxis {
  let low: Double
  let high: Double
  /// Where its lines stand, lowest first.
  let ticks: [Double]
  let indicator: Indicator

  /// The whole range that an indicator can take: shares 0…1, net promoter scores −100…100.
  init(of indicator: Indicator) {
    let (low, high) = ValueAxis.range(of: indicator)
    self.init(indicator, low: low, high: high, parts: 4)
  }

  /// The part of the range in which some values lie, a fifth of it at least, from one round number to another.
  init(of indicator: Indicator, around values: [Double]) {
    let (least, most) = ValueAxis.range(of: indicator)
    guard !values.isEmpty else {
      self.init(of: indicator)
      return
    }
    let (tenth, span) = ((most - least) / 10, RoundSpan(values, in: least...most))
    self.init(
      indicator, low: least + tenth * Double(span.first), high: least + tenth * Double(span.last), parts: span.parts)
  }

  /// Shares from 0 to the next fifth above the largest, where all are small.
  init(sharesUpTo largest: Double) {
    self.init(.yes, low: 0, high: min(1, max(1, (largest * 5).rounded(.up)) / 5), parts: 4)
  }

  private init(_ indicator: Indicator, low: Double, high: Double, parts: Int) {
    self.indicator = indicator
    self.low = low
    self.high = high
    ticks = (0...parts).map { low + (high - low) * Double($0) / Double(parts) }
  }

  /// The least and the most that an indicator can be.
  static func range(of indicator: Indicator) -> (Double, Double) {
    indicator == .index ? (0, 100) : indicator.unit == .points ? (-100, 100) : (0, 1)
  }

  /// Whether it begins above the least that the indicator can be, which a chart must say.
  var isCut: Bool { low > ValueAxis.range(of: indicator).0 + 1e-9 }

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
