/// The place of a cell, counted from 0.
package struct CellAddress: Hashable, Sendable {
  package let row: Int
  package let column: Int

  /// The place at a row and a column.
  package init(row: Int, column: Int) {
    self.row = row
    self.column = column
  }

  /// How many rows and columns a sheet has (ECMA-376 part 1, 18.3.1.4 and 18.3.1.73).
  package static let mostRows = 1_048_576
  package static let mostColumns = 16_384

  /// The place that `A1` names, on a sheet; `nil` for anything else.
  package init?(_ text: String) {
    let letters = text.utf8.prefix { (0x41...0x5A).contains($0) }
    let digits = text.utf8.dropFirst(letters.count)
    guard (1...3).contains(letters.count), (1...7).contains(digits.count), digits.first != 0x30,
      digits.allSatisfy({ (0x30...0x39).contains($0) }), let row = Int(String(decoding: digits, as: UTF8.self)),
      row <= CellAddress.mostRows
    else { return nil }
    let column = letters.reduce(0) { $0 * 26 + Int($1) - 64 }
    guard column <= CellAddress.mostColumns else { return nil }
    self.init(row: row - 1, column: column - 1)
  }
}

extension CellAddress: CustomStringConvertible {
  /// `A1`, as formulas write it.
  package var description: String { letters + String(row + 1) }

  /// The letters of its column.
  package var letters: String {
    var letters = ""
    var rest = column + 1
    while rest > 0 {
      letters = String(UnicodeScalar(UInt8(65 + (rest - 1) % 26))) + letters
      rest = (rest - 1) / 26
    }
    return letters
  }
}
