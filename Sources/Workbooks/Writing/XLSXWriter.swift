import CSV
import CXLSXWriter
package import Foundation
import Tables

/// Writes a workbook as an `.xlsx` file through libxlsxwriter.
package struct XLSXWriter: Sendable {
  private let workbook: Workbook

  /// A writer of this workbook.
  package init(_ workbook: Workbook) { self.workbook = workbook }

  /// Writes the file, whole or not at all; an older file of that name is replaced.
  package func write(to path: String) throws(ReportProblem) {
    if workbook.isLong { try writeLong(to: path) } else { try writeWhole(to: path) }
  }

  /// Tables so long that the library should not hold them too.
  private func writeLong(to path: String) throws(ReportProblem) {
    let book = try LongBook(path: path, properties: workbook.properties, sealedBy: workbook.key)
    for sheet in workbook.sheets {
      try book.begin(sheet.name, rightToLeft: sheet.rightToLeft, widths: sheet.widths)
      for row in sheet.rows { try book.add(row.cells) }
    }
    try book.close()
  }

  private func writeWhole(to path: String) throws(ReportProblem) {
    let book = try XLSXBook(
      path: path, language: workbook.properties.language, constantMemory: false, sealedBy: workbook.key)
    try book.describe(workbook.properties)
    for sheet in workbook.sheets {
      let target = try book.addSheet(sheet.name, rightToLeft: sheet.rightToLeft)
      try SheetWriter(sheet: sheet, target: target, book: book, header: workbook.properties.subject).write()
    }
    for name in workbook.names { try book.define(name) }
    try book.close()
  }
}

extension XLSXWriter {
  /// The bytes of the file. It is written into a folder of its own under `parent`, which only this program may read and
  /// which is gone when they are there.
  package func data(under parent: URL = FileManager.default.temporaryDirectory) throws -> Data {
    let folder = parent.appending(path: "rida-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: false, attributes: [.posixPermissions: 0o700])
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appending(path: "page.xlsx")
    try write(to: file.path)
    return try Data(contentsOf: file)
  }
}

/// Writes one sheet.
private struct SheetWriter {
  let sheet: Sheet
  let target: XLSXBook.SheetPointer
  let book: XLSXBook
  /// What stands above every printed page.
  let header: String

  func write() throws(ReportProblem) {
    try setColumns()
    if sheet.layout == .page { try setUpPage() }
    for (index, row) in sheet.rows.enumerated() { try write(row, at: index) }
    for picture in sheet.pictures { try insert(picture) }
    for bars in sheet.bars where !bars.rows.isEmpty { try draw(bars) }
    for chart in sheet.charts { try XLSXChart(chart, on: sheet, book: book).insert(into: target) }
    if let table = sheet.marked { try book.markUp(table, of: sheet, in: target) }
  }

  private func setColumns() throws(ReportProblem) {
    let format = book.formats[sheet.layout == .page ? .sentence : .plain]
    for (column, width) in sheet.widths.enumerated() {
      try check(worksheet_set_column(target, UInt16(column), UInt16(column), width, format))
    }
  }

  private func check(_ error: lxw_error) throws(ReportProblem) { try book.check(error, on: sheet.name) }

  private func setUpPage() throws(ReportProblem) {
    worksheet_gridlines(target, UInt8(LXW_HIDE_ALL_GRIDLINES.rawValue))
    worksheet_set_landscape(target)
    worksheet_set_paper(target, 9)
    worksheet_set_margins(target, 0.5, 0.5, 0.6, 0.7)
    worksheet_fit_to_pages(target, 1, sheet.onePage ? 1 : 0)
    worksheet_center_horizontally(target)
    if let rows = sheet.printedRows, let last = sheet.widths.indices.last {
      try check(worksheet_print_area(target, 0, 0, UInt32(max(rows, 1) - 1), UInt16(last)))
    }
    try check(worksheet_set_footer(target, "&C&P/&N"))
    if !header.isEmpty { try check(worksheet_set_header(target, "&C" + header.headerText)) }
    if sheet.frozenRows > 0 { worksheet_freeze_panes(target, UInt32(sheet.frozenRows), UInt16(sheet.frozenColumns)) }
    if let row = sheet.headingRow { try check(worksheet_repeat_rows(target, UInt32(row), UInt32(row))) }
  }

  /// A bar of its length behind each share, from the side on which reading begins.
  private func draw(_ bars: CellRange) throws(ReportProblem) {
    var format = lxw_conditional_format()
    format.type = UInt8(LXW_CONDITIONAL_DATA_BAR.rawValue)
    format.min_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    format.max_rule_type = UInt8(LXW_CONDITIONAL_RULE_TYPE_NUMBER.rawValue)
    (format.min_value, format.max_value) = (0, 1)
    format.bar_solid = UInt8(LXW_TRUE.rawValue)
    format.bar_color = 0xBFD9CB
    format.bar_direction = UInt8(
      (sheet.rightToLeft ? LXW_CONDITIONAL_BAR_DIRECTION_RIGHT_TO_LEFT : LXW_CONDITIONAL_BAR_DIRECTION_LEFT_TO_RIGHT)
        .rawValue)
    let (first, last) = (UInt32(bars.rows.lowerBound), UInt32(max(bars.rows.upperBound, 1) - 1))
    try check(
      worksheet_conditional_format_range(target, first, UInt16(bars.column), last, UInt16(bars.column), &format))
  }

  private func insert(_ picture: Picture) throws(ReportProblem) {
    let description = strdup(picture.description.descriptionText)
    defer { free(description) }
    var options = lxw_image_options()
    options.x_offset = 6
    options.y_offset = 2
    options.x_scale = picture.scale
    options.y_scale = picture.scale
    options.object_position = UInt8(LXW_OBJECT_MOVE_DONT_SIZE.rawValue)
    options.description = description
    let corner = (UInt32(picture.address.row), UInt16(picture.address.column))
    try check(
      picture.content.withUnsafeBytes { bytes in
        worksheet_insert_image_buffer_opt(
          target, corner.0, corner.1, bytes.bindMemory(to: UInt8.self).baseAddress, bytes.count, &options)
      })
  }

  private func write(_ row: Row, at index: Int) throws(ReportProblem) {
    if sheet.layout == .page { try check(worksheet_set_row(target, UInt32(index), sheet.height(of: row), nil)) }
    if row.spans, sheet.widths.count > 1, let cell = row.cells.first {
      try check(
        worksheet_merge_range(
          target, UInt32(index), 0, UInt32(index), UInt16(sheet.widths.count - 1), nil, book.formats[cell]))
    }
    for (column, cell) in row.cells.enumerated() {
      try book.write(cell, at: CellAddress(row: index, column: column), of: target, named: sheet.name)
    }
  }
}
