/// One measured figure with its yardstick.
package struct BenchRow: Encodable {
  let name: String
  let unit: String
  let value: Double
  let yardstick: String
  let yardstickValue: Double
  /// The figure as a share of its yardstick: more is better.
  let ratio: Double

  init(_ name: String, unit: String, value: Double, yardstick: String, yardstickValue: Double) {
    self.name = name
    self.unit = unit
    self.value = value
    self.yardstick = yardstick
    self.yardstickValue = yardstickValue
    ratio = value / yardstickValue
  }

  /// For a terminal.
  package var line: String {
    func rounded(_ value: Double) -> String { String(Int(value.rounded())) }
    return "\(name): \(rounded(value)) \(unit); \(yardstick): \(rounded(yardstickValue)); ratio "
      + String((ratio * 100).rounded() / 100)
  }
}
