import CSV

/// One row that another edition of a report tells otherwise: a figure, a theme, an action, or a name.
package struct FigureChange: Equatable, Sendable {
  package let table: EditionTable
  /// What the row is of: a text for each of the table's keys.
  package let row: [String]
  /// The columns that differ; of a row that came or went, those that say most of it.
  package let columns: [String]
  /// What each column said; `nil` where the edition before did not have the row.
  package let before: [String: String]?
  /// What each column says; `nil` where the row is gone.
  package let after: [String: String]?

  /// What differs between two editions, as `ReportBuild.figures` tells them, in their order. Linear in their length.
  package static func between(_ old: String, and new: String) -> [FigureChange] {
    let (before, after) = (Rows(old), Rows(new))
    let keys = after.keys + before.keys.filter { after.cells[$0] == nil }
    return keys.compactMap { FigureChange($0, before: before.cells[$0], after: after.cells[$0]) }
  }

  /// `nil` where nothing differs.
  private init?(_ key: RowKey, before: [String: String]?, after: [String: String]?) {
    columns = FigureChange.columns(of: key.table, before, after)
    guard !columns.isEmpty else { return nil }
    (table, row, self.before, self.after) = (key.table, key.row, before, after)
  }

  /// The columns in which two readings differ that tell most.
  private static func columns(
    of table: EditionTable, _ before: [String: String]?, _ after: [String: String]?
  ) -> [String] {
    let told = table.told
    guard let before, let after else { return told }
    let differing = after.keys.filter { before[$0] != after[$0] && $0 != EditionTable.name }.sorted()
    // A value is never told without its base.
    if table == .figures, !Set(told).isDisjoint(with: differing) { return told }
    return [told, EditionTable.lesser].map { $0.filter(differing.contains) }.first { !$0.isEmpty } ?? differing
  }
}

/// What a row is of.
private struct RowKey: Hashable {
  let table: EditionTable
  let row: [String]
}

/// The rows of tables that follow each other, each table under its own head.
private struct Rows {
  private(set) var keys: [RowKey] = []
  private(set) var cells: [RowKey: [String: String]] = [:]

  /// Reads the tables. Of two rows of the same thing the first counts: what stands in a trend stands among the period's
  /// own figures before it.
  init(_ text: String) {
    var (table, columns): (EditionTable?, [String]) = (nil, [])
    for (place, row) in ((try? CSVReader(text).rows) ?? []).enumerated() {
      if place == 0 || row.cells.first?.hasPrefix(Rows.mark) == true {
        columns = row.cells.map { $0.hasPrefix(Rows.mark) ? String($0.dropFirst()) : $0 }
        table = EditionTable(columns: columns)
        continue
      }
      guard let table else { continue }
      let said = Dictionary(zip(columns, row.cells), uniquingKeysWith: { first, _ in first })
      let key = RowKey(table: table, row: table.keys.map { said[$0] ?? "" })
      guard cells[key] == nil else { continue }
      keys.append(key)
      cells[key] = said
    }
  }

  /// The mark of the byte order, with which each file begins, and so the head of each table.
  private static let mark = "\u{FEFF}"
}
