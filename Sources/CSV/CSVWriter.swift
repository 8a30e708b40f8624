/// Writes rows as RFC 4180: CRLF line ends, cells quoted where they must be, a byte-order mark so that Excel reads
/// Arabic. A text that a spreadsheet would run as a formula is made harmless with a leading apostrophe.
package struct CSVWriter: Sendable {
  /// What was written and not yet taken away, in UTF-8.
  private var bytes: [UInt8]

  /// An empty file, or the continuation of one that was begun.
  package init(isContinued: Bool = false) { bytes = isContinued ? [] : [0xEF, 0xBB, 0xBF] }

  /// What was written and not yet taken away.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Adds a row.
  package mutating func add(_ cells: [Cell]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(UInt8(ascii: ",")) }
      add(cell)
    }
    bytes.append(UInt8(ascii: "\r"))
    bytes.append(UInt8(ascii: "\n"))
  }

  /// Takes what was written away as soon as it is a large piece, or whatever it is, and goes on without it: a file of
  /// any length then needs little memory.
  package mutating func hand(anySize: Bool = false, to take: ([UInt8]) throws -> Void) rethrows {
    guard anySize || bytes.count >= CSVWriter.piece else { return }
    try take(bytes)
    bytes.removeAll(keepingCapacity: true)
  }

  /// One cell: words that a person wrote or reads, a number, or nothing.
  package enum Cell: Equatable, Sendable {
    case text(String)
    case number(Double)
    case count(Int)
    case empty
  }

  private static let piece = 1 << 16

  private mutating func add(_ cell: Cell) {
    switch cell {
    case .text(let text): add(FormulaGuard.guarded(text.fileText))
    case .number(let value): bytes += value.description.utf8
    case .count(let value): bytes += value.description.utf8
    case .empty: break
    }
  }

  private mutating func add(_ text: String) {
    let special = text.utf8.contains { [0x22, 0x2C, 0x0D, 0x0A].contains($0) }
    guard special else { return bytes += text.utf8 }
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\"") { bytes.append(byte) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: "\""))
  }
}
