/// A column of a table and what a row has in it, in one place, so that no value stands under another name.
package struct RowColumn<Row>: Sendable {
  package let column: RecordColumn
  let value: @Sendable (Row) -> RecordTable.Value

  private init(_ column: RecordColumn, _ value: @escaping @Sendable (Row) -> RecordTable.Value) {
    self.column = column
    self.value = value
  }

  package static func text(
    _ column: RecordColumn, _ take: @escaping @Sendable (Row) -> String?
  ) -> RowColumn {
    RowColumn(column) { RecordTable.Value(take($0)) }
  }

  package static func count(_ column: RecordColumn, _ take: @escaping @Sendable (Row) -> Int?) -> RowColumn {
    RowColumn(column.holding(.integer)) { RecordTable.Value(take($0)) }
  }

  /// A number in full precision; a terminal shows it in words of its own where they are given.
  package static func number(
    _ column: RecordColumn, shown: (@Sendable (Double, Row) -> String)? = nil,
    _ take: @escaping @Sendable (Row) -> Double?
  ) -> RowColumn {
    RowColumn(column.holding(.number)) { row in
      let number = take(row)
      guard let shown else { return RecordTable.Value(number) }
      return RecordTable.Value(number) { shown($0, row) }
    }
  }

  static func flag(_ column: RecordColumn, _ take: @escaping @Sendable (Row) -> Bool?) -> RowColumn {
    RowColumn(column) { take($0).map(RecordTable.Value.flag) ?? .none }
  }
}

extension RecordTable {
  /// A row of the table for each of these.
  package init<Row>(_ name: String, of rows: [Row], _ columns: [RowColumn<Row>]) {
    self.init(name, columns.map(\.column), rows.map { row in columns.map { $0.value(row) } })
  }
}
