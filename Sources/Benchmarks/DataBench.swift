package import Composition
import Foundation
import Indicators
import Reporting
import Seals
import Surveys
import Workbooks

/// The analysts' report of a large charity, forty departments by eight channels over three quarters: its workbook, sealed,
/// and its figures as Parquet.
package struct DataBench {
  let folder: String
  let folders: CharityFolders

  /// A report that is written into a folder.
  package init(folder: String, folders: CharityFolders) {
    self.folder = folder
    self.folders = folders
  }

  /// Its time, and the memory of the whole program meanwhile.
  package func measure() throws -> [BenchRow] {
    let last = Period(.quarter, containing: Day(ordinal: 20_000))
    let evidence = IndicatorsBench.evidence(through: last, questions: 7, departments: 40, quarters: 3)
    let document = try Reports.document("data-quarterly", folder: folders.reports).of(survey: "bench")
    let sealing = try Workspace.benchSealing
    var (seconds, rows) = (Double.infinity, 0)
    let megabytes = try PeakMemory.megabytes {
      for _ in 0..<2 {
        seconds = min(
          seconds,
          try Stopwatch.time {
            let build = try ReportBuild(document, of: evidence, period: last)
            let workbook = try build.workbook(
              in: .arabic, edition: Edition(number: 1, builtOn: Day(ordinal: 20_100)), sealing: sealing)
            try XLSXWriter(workbook).write(to: "\(folder)/data.xlsx")
            _ = try build.parquet(in: .arabic, today: Day(ordinal: 20_100))
            rows = workbook.sheets.first?.rows.count ?? 0
          })
      }
    }
    return [
      BenchRow(
        "data", unit: "ms for tables of \(rows) figures", value: seconds * 1000, yardstick: "3000 ms",
        yardstickValue: 3000),
      BenchRow(
        "data-memory", unit: "MB at most meanwhile, the program itself included", value: megabytes,
        yardstick: "120 MB", yardstickValue: 120),
    ]
  }
}
