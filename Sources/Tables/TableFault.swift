/// What can be wrong with a table, whatever it tells.
package enum TableFault: Error, Equatable, Sendable {
  case empty
  case badQuotes
  case unknownColumn(String, known: [String])
  case missingColumn(String)
  case repeatedColumn(String)
  case wrongCellCount(Int, expected: Int)
  /// Two headings name one column.
  case sameColumn(String, headings: [String])
  /// A heading is what several columns are called.
  case ambiguousColumn(String, meanings: [String])
  /// Something stands in a column without a heading.
  case unnamedColumn(String, value: String)
  /// A word is what several values of a column are called.
  case ambiguousValue(column: String, value: String, meanings: [String])
  /// A cell holds the error of a formula.
  case errorCell(column: String, value: String)
  /// A cell holds a formula whose result is not in the file.
  case noResult(column: String)
  /// A cell shows nothing but `#`, because its column was too narrow when the file was saved.
  case tooNarrow(column: String)
  /// It is no table, but another kind of file.
  case foreign(ForeignFile)
  /// Its bytes are no letters.
  case notText(TextProblem)
  /// Larger, unpacking to more, or more work to read, than any table.
  case tooLarge
  /// A part of the workbook is missing or broken.
  case damaged(part: String)
}

/// A fault of a table, and where it begins.
package struct TableFinding: Error, Equatable, Sendable {
  package let line: Int
  package let fault: TableFault

  /// A fault that begins on a line, from 1.
  package init(line: Int, fault: TableFault) {
    self.line = line
    self.fault = fault
  }
}

extension TableFault: CustomStringConvertible {
  package var description: String {
    switch self {
    case .empty: "the file has no rows"
    case .badQuotes: "the quotation marks do not close; double the marks inside a quoted cell"
    case .unknownColumn(let name, let known): "there is no column ‘\(name)’; known are \(known.joined(separator: ", "))"
    case .missingColumn(let name): "the column ‘\(name)’ is missing"
    case .repeatedColumn(let name): "the column ‘\(name)’ stands twice"
    case .wrongCellCount(let count, let expected): "the row has \(count) cells; the header has \(expected)"
    case .sameColumn(let key, let headings):
      "\(headings.map { "‘\($0)’" }.joined(separator: " and ")) are the same column, ‘\(key)’; keep one of them"
    case .ambiguousColumn(let name, let meanings):
      "‘\(name)’ is what several columns are called; write one of \(meanings.joined(separator: ", "))"
    case .unnamedColumn(let place, let value):
      "‘\(value)’ stands in column \(place), which has no heading; name the column or empty it"
    case .ambiguousValue(let column, let value, let meanings):
      "‘\(value)’ is what several values of ‘\(column)’ are called; write one of \(meanings.joined(separator: ", "))"
    case .errorCell(let column, let value): "‘\(column)’ holds the error ‘\(value)’ of a formula; correct the cell"
    case .noResult(let column):
      "‘\(column)’ holds a formula whose result is not in the file; open the file in a spreadsheet program and save it"
    case .tooNarrow(let column):
      "‘\(column)’ holds nothing but ‘#’: the column was too narrow; make it wider and save the file again"
    case .foreign(let file): "\(file)"
    case .notText(let problem): "\(problem)"
    case .tooLarge: "the file is larger, or more work to read, than any table; divide it into smaller ones"
    case .damaged(let part):
      "the workbook is damaged: its part ‘\(part.prefix(80).visible)’ cannot be read; save it again as .xlsx or CSV"
    }
  }
}

extension TableFinding: CustomStringConvertible {
  package var description: String { "\(line): \(fault)" }
}
