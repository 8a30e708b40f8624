import CXLSXWriter
import Tables

/// Writes plain sheets of any length in constant memory: each row goes to the disk and is forgotten. Such a file cannot
/// mark its tables up.
package final class LongBook {
  private let book: XLSXBook
  private var sheet: (pointer: XLSXBook.SheetPointer, name: String)?
  private var row = 0

  /// Opens a file.
  package convenience init(path: String, properties: Workbook.Properties) throws(ReportProblem) {
    try self.init(path: path, properties: properties, sealedBy: nil)
  }

  /// Opens a file that is sealed when it is whole.
  init(path: String, properties: Workbook.Properties, sealedBy key: SealKey?) throws(ReportProblem) {
    book = try XLSXBook(path: path, language: properties.language, constantMemory: true, sealedBy: key)
    try book.describe(properties)
  }

  /// Begins a sheet with columns of these widths; the rows that follow stand in it.
  package func begin(_ name: String, rightToLeft: Bool, widths: [Double]) throws(ReportProblem) {
    let pointer = try book.addSheet(name, rightToLeft: rightToLeft)
    for (column, width) in widths.enumerated() {
      worksheet_set_column(pointer, UInt16(column), UInt16(column), width, book.formats[.plain])
    }
    sheet = (pointer, name)
    row = 0
  }

  /// Adds a row below the last one of the sheet.
  package func add(_ cells: [Cell]) throws(ReportProblem) {
    guard let sheet else { return }
    for (column, cell) in cells.enumerated() {
      try book.write(cell, at: CellAddress(row: row, column: column), of: sheet.pointer, named: sheet.name)
    }
    row += 1
  }

  /// Writes the file, whole or not at all.
  package func close() throws(ReportProblem) { try book.close() }
}

extension Workbook {
  /// Whether it holds nothing but tables for programs, and one of them is long.
  var isLong: Bool {
    sheets.allSatisfy { $0.layout != .page } && sheets.contains { $0.rows.count > Workbook.longTable }
  }

  private static let longTable = 100_000
}
