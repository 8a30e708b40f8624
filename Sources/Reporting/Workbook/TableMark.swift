/// Rows that are one table, the first of which is its head: what programs and screen readers find by its name.
package struct TableMark: Equatable, Sendable {
  /// Letters of ASCII; no other table of the workbook has it.
  package let name: String
  package let rows: Range<Int>

  /// A table in some rows of a sheet.
  package init(name: String, rows: Range<Int>) {
    self.name = name
    self.rows = rows
  }
}

extension Sheet {
  /// What is marked up as a table: all rows of a sheet for programs, the named ones of a sheet for readers.
  var marked: TableMark? {
    if case .table(let name) = layout { TableMark(name: name, rows: rows.indices) } else { table }
  }
}
