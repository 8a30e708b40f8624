import Records
import Surveys
import Workbooks

/// One table of a data report: what stands in one sheet of the workbook, and in one CSV beside it.
///
/// Its head names columns by their keys in the workbook too: whoever reads one file or the other, or both languages, has
/// the same names in the same places, and nothing to rename. The codebook gives each key its words.
struct PlainTable {
  let kind: SheetPlan.Kind
  let title: LocalizedText
  let columns: [RecordColumn]
  let rows: [[RecordTable.Value]]

  /// The same rows under the keys of the columns, for CSV.
  var records: RecordTable { RecordTable(kind.rawValue, columns.map(\.key), rows) }

  /// A sheet with the table at its first cell and nothing beside it.
  func sheet(in language: Language) -> Sheet {
    Sheet(
      name: title(language), rightToLeft: language == .arabic, widths: columns.indices.map(width),
      rows: [Row(columns.map { .text($0.key, .columnName) })] + rows.map { Row($0.map(Cell.init)) },
      layout: .table(kind.rawValue))
  }

  /// Enough for what stands in a column, up to a line of words.
  private func width(of column: Int) -> Double {
    var letters = max(columns[column].key.count, 10)
    // A text has no more letters than bytes, which are sooner counted.
    for row in rows where letters < 50 {
      if case .text(let text) = row[column], text.utf8.count > letters { letters = max(letters, text.count) }
    }
    return Double(min(letters, 50) + 2)
  }
}

extension Cell {
  /// A value of a plain table, not rounded; words are never taken for a formula.
  fileprivate init(_ value: RecordTable.Value) {
    switch value {
    case .text(let text): self = .text(text, .plain)
    case .number(let number), .figure(let number, _): self = .number(number, .plainNumber)
    case .count(let count): self = .number(Double(count), .plainNumber)
    case .flag(let flag): self = .text("\(flag)", .plain)
    case .none: self = .empty
    }
  }
}
