package import Composition
import Foundation
import Indicators
import Reporting
import Seals
import Surveys
import Workbooks

/// The board's workbook of twelve quarters, from as many ratings as a large charity has in them and from a thousand
/// times as many: it is made from counts, whose number does not grow with the ratings.
package struct BoardBench {
  let folder: String
  let folders: CharityFolders

  /// A workbook that is written into a folder.
  package init(folder: String, folders: CharityFolders) {
    self.folder = folder
    self.folders = folders
  }

  /// Milliseconds of each.
  package func measure() throws -> [BenchRow] { try [1, 1000].map(row) }

  private func row(times: Int) throws -> BenchRow {
    let last = Period(.quarter, containing: Day(ordinal: 20_000))
    let evidence = IndicatorsBench.evidence(through: last, times: times)
    let document = try Reports.document("board-quarterly", folder: folders.reports).of(survey: "bench")
    let edition = Edition(number: 1, builtOn: Day(ordinal: 20_100))
    let sealing = try Workspace.benchSealing
    let runs = try (0..<5).map { _ in
      try Stopwatch.time {
        let build = try ReportBuild(document, of: evidence, period: last)
        try XLSXWriter(try build.workbook(in: .arabic, edition: edition, sealing: sealing)).write(
          to: "\(folder)/board.xlsx")
      }
    }
    return BenchRow(
      "board", unit: "ms for a workbook from \(IndicatorsBench.ratings(in: evidence)) ratings",
      value: runs.sorted()[2] * 1000, yardstick: "300 ms", yardstickValue: 300)
  }
}

extension ReportDocument {
  /// The same of the survey that is measured.
  func of(survey: String) -> ReportDocument {
    ReportDocument(
      key: key, title: title, organisation: organisation, survey: survey, profile: profile, language: language,
      trend: trend, sheets: sheets)
  }
}

extension Workspace {
  /// What seals reports that are only measured.
  static var benchSealing: Sealing {
    get throws {
      guard let key = SealKey(secret: Data(repeating: 7, count: 32)) else {
        throw Complaint.configuration("a key has 32 bytes")
      }
      return sealing(key, "https://rida.example")
    }
  }
}
