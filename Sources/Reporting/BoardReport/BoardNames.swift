import Surveys
import Tables
import Wording
import Workbooks

extension BoardReport {
  /// Names under which a reader's own formulas find everybody's figures, in the words of the report: the satisfied share
  /// and its base as `نسبة_الرضا` and `عدد_الإجابات`.
  func names(in sheets: [Sheet]) -> [DefinedName] {
    guard let plan = plans.first(where: { $0.kind == .channels }),
      let sheet = sheets.first(where: { $0.name == plan.title(language) }),
      let row = sheet.rows.firstIndex(where: { $0.cells.first?.isStrong ?? false })
    else { return [] }
    let columns = [(plan.lead.name(language), 3), (say(ReportPhrase.base), 2)]
    return columns.map { words, column in
      DefinedName(
        name: words.replacing(/[^\p{L}\p{N}]+/, with: "_"), sheet: sheet.name,
        address: CellAddress(row: row, column: column))
    }
  }

  /// The name of the table on a plan's sheet, numbered where a sheet of the same kind stands before it: a workbook in
  /// which two tables have one name is damaged to Excel.
  func tableName(_ name: String, on plan: SheetPlan) -> String {
    let before = plans.prefix { $0 != plan }.filter { $0.kind == plan.kind }.count
    return before == 0 ? name : "\(name)_\(before + 1)"
  }
}
