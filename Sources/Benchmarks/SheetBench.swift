import CSV
import CYardstick
import Composition
import Foundation
import Records
import Surveys
import Workbooks

/// Long files of twelve columns, three of words and nine of numbers: a sheet and a CSV, each beside a loop in C that
/// writes the same.
package struct SheetBench {
  let folder: String
  let count: Int

  /// - Parameter count: how many rows.
  package init(folder: String, count: Int) {
    self.folder = folder
    self.count = count
  }

  /// Rows a second of the sheet, its memory, and rows a second of the CSV.
  package func measure() throws -> [BenchRow] {
    let (sheet, table) = ("\(folder)/long.xlsx", "\(folder)/long.csv")
    var megabytes = 0.0
    let sheets = try turns({ yardstick_sheet(sheet, count) }) {
      megabytes = max(megabytes, try PeakMemory.megabytes { try writeSheet(to: sheet) })
    }
    let tables = try turns({ yardstick_csv(table, count) }) { try writeCSV(to: table) }
    return [
      row("xlsx", sheets, "a loop in C on libxlsxwriter alone"),
      BenchRow(
        "xlsx-memory", unit: "MB at most while those \(count) rows are written", value: megabytes, yardstick: "100 MB",
        yardstickValue: 100),
      row("csv", tables, "a loop of fprintf in C"),
    ]
  }

  private func row(_ name: String, _ seconds: (ours: Double, bare: Double), _ yardstick: String) -> BenchRow {
    BenchRow(
      name, unit: "rows/s of 12 cells, \(count) rows in \(Int((seconds.ours * 1000).rounded())) ms",
      value: Double(count) / seconds.ours, yardstick: yardstick, yardstickValue: Double(count) / seconds.bare)
  }

  /// Seconds of each, the better of two turns, so that a machine that is slower for a moment is so for both.
  private func turns(_ bare: () -> Int32, ours: () throws -> Void) throws -> (ours: Double, bare: Double) {
    var best = (ours: Double.infinity, bare: Double.infinity)
    for _ in 0..<2 {
      var code: Int32 = 0
      best.bare = min(best.bare, Stopwatch.time { code = bare() })
      guard code == 0 else { throw Complaint(code: 69, lines: ["the yardstick could not write to \(folder)"]) }
      best.ours = min(best.ours, try Stopwatch.time(ours))
    }
    return best
  }

  private func writeSheet(to path: String) throws {
    let book = try LongBook(
      path: path,
      properties: Workbook.Properties(
        title: "data", subject: "", company: "", language: .english, created: Day(ordinal: 0)))
    try book.begin("data", rightToLeft: false, widths: [])
    try book.add((0..<12).map { .text("column \($0)", .columnName) })
    for row in 0..<count {
      try book.add(
        (0..<12).map { column in
          column < 3 ? .text("label \(row % 40)", .plain) : .number(Double(row * column) / 7, .plainNumber)
        })
    }
    try book.close()
  }

  private func writeCSV(to path: String) throws {
    _ = FileManager.default.createFile(atPath: path, contents: nil)
    let file = try FileHandle(forWritingTo: URL(fileURLWithPath: path))
    var writer = CSVWriter()
    writer.add((0..<12).map { .text("column \($0)") })
    for row in 0..<count {
      writer.add(
        (0..<12).map { column in column < 3 ? .text("label \(row % 40)") : .number(Double(row * column) / 7) })
      try writer.hand { try file.write(contentsOf: $0) }
    }
    try writer.hand(anySize: true) { try file.write(contentsOf: $0) }
    try file.close()
  }
}
