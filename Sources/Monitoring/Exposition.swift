/// The text in which measures are handed over.
package enum Exposition: Sendable {
  /// Prometheus's own text, version 0.0.4.
  case prometheus
  /// OpenMetrics 1.0.
  case openMetrics

  /// The one that a client accepts.
  package init(accept: String?) {
    self = accept?.contains("application/openmetrics-text") == true ? .openMetrics : .prometheus
  }

  /// What it is, for the client.
  package var contentType: String {
    switch self {
    case .prometheus: "text/plain; version=0.0.4; charset=utf-8"
    case .openMetrics: "application/openmetrics-text; version=1.0.0; charset=utf-8"
    }
  }

  /// Families in the order of their names. Cost: one line a sample.
  package func text(_ families: [MetricFamily]) -> String {
    let lines = families.sorted { $0.name < $1.name }.flatMap(lines)
    return (lines + (self == .openMetrics ? ["# EOF"] : [])).map { "\($0)\n" }.joined()
  }

  private func lines(_ family: MetricFamily) -> [String] {
    // What is total is named so in the older text, and in the newer only where the value stands.
    let name = family.name + (self == .prometheus && family.kind == .counter ? "_total" : "")
    return ["# HELP \(name) \(Exposition.escaped(family.help))", "# TYPE \(name) \(family.kind.rawValue)"]
      + family.samples.map { sample in
        let labels = sample.labels.map { "\($0.name)=\"\(Exposition.escaped($0.value, isQuoted: true))\"" }
        let set = labels.isEmpty ? "" : "{\(labels.joined(separator: ","))}"
        return "\(family.name)\(sample.suffix)\(set) \(Exposition.number(sample.value))"
      }
  }

  private static func escaped(_ text: String, isQuoted: Bool = false) -> String {
    let plain = text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
    return isQuoted ? plain.replacing("\"", with: "\\\"") : plain
  }

  private static func number(_ value: Double) -> String {
    guard value.isFinite else { return value.isNaN ? "NaN" : value > 0 ? "+Inf" : "-Inf" }
    return Int(exactly: value).map { "\($0)" } ?? "\(value)"
  }
}
