import CSV
import Foundation
import Testing

/// Real answers through the built program: import, seal, release, figures; the golden ones at the end.
@Suite struct AirportJourneyTests {
  static let shared = Program.root.deletingLastPathComponent().appendingPathComponent("shared/data")
  static let isThere = FileManager.default.fileExists(atPath: shared.appendingPathComponent("sfo/sfo.csv").path)

  private func table(_ path: String) throws -> [[String: String]] {
    let text = try String(contentsOf: Self.shared.appendingPathComponent(path), encoding: .utf8)
    let rows = try CSVReader(text).rows
    return rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(rows[0].cells, $0.cells)) }
  }

  private func answers() throws -> String {
    let rows = try table("sfo/sfo.csv")
    let place: Set = ["response_id", "period", "channel", "department", "stratum", "peak", "lang", "weight", "intdate"]
    let questions = try #require(rows.first).keys.filter { !place.contains($0) }.sorted()
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

  @Test(.enabled(if: isThere, "the airport answers are not beside this checkout"))
  func `all 14,503 questionnaires go in, and the figures that come out are golden`() throws {
    let program = try Program(surveys: "Tests/Fixtures/airport")
    #expect(try program.run("init").code == 0)
    #expect(try program.run("survey", "publish", "Tests/Fixtures/airport/airport/1.yaml").code == 0)
    let imported = try program.run("import", try program.write(answers(), to: "answers.csv"), "--survey", "airport")
    #expect(imported.output.contains("14503 ratings sealed"), "\(imported.errors)")
    let released = try program.run("release")
    #expect(released.output.contains("14503 ratings counted; 0 stay sealed"), "\(released.output) \(released.errors)")
    let golden = try table("golden/descriptives.csv")
    for year in ["2017", "2018"] {
      let run = try program.run("indicators", "--survey", "airport", "--period", year, "--format", "csv")
      let rows = try CSVReader(run.output).rows
      let figures = rows.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(rows[0].cells, $0.cells)) }
      for row in golden where row["group_by"] == "period" && row["group"] == year {
        let share = try #require(
          figures.first { $0["question"] == row["question"] && ["satisfied", "easy"].contains($0["indicator"]) })
        for (ours, theirs) in [("n", "n_valid"), ("value", "top2_p"), ("low", "wilson_lo"), ("high", "wilson_hi")] {
          let (one, other) = (Double(share[ours] ?? "") ?? .nan, Double(row[theirs] ?? "") ?? .nan)
          #expect(abs(one - other) <= 1e-9 * max(1, abs(other)), "\(year) \(row["question"] ?? "") \(ours)")
        }
      }
    }
  }
}
