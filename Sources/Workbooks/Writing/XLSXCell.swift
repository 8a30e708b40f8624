import CSV
import CXLSXWriter
import Foundation
import Tables

extension XLSXBook {
  /// Writes words with the list from which others may be chosen.
  private func choose(_ text: String, from range: String, at address: CellAddress, of sheet: SheetPointer) -> lxw_error
  {
    let (row, column) = (UInt32(address.row), UInt16(address.column))
    let list = strdup("=" + range)
    defer { free(list) }
    var validation = lxw_data_validation()
    validation.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
    validation.value_formula = list
    let error = worksheet_data_validation_cell(sheet, row, column, &validation)
    guard error == LXW_NO_ERROR else { return error }
    return worksheet_write_string(sheet, row, column, text.cellText, formats[.choice])
  }

  /// Writes one cell.
  func write(
    _ cell: Cell, at address: CellAddress, of sheet: SheetPointer, named name: String
  ) throws(ReportProblem) {
    let (row, column, format) = (UInt32(address.row), UInt16(address.column), formats[cell])
    let error =
      switch cell.content {
      case .text(let text) where text.isTooLongForCell: LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED
      case .text(let text): worksheet_write_string(sheet, row, column, text.cellText, format)
      case .number(let value): worksheet_write_number(sheet, row, column, value, format)
      case .formula(let formula, let value):
        worksheet_write_formula_num(sheet, row, column, "=" + formula, format, value)
      case .choice(let text, let range): choose(text, from: range, at: address, of: sheet)
      case .lookup(let formula, .number(let value)):
        worksheet_write_formula_num(sheet, row, column, "=" + formula, format, value)
      case .lookup(let formula, .text(let text)):
        worksheet_write_formula_str(sheet, row, column, "=" + formula, format, text.fileText)
      case .link(let text, let target):
        worksheet_write_url_opt(sheet, row, column, "internal:'\(target)'!A1", format, text.cellText, nil)
      case .empty: worksheet_write_blank(sheet, row, column, format)
      }
    try check(error, on: name)
  }

  /// Turns what the library answers into a problem that somebody is told.
  func check(_ error: lxw_error, on sheet: String) throws(ReportProblem) {
    switch error {
    case LXW_NO_ERROR: return
    case LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED: throw .textTooLong(sheet: sheet)
    case LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE: throw .tooManyRows(sheet: sheet)
    case LXW_ERROR_SHEETNAME_LENGTH_EXCEEDED, LXW_ERROR_INVALID_SHEETNAME_CHARACTER, LXW_ERROR_SHEETNAME_ALREADY_USED:
      throw .badSheetName(sheet)
    default:
      let reason = lxw_strerror(error).map { String(cString: $0) } ?? ""
      throw .cannotHold(sheet: sheet, reason: reason)
    }
  }
}
