import Airport
import Foundation
import Testing

/// Real answers through the built program: import, seal, release, figures; the golden ones at the end.
@Suite struct AirportJourneyTests {
  @Test(.enabled(if: Airport.isThere, "the airport answers are not beside this checkout"))
  func `all 14,503 questionnaires go in, and the figures that come out are golden`() throws {
    let program = try Program(surveys: "Tests/Fixtures/airport")
    #expect(try program.run("init").code == 0)
    #expect(try program.run("survey", "publish", "Tests/Fixtures/airport/airport/1.yaml").code == 0)
    let answers = try program.write(Airport.answers(), to: "answers.csv")
    let imported = try program.run("import", answers, "--survey", "airport")
    #expect(imported.output.contains("14503 ratings sealed"), "\(imported.errors)")
    let released = try program.run("release")
    #expect(released.output.contains("14503 ratings counted; 0 stay sealed"), "\(released.output) \(released.errors)")
    let golden = try Airport.golden("descriptives.csv")
    for year in ["2017", "2018"] {
      let run = try program.run("indicators", "--survey", "airport", "--period", year, "--format", "csv")
      let figures = try Airport.table(text: run.output)
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
