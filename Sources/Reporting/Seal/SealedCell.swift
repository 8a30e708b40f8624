import CSV
import Foundation
import Surveys
package import Tables

/// What one cell tells: what the seal covers of it. Its colours and its width tell nothing, how its number is written
/// does.
package struct SealedCell: Equatable, Sendable {
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
  let isFree: Bool

  /// A cell that was read.
  init(address: CellAddress, value: Value, formula: String?) {
    self.address = address
    self.value = value
    self.formula = formula
    isFree = false
  }

  /// What a cell will tell once it is written; `nil` for nothing.
  init?(_ cell: Cell, at address: CellAddress, language: Language) {
    func number(_ number: Double) -> Value {
      .number(SealedCell.written(number), format: cell.style.numberFormat(in: language))
    }
    self.address = address
    isFree = cell.content.isFree
    switch cell.content {
    case .text(let text), .link(let text, _):
      guard !text.isEmpty else { return nil }
      (value, formula) = (.text(text.fileText), nil)
    case .choice(let text, _): (value, formula) = (.text(text.fileText), nil)
    case .lookup(let formula, .text(let text)): (value, self.formula) = (.text(text.fileText), formula)
    case .lookup(let formula, .number(let found)): (value, self.formula) = (number(found), formula)
    case .withheld: (value, formula) = (.text(Mark.withheld.rawValue), nil)
    case .number(let value): (self.value, formula) = (number(value), nil)
    case .day(let day): (value, formula) = (number(Double(day.workbookNumber)), nil)
    case .formula(let formula, let value): (self.value, self.formula) = (number(value), formula)
    case .empty: return nil
    }
  }

  /// A number as the file has it: sixteen digits.
  private static func written(_ number: Double) -> Double { Double(String(format: "%.16G", number)) ?? number }
}

extension SealedCell {
  /// What it tells in one line, for hashing. Programs save numbers with fifteen to seventeen digits, of which twelve are
  /// kept here; where those lie on an edge, the lines beside it are the second and third.
  func lines(of sheet: String, by version: SealVersion) -> [String] {
    let place = "\(sheet)\u{1F}\(address)\u{1F}"
    let formula = canonicalFormula.map { "=\($0)\u{1F}" } ?? ""
    if isFree { return [freeLine(of: sheet)] }
    switch value {
    case .text(let text): return [place + formula + "t" + text]
    case .number(let number, let format):
      let neighbours = [1, 1 + 4e-15, 1 - 4e-15].map { String(format: "%.11e", number * $0 + 0) }
      let distinct = neighbours.enumerated().filter { neighbours.firstIndex(of: $1) == $0 }.map(\.element)
      let written = version == .cells ? format.legacy : format.canonical
      return distinct.map { place + formula + "n" + $0 + "\u{1F}" + written }
    }
  }
}

extension SealedCell {
  /// What is sealed of a cell whose content a reader chooses: its place, and how it looks the rest up.
  func freeLine(of sheet: String) -> String { "\(sheet)\u{1F}\(address)\u{1F}~\(canonicalFormula ?? "")" }

  /// The mark under which it stands in the list; one whose content a reader chooses begins with a sign of its own.
  func mark(of sheet: String) -> String {
    isFree
      ? SealedCell.free + SealDigest.mark(freeLine(of: sheet)) : SealDigest.mark(lines(of: sheet, by: .facts)[0])
  }

  /// What the marks of free cells begin with.
  static let free = "~"

  /// Its formula as every program writes it: without spaces, and without the signs that programs add. What stands between
  /// double quotes is written into the cell, and kept letter by letter.
  var canonicalFormula: String? { formula.map(SealedCell.canonical) }

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

extension SealedCell.Value: CustomStringConvertible {
  /// What a reader sees, cut where it is long.
  package var description: String {
    switch self {
    case .text(let text): text.count > 60 ? text.prefix(60) + "…" : text
    case .number(let number, let format): format.display(number)
    }
  }
}
