import Statistics
import Testing

/// One p chart of control_charts.json, by that file's own names.
struct GoldenChart: Decodable {
  let labels: [String]
  let x: [Int]
  let n: [Int]
  let p: [Double]
  let centre: Double
  let ucl: [Double]
  let lcl: [Double]
  let ucl_unclipped: [Double]
  let lcl_unclipped: [Double]
  let z: [Double]
  let out: [String]
  let laney_sigma_z: Double
  let laney_ucl: [Double]
  let laney_lcl: [Double]
  let laney_out: [String]

  var proportions: [Proportion] { zip(x, n).map { Proportion(count: $0, base: $1) } }

  /// All p charts of the file, each with its name.
  static func all() throws -> [(name: String, golden: GoldenChart)] {
    let entries = try GoldenFile.value([String: Entry].self, from: "control_charts.json")
    return try entries.filter { $0.key.hasPrefix("p_") }
      .map { (name: $0.key, golden: try #require($0.value.chart)) }
  }

  /// The labels of the points beyond a limit of the chart.
  func beyond(_ chart: ControlChart) -> [String] {
    zip(labels, SignalRules.makingDataCount.signals(in: chart))
      .filter { $0.1.contains { $0.rule == .beyondLimit } }
      .map { $0.0 }
  }

  /// The file also holds other things than p charts.
  private struct Entry: Decodable {
    let chart: GoldenChart?

    init(from decoder: any Decoder) {
      chart = try? GoldenChart(from: decoder)
    }
  }
}
