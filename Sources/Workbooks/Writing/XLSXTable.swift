import CXLSXWriter
import Foundation

extension XLSXBook {
  /// Marks rows up as a table, so that programs and screen readers find its head; it keeps the look of its cells. A
  /// head without rows cannot be marked up.
  func markUp(_ table: TableMark, of sheet: Sheet, in target: SheetPointer) throws(ReportProblem) {
    let heads = sheet.rows[table.rows].first?.cells ?? []
    guard table.rows.count > 1, let style = heads.first?.style else { return }
    let words = heads.map(\.description)
    guard Set(words.map { $0.lowercased() }).count == words.count,
      words.allSatisfy({ (1...XLSXLimits.columnName).contains($0.utf16.count) })
    else { throw .cannotHold(sheet: sheet.name, reason: "the heads of a table are words, and no two are alike") }
    let texts = ([table.name] + words).map { strdup($0.cellText) }
    defer { texts.forEach { free($0) } }
    var columns = texts.dropFirst().map { text in
      var column = lxw_table_column()
      column.header = text
      column.header_format = formats[style]
      return column
    }
    let error = columns.withUnsafeMutableBufferPointer { buffer in
      var places = buffer.indices.map { buffer.baseAddress?.advanced(by: $0) } + [nil]
      return places.withUnsafeMutableBufferPointer { list in
        var options = lxw_table_options()
        options.name = texts[0]
        options.no_autofilter = table.isFiltered ? 0 : 1
        options.no_banded_rows = 1
        options.style_type = UInt8(LXW_TABLE_STYLE_TYPE_LIGHT.rawValue)
        options.style_type_number = 0
        options.columns = list.baseAddress
        return worksheet_add_table(
          target, UInt32(table.rows.lowerBound), 0, UInt32(table.rows.upperBound - 1), UInt16(heads.count - 1),
          &options)
      }
    }
    try check(error, on: sheet.name)
  }
}
