package import Records

/// One row that another edition of a report tells otherwise: a figure, a theme, an action, or a name.
package struct FigureChange: Equatable, Sendable {
  package let table: EditionTable
  /// What the row is of: a text for each of the table's keys.
  package let row: [String]
  /// The columns that differ; of a row that came or went, those that say most of it.
  package let columns: [String]
  /// What each column said; `nil` where the edition before did not have the row.
  package let before: [String: RecordTable.Value]?
  /// What each column says; `nil` where the row is gone.
  package let after: [String: RecordTable.Value]?

  /// What differs between two editions, as `ReportBuild.figures` tells them, in their order. Linear in their length.
  package static func between(_ old: String, and new: String) -> [FigureChange] {
    let (before, after) = (EditionRows(old), EditionRows(new))
    let keys = after.keys + before.keys.filter { after.cells[$0] == nil }
    return keys.compactMap { FigureChange($0, before: before.cells[$0], after: after.cells[$0]) }
  }

  /// `nil` where nothing differs.
  private init?(_ key: RowKey, before: [String: RecordTable.Value]?, after: [String: RecordTable.Value]?) {
    columns = FigureChange.columns(of: key.table, before, after)
    guard !columns.isEmpty else { return nil }
    (table, row, self.before, self.after) = (key.table, key.texts, before, after)
  }

  /// The columns in which two readings differ that tell most.
  private static func columns(
    of table: EditionTable, _ before: [String: RecordTable.Value]?, _ after: [String: RecordTable.Value]?
  ) -> [String] {
    let main = table.main.map(\.key)
    guard let before, let after else { return main }
    let differing = after.keys.filter { before[$0] != after[$0] && $0 != EditionTable.name.key }.sorted()
    // A value is never told without its base.
    if table == .figures, !Set(main).isDisjoint(with: differing) { return main }
    return [main, EditionTable.minor.map(\.key)].map { $0.filter(differing.contains) }.first { !$0.isEmpty }
      ?? differing
  }
}
