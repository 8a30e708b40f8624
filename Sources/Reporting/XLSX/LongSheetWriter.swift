import CXLSXWriter
package import Surveys

/// Writes one plain sheet of any length in constant memory: each row goes to the disk and is forgotten.
package final class LongSheetWriter {
  private let book: XLSXBook
  private let sheet: XLSXBook.SheetPointer
  private let name: String
  private var row = 0

  /// Opens a file with one sheet and writes its headings.
  package init(path: String, sheet name: String, headings: [String], language: Language) throws(ReportProblem) {
    book = try XLSXBook(path: path, language: language, constantMemory: true)
    sheet = try book.addSheet(name, rightToLeft: language == .arabic)
    self.name = name
    worksheet_freeze_panes(sheet, 1, 0)
    try add(headings.map { .text($0, .heading) })
  }

  /// Adds a row below the last one.
  package func add(_ cells: [Cell]) throws(ReportProblem) {
    for (column, cell) in cells.enumerated() {
      try book.write(cell, at: CellAddress(row: row, column: column), of: sheet, named: name)
    }
    row += 1
  }

  /// Writes the file, whole or not at all.
  package func close() throws(ReportProblem) { try book.close() }
}
