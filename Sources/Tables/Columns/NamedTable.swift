package import CSV

/// A table whose columns and closed words were called by their keys, with what was wrong with them.
package struct NamedTable: Sendable {
  /// The keys of the columns in the order of the file; a heading that is none stands as it is written, its marks visible.
  package let header: NumberedRow
  /// The headings as they are written.
  package let headings: [String]
  /// The rows with whose cells nothing was wrong; of those with another number of cells than the header has, none was
  /// looked at.
  package private(set) var rows: [NumberedRow] = []
  /// What is wrong with the header.
  package private(set) var faults: [TableFault] = []
  /// What is wrong with cells, whatever a document wants of them.
  package private(set) var findings: [TableFinding] = []

  /// Of what is wrong with a header, no more is told: a file may hold a hundred thousand columns.
  private static let mostTold = 20

  /// Calls the columns of a table by the keys of those that a document knows; `required` of them must stand in it.
  package init(_ table: consuming Table, columns: [TableColumn], required: [String]) {
    headings = table.header.cells.map { $0.trimmedText.visible }
    let spellings = Spellings(columns.map { TableWord($0.key, $0.headings) })
    let known = columns.map(\.key)
    var places: [String: [Int]] = [:]
    var (keys, unknown, ambiguous) = (headings, [TableFault](), [TableFault]())
    for (index, heading) in table.header.cells.enumerated() {
      switch spellings.meaning(of: heading) {
      case .one(let key):
        keys[index] = key
        places[key, default: []].append(index)
      case .several(let meanings): ambiguous.append(.ambiguousColumn(headings[index], meanings: meanings))
      case .none: unknown.append(.unknownColumn(headings[index], known: known))
      }
    }
    header = NumberedRow(line: table.header.line, cells: keys)
    let missing = required.filter { places[$0] == nil }.map(TableFault.missingColumn)
    faults = unknown.prefix(Self.mostTold) + ambiguous.prefix(Self.mostTold) + missing
    let doubled = places.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.prefix(Self.mostTold)
    faults += doubled.map { key, places in NamedTable.fault(of: key, called: places.map { headings[$0] }) }
    guard faults.isEmpty else { return }
    read(table.rows, columns)
  }

  /// Hands its rows over, the first first, and keeps none: where nobody else has the table, each row leaves the memory
  /// when it was read, and a long file is there once.
  package mutating func takeRows(_ body: (NumberedRow) -> Void) {
    rows.reverse()
    while let row = rows.popLast() { body(row) }
  }

  private static func fault(of key: String, called headings: [String]) -> TableFault {
    Set(headings).count == 1 ? .repeatedColumn(headings[0]) : .sameColumn(key, headings: headings)
  }

  private mutating func read(_ rows: [NumberedRow], _ columns: [TableColumn]) {
    let named = Dictionary(columns.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    var readers = header.cells.map { CellReader(named[$0]) }
    for row in rows {
      guard row.cells.count == readers.count else {
        self.rows.append(row)
        continue
      }
      var cells = row.cells
      let before = findings.count
      for index in cells.indices {
        var cell = cells[index]
        if let fault = readers[index].read(&cell) { findings.append(TableFinding(line: row.line, fault: fault)) }
        // Nearly all rows stay as they are, and are in memory once.
        if !cell.utf8.elementsEqual(cells[index].utf8) { cells[index] = cell }
      }
      if findings.count == before { self.rows.append(NumberedRow(line: row.line, cells: cells)) }
    }
  }
}

/// Brings the cells of one column to what its document expects of them.
private struct CellReader {
  private let column: TableColumn?
  private let spellings: Spellings?
  /// What was looked up already.
  private var meanings: [String: Spellings.Meaning] = [:]

  init(_ column: TableColumn?) {
    self.column = column
    spellings =
      switch column?.cells {
      case .word(let words)?, .words(let words)?: Spellings(words)
      default: nil
      }
  }

  /// Changes a cell, or says what is wrong with it.
  mutating func read(_ cell: inout String) -> TableFault? {
    guard let column, !cell.isEmpty else { return nil }
    if let fault = CellError.fault(in: cell, column: column.key) { return fault }
    switch column.cells {
    case .comment: break
    case .name: cell = cell.trimmedText
    case .sign: cell = cell.withoutMarks
    case .word: return word(&cell, column)
    case .words: return words(&cell, column)
    }
    return nil
  }

  private mutating func meaning(of text: String) -> Spellings.Meaning {
    if let known = meanings[text] { return known }
    let meaning = spellings?.meaning(of: text) ?? .none
    meanings[text] = meaning
    return meaning
  }

  private mutating func word(_ cell: inout String, _ column: TableColumn) -> TableFault? {
    switch meaning(of: cell) {
    case .one(let key): cell = key
    case .none: cell = cell.withoutMarks
    case .several(let meanings):
      return .ambiguousValue(column: column.key, value: cell.trimmedText.visible, meanings: meanings)
    }
    return nil
  }

  /// Several words may stand with `;` between them, or, where each is known, with the commas of forms on the web.
  private mutating func words(_ cell: inout String, _ column: TableColumn) -> TableFault? {
    if case .one(let key) = meaning(of: cell) {
      cell = key
      return nil
    }
    for signs in [[";", "؛", "\n"], [",", "،"]] as [Set<Character>] {
      let parts = cell.split(whereSeparator: signs.contains).map(String.init).filter { !$0.isBlankText }
      let keys = parts.map { part -> String? in if case .one(let key) = meaning(of: part) { key } else { nil } }
      if !keys.contains(nil) {
        cell = keys.compactMap(\.self).joined(separator: ";")
        return nil
      }
    }
    for part in cell.split(whereSeparator: { ";؛\n".contains($0) }) {
      if case .several(let meanings) = meaning(of: String(part)) {
        return .ambiguousValue(column: column.key, value: part.trimmedText.visible, meanings: meanings)
      }
    }
    cell = cell.withoutMarks
    return nil
  }
}
