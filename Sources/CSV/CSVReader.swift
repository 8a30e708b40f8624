/// A comma-separated file (RFC 4180) as rows of cells, each row with the line on which it begins.
///
/// Another sign may stand between cells. Quoted cells may hold that sign, quotes and line breaks; a byte-order mark is skipped; lines end with CRLF, LF or CR;
/// a line with nothing on it is no row.
package struct CSVReader: Sendable {
  /// What makes a file unreadable as a table.
  package enum Problem: Error, Equatable, Sendable {
    /// A quote was opened on this line and never closed.
    case openQuote(line: Int)
    /// Something stands between a closing quote and the end of its cell.
    case strayQuote(line: Int)
  }

  /// The byte-order mark in UTF-8.
  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  package let rows: [NumberedRow]

  /// Reads a whole text, with a sign of ASCII between cells; cost is linear in its length.
  package init(_ text: String, separator: UInt8 = UInt8(ascii: ",")) throws(Problem) {
    var parser = Parser(separator: separator)
    for byte in text.utf8.dropFirst(text.utf8.starts(with: CSVReader.mark) ? CSVReader.mark.count : 0) {
      try parser.take(byte)
    }
    rows = try parser.finish()
  }
}

extension CSVReader {
  /// A state machine over the bytes of the text: all that it looks for is ASCII, which no other letter's bytes contain.
  private struct Parser {
    private enum State { case start, plain, quoted, closed, carriageReturn }

    private let separator: UInt8
    private var state = State.start
    private var rows: [NumberedRow] = []
    private var cells: [String] = []
    private var cell: [UInt8] = []
    private var line = 1
    private var rowLine = 1
    private var quoteLine = 1

    init(separator: UInt8) { self.separator = separator }

    mutating func take(_ byte: UInt8) throws(Problem) {
      if state == .carriageReturn {
        state = .start
        if byte == Sign.lineFeed { return }
      }
      switch (state, byte) {
      case (.quoted, Sign.quote): state = .closed
      case (.quoted, _):
        if byte == Sign.lineFeed { line += 1 }
        cell.append(byte)
      case (.closed, Sign.quote):
        cell.append(byte)
        state = .quoted
      case (.start, Sign.quote):
        state = .quoted
        quoteLine = line
      case (_, separator): endCell()
      case (_, Sign.lineFeed), (_, Sign.carriageReturn):
        endRow()
        state = byte == Sign.carriageReturn ? .carriageReturn : .start
      case (.closed, _): throw .strayQuote(line: line)
      case (_, _):
        cell.append(byte)
        state = .plain
      }
    }

    mutating func finish() throws(Problem) -> [NumberedRow] {
      if state == .quoted { throw .openQuote(line: quoteLine) }
      if state == .closed || !cell.isEmpty || !cells.isEmpty { endRow() }
      return rows
    }

    private mutating func endCell() {
      cells.append(String(decoding: cell, as: UTF8.self))
      cell.removeAll(keepingCapacity: true)
      state = .start
    }

    private mutating func endRow() {
      let empty = cells.isEmpty && cell.isEmpty && state != .closed
      endCell()
      if !empty { rows.append(NumberedRow(line: rowLine, cells: cells)) }
      cells = []
      line += 1
      rowLine = line
    }
  }
}

/// The signs that make a table of a text.
private enum Sign {
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  static let carriageReturn = UInt8(ascii: "\r")
}

extension CSVReader.Problem {
  /// The line on which it begins.
  package var line: Int {
    switch self {
    case .openQuote(let line), .strayQuote(let line): line
    }
  }
}
