import CSV
package import Foundation

/// The public airport survey with its independently computed golden values, where they lie beside the checkout.
package enum Airport {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let shared = root.deletingLastPathComponent().appendingPathComponent("shared/data")

  /// The survey definition for its columns, with channels and departments.
  package static let definition = root.appendingPathComponent("Tests/Fixtures/airport")

  /// Whether the answers are there; says so where they are not.
  package static let isThere: Bool = {
    let there = FileManager.default.fileExists(atPath: shared.appendingPathComponent("sfo/sfo.csv").path)
    if !there { print("the airport survey is not beside this checkout: its golden tests are skipped") }
    return there
  }()

  /// The rows of a golden file, by column.
  package static func golden(_ name: String) throws -> [[String: String]] { try table("golden/\(name)") }

  /// The text of a golden file that is no table.
  package static func goldenText(_ name: String) throws -> String {
    try String(contentsOf: shared.appendingPathComponent("golden/\(name)"), encoding: .utf8)
  }

  /// The answers as the file that `rida import` takes.
  package static func answers() throws -> String {
    let rows = try table("sfo/sfo.csv")
    let places: Set = [
      "response_id", "period", "channel", "department", "stratum", "peak", "lang", "weight", "intdate",
    ]
    let questions = (rows.first ?? [:]).keys.filter { !places.contains($0) }.sorted()
    var writer = CSVWriter()
    writer.add((["day", "channel", "department"] + questions).map { .text($0) })
    for row in rows {
      let channel = row["channel"] ?? ""
      let place = ["\(row["period"] ?? "")-07-01", channel.isEmpty ? "unknown" : channel, row["department"] ?? ""]
      let given = questions.map { question in
        let value = row[question] ?? ""
        return question == "problem" ? ["0": "no", "1": "yes"][value] ?? value : value
      }
      writer.add((place.map { $0.lowercased() } + given).map { .text($0) })
    }
    return writer.text
  }

  private static func table(_ name: String) throws -> [[String: String]] {
    try table(text: String(contentsOf: shared.appendingPathComponent(name), encoding: .utf8))
  }

  /// The rows of a CSV text, by column.
  package static func table(text: String) throws -> [[String: String]] {
    let rows = try CSVReader(text).rows
    guard let header = rows.first else { return [] }
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(header.cells, $0.cells)) }
  }
}
