import Foundation
import CSV
package import Tables

/// What one cell tells a reader. Its colours and its width tell nothing, how its number is written does.
package struct VisibleCell: Equatable, Sendable {
  /// What a reader sees.
  package enum Value: Equatable, Sendable {
    case text(String)
    /// A number, and how it is written.
    case number(Double, format: NumberFormat)
  }

  package let address: CellAddress
  package let value: Value
  /// Without `=`.
  package let formula: String?
  /// Whether a reader chooses what stands in it, or what it looks up.
  package let isFree: Bool

  /// A cell that was read.
  init(address: CellAddress, value: Value, formula: String?) {
    self.address = address
    self.value = value
    self.formula = formula
    isFree = false
  }

  /// What a cell will tell once it is written; `nil` for nothing.
  init?(_ cell: Cell, at address: CellAddress, formats: CellFormats) {
    func number(_ number: Double) -> Value { .number(VisibleCell.written(number), format: formats[cell.style]) }
    self.address = address
    isFree = cell.content.isFree
    switch cell.content {
    case .text(let text), .link(let text, _):
      guard !text.isEmpty else { return nil }
      (value, formula) = (.text(text.fileText), nil)
    case .choice(let text, _): (value, formula) = (.text(text.fileText), nil)
    case .lookup(let formula, .text(let text)): (value, self.formula) = (.text(text.fileText), formula)
    case .lookup(let formula, .number(let found)): (value, self.formula) = (number(found), formula)
    case .number(let value): (self.value, formula) = (number(value), nil)
    case .formula(let formula, let value): (self.value, self.formula) = (number(value), formula)
    case .empty: return nil
    }
  }

  /// A number as the file has it: sixteen digits, of which a whole number needs no more.
  private static func written(_ number: Double) -> Double {
    number == number.rounded() && abs(number) < 1e15 ? number : Double(number.printed("%.16G")) ?? number
  }
}

extension VisibleCell {
  /// Its formula as every program writes it: without spaces, and without the signs that programs add. What stands
  /// between double quotes is written into the cell, and kept letter by letter.
  package var canonicalFormula: String? { formula.map(VisibleCell.canonical) }

  private static func canonical(_ formula: String) -> String {
    var (text, isText, isName) = ("", false, false)
    for letter in formula {
      if letter == "\"", !isName { isText.toggle() }
      if letter == "'", !isText { isName.toggle() }
      if isText || !letter.isWhitespace && letter != "$" && letter != "'" { text.append(letter) }
    }
    return text
  }

  /// How long the text is that stands in it, in bytes.
  var letters: Int { if case .text(let text) = value { text.utf8.count } else { 0 } }
}

extension Cell.Content {
  fileprivate var isFree: Bool {
    switch self {
    case .choice, .lookup: true
    default: false
    }
  }
}

extension VisibleCell.Value: CustomStringConvertible {
  /// What a reader sees, cut where it is long.
  package var description: String {
    switch self {
    case .text(let text): text.count > 60 ? text.prefix(60) + "…" : text
    case .number(let number, let format): format.display(number)
    }
  }
}

extension Double {
  /// As C prints it (`%.11e`): in half of the time that Foundation takes for the same, which counts where every cell of a
  /// long table is printed.
  /// - Parameter format: of one number, of 31 letters at most.
  package func printed(_ format: String) -> String {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 32) { room in
      let count = withVaList([self]) { vsnprintf(room.baseAddress, room.count, format, $0) }
      return String(decoding: UnsafeRawBufferPointer(room).prefix(Int(count)), as: UTF8.self)
    }
  }
}
