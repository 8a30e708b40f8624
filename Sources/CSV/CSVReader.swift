/// A comma-separated file (RFC 4180) as rows of cells, each row with the line on which it begins.
///
/// Quoted cells may hold commas, quotes and line breaks; a byte-order mark is skipped; lines end with CRLF, LF or CR;
/// a line with nothing on it is no row.
package struct CSVReader: Sendable {
  /// One row of the file.
  package struct Row: Equatable, Sendable {
    /// The line on which the row begins, from 1.
    package let line: Int
    package let cells: [String]
  }

  /// What makes a file unreadable as a table.
  package enum Problem: Error, Equatable, Sendable {
    /// A quote was opened on this line and never closed.
    case openQuote(line: Int)
    /// Something stands between a closing quote and the next comma.
    case strayQuote(line: Int)
  }

  package let rows: [Row]

  /// Reads a whole text; cost is linear in its length.
  package init(_ text: String) throws(Problem) {
    var parser = Parser()
    var scalars = text.unicodeScalars[...]
    if scalars.first == "\u{FEFF}" { scalars.removeFirst() }
    for scalar in scalars { try parser.take(scalar) }
    rows = try parser.finish()
  }
}

extension CSVReader {
  /// A state machine over the scalars of the text.
  private struct Parser {
    private enum State { case start, plain, quoted, closed, carriageReturn }

    private var state = State.start
    private var rows: [Row] = []
    private var cells: [String] = []
    private var cell = String.UnicodeScalarView()
    private var line = 1
    private var rowLine = 1
    private var quoteLine = 1

    mutating func take(_ scalar: Unicode.Scalar) throws(Problem) {
      if state == .carriageReturn {
        state = .start
        if scalar == "\n" { return }
      }
      switch (state, scalar) {
      case (.quoted, "\""): state = .closed
      case (.quoted, _):
        if scalar == "\n" { line += 1 }
        cell.append(scalar)
      case (.closed, "\""):
        cell.append(scalar)
        state = .quoted
      case (.start, "\""):
        state = .quoted
        quoteLine = line
      case (_, ","): endCell()
      case (_, "\n"), (_, "\r"):
        endRow()
        state = scalar == "\r" ? .carriageReturn : .start
      case (.closed, _): throw .strayQuote(line: line)
      case (_, _):
        cell.append(scalar)
        state = .plain
      }
    }

    mutating func finish() throws(Problem) -> [Row] {
      if state == .quoted { throw .openQuote(line: quoteLine) }
      if state == .closed || !cell.isEmpty || !cells.isEmpty { endRow() }
      return rows
    }

    private mutating func endCell() {
      cells.append(String(cell))
      cell = String.UnicodeScalarView()
      state = .start
    }

    private mutating func endRow() {
      let empty = cells.isEmpty && cell.isEmpty && state != .closed
      endCell()
      if !empty { rows.append(Row(line: rowLine, cells: cells)) }
      cells = []
      line += 1
      rowLine = line
    }
  }
}
