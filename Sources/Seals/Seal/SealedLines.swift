import Foundation
import Workbooks

extension VisibleCell {
  /// What the seal covers of it in one line, for hashing. Programs save numbers with fifteen to seventeen digits, of which
  /// twelve are kept here; where those lie on an edge, the lines beside it are the second and third.
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

  /// What is sealed of a cell whose content a reader chooses: its place, and how it looks the rest up.
  func freeLine(of sheet: String) -> String { "\(sheet)\u{1F}\(address)\u{1F}~\(canonicalFormula ?? "")" }

  /// The mark under which it stands in the list; one whose content a reader chooses begins with a sign of its own.
  func mark(of sheet: String) -> String {
    isFree
      ? VisibleCell.free + SealDigest.mark(freeLine(of: sheet)) : SealDigest.mark(lines(of: sheet, by: .facts)[0])
  }

  /// What the marks of free cells begin with.
  static let free = "~"
}

extension VisibleSheet {
  /// The marks of its facts, in the order of their names: what is drawn is no cell, so that each has its whole SHA-256.
  var factMarks: [(column: String, mark: String)] {
    facts.sorted { $0.key < $1.key }.map { ($0.key, VisibleSheet.mark($0.key, $0.value, on: name)) }
  }

  /// The mark of a fact on a sheet.
  static func mark(_ key: String, _ fact: String, on sheet: String) -> String {
    SealDigest.hash(of: "\(sheet)\u{1F}#\(key)\u{1F}\(fact)")
  }
}

extension SealDigest {
  /// SHA-256 of what sheets tell.
  static func cells(of sheets: [VisibleSheet]) -> String {
    whole(sheets.flatMap { sheet in sheet.cells.compactMap { $0.lines(of: sheet.name, by: .facts).first } })
  }
}
