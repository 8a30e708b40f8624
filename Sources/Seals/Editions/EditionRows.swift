import CSV
import Records

/// What a row is of.
struct RowKey: Hashable {
  let table: EditionTable
  /// A text for each key of the table.
  let texts: [String]
}

/// The rows of an edition, read from its text: all that is kept of one is the CSV of its tables, one after the other. Each
/// cell is read as the list of columns says what its column holds.
struct EditionRows {
  /// In the order of the text.
  private(set) var keys: [RowKey] = []
  private(set) var cells: [RowKey: [String: RecordTable.Value]] = [:]

  /// Reads the tables. Of two rows of the same thing the first counts: what stands in a trend stands among the period's
  /// own figures before it.
  init(_ text: String) {
    var (table, columns): (EditionTable?, [String]) = (nil, [])
    for (index, row) in ((try? CSVReader(text).rows) ?? []).enumerated() {
      if index == 0 || row.cells.first?.hasPrefix(EditionRows.mark) == true {
        columns = row.cells.map { $0.hasPrefix(EditionRows.mark) ? String($0.dropFirst()) : $0 }
        table = EditionTable(columns: columns)
        continue
      }
      guard let table else { continue }
      let texts = Dictionary(zip(columns, row.cells), uniquingKeysWith: { first, _ in first })
      let key = RowKey(table: table, texts: table.keys.map { texts[$0.key] ?? "" })
      guard cells[key] == nil else { continue }
      keys.append(key)
      cells[key] = Dictionary(uniqueKeysWithValues: texts.map { ($0, EditionRows.value(of: $1, in: $0)) })
    }
  }

  /// A cell as the value that was written.
  private static func value(of text: String, in column: String) -> RecordTable.Value {
    guard !text.isEmpty else { return .none }
    return switch RecordColumn.known(column)?.kind {
    case .integer: Int(text).map(RecordTable.Value.count) ?? .text(text)
    case .number: Double(text).map(RecordTable.Value.number) ?? .text(text)
    case .string, nil: .text(text)
    }
  }

  /// The mark of the byte order, with which each file begins, and so the head of each table.
  private static let mark = "\u{FEFF}"
}
