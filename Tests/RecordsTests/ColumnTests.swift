import Records
import Testing

@Suite struct ColumnTests {
  private static let tables = [
    FigureColumn.file.map(\.column), FigureColumn.data.map(\.column), RecordColumn.ofActions, RecordColumn.ofThemes,
    RecordColumn.ofFieldwork, RecordColumn.ofLimits, RecordColumn.ofDefinition,
  ]

  @Test func `a key names one column, whatever the table`() {
    for column in Self.tables.joined() { #expect(RecordColumn.known(column.key) == column) }
    for table in Self.tables { #expect(Set(table.map(\.key)).count == table.count) }
    #expect(RecordColumn.known("none") == nil)
  }

  @Test func `every column of a table for analysts has its words`() {
    for column in FigureColumn.data.map(\.column) {
      #expect(column.title != nil && column.meaning != nil, "\(column.key)")
    }
  }
}
