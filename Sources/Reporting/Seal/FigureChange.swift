import CSV

/// One figure that another edition of a report tells otherwise.
package struct FigureChange: Equatable, Sendable {
  /// What a figure said: how many answers, and its value; empty where nothing was shown.
  package struct Reading: Equatable, Sendable {
    package let base: String
    package let value: String
  }

  /// The figure by its keys: period, breakdown, label, question, indicator.
  package let figure: [String]
  /// `nil` where the edition before did not have it.
  package let before: Reading?
  /// `nil` where it has it no more.
  package let after: Reading?

  /// What differs between the figures of two editions, as `ReportBuild.figures` tells them, in their order.
  package static func between(_ old: String, and new: String) -> [FigureChange] {
    let (before, after) = (readings(old), readings(new))
    let keys = after.keys + before.keys.filter { after.readings[$0] == nil }
    return keys.compactMap { key in
      let (was, now) = (before.readings[key], after.readings[key])
      return was == now ? nil : FigureChange(figure: key, before: was, after: now)
    }
  }

  private static let names = ["period", "breakdown", "label", "question", "indicator"]

  /// Each figure of tables that follow each other, each under its own head.
  private static func readings(_ text: String) -> (keys: [[String]], readings: [[String]: Reading]) {
    var (keys, readings): ([[String]], [[String]: Reading]) = ([], [:])
    var places: [String: Int] = [:]
    for row in (try? CSVReader(text).rows) ?? [] {
      if row.cells.contains("indicator"), row.cells.contains("value") {
        places = Dictionary(row.cells.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
        continue
      }
      func cell(_ name: String) -> String {
        places[name].flatMap { row.cells.indices.contains($0) ? row.cells[$0] : nil } ?? ""
      }
      let key = names.map(cell)
      if readings.updateValue(Reading(base: cell("n"), value: cell("value")), forKey: key) == nil { keys.append(key) }
    }
    return (keys, readings)
  }
}
