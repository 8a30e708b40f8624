import CXLSXWriter
import Reporting
import Surveys

/// A long sheet of twelve columns through our writer, beside bare calls of the same library.
struct SheetBench {
  let folder: String
  let count: Int

  func measure() throws -> BenchRow {
    let headings = (0..<12).map { "column \($0)" }
    let ours = try Stopwatch.time {
      let sheet = try LongSheetWriter(
        path: "\(folder)/ours.xlsx", sheet: "data", headings: headings, language: .english)
      for row in 0..<count {
        try sheet.add((0..<12).map { $0 < 3 ? .text("label \(row % 40)", .body) : .number(Double(row * $0), .body) })
      }
      try sheet.close()
    }
    let bare = Stopwatch.time(bareSheet)
    return BenchRow(
      "xlsx", unit: "rows/s of 12 cells", value: Double(count) / ours, yardstick: "libxlsxwriter alone",
      yardstickValue: Double(count) / bare)
  }

  private func bareSheet() {
    var options = lxw_workbook_options()
    options.constant_memory = 1
    let book = workbook_new_opt("\(folder)/bare.xlsx", &options)
    let sheet = workbook_add_worksheet(book, "data")
    for column in 0..<12 { worksheet_write_string(sheet, 0, lxw_col_t(column), "column \(column)", nil) }
    for row in 0..<count {
      for column in 0..<12 {
        if column < 3 {
          worksheet_write_string(sheet, lxw_row_t(row + 1), lxw_col_t(column), "label \(row % 40)", nil)
        } else {
          worksheet_write_number(sheet, lxw_row_t(row + 1), lxw_col_t(column), Double(row * column), nil)
        }
      }
    }
    workbook_close(book)
  }
}
