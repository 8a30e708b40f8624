import Workbooks

extension VisibleCell {
  /// What the seal covers of it in one line, for hashing. Programs save numbers with fifteen to seventeen digits, of which
  /// twelve are kept here; where those lie on an edge, the lines beside it are the second and third.
  func lines(of sheet: String, by version: SealVersion) -> [String] {
    guard !isFree, case .number(let number, let format) = value else { return [line(of: sheet)] }
    let neighbours = [1, 1 + 4e-15, 1 - 4e-15].map { VisibleCell.digits(number * $0) }
    let distinct = neighbours.enumerated().filter { neighbours.firstIndex(of: $1) == $0 }.map(\.element)
    let written = version == .cells ? format.legacy : format.canonical
    return distinct.map { line(of: sheet, number: $0, written: written) }
  }

  /// The first of them, which is that of a workbook that is about to be sealed.
  func line(of sheet: String) -> String {
    if isFree { return freeLine(of: sheet) }
    return switch value {
    case .text(let text): head(of: sheet) + "t" + text
    case .number(let number, let format):
      line(of: sheet, number: VisibleCell.digits(number), written: format.canonical)
    }
  }

  private func line(of sheet: String, number: String, written: String) -> String {
    head(of: sheet) + "n" + number + "\u{1F}" + written
  }

  private func head(of sheet: String) -> String {
    "\(sheet)\u{1F}\(address)\u{1F}" + (canonicalFormula.map { "=\($0)\u{1F}" } ?? "")
  }

  /// Twelve digits of a number; zero has no sign.
  private static func digits(_ number: Double) -> String { (number + 0).printed("%.11e") }

  /// What is sealed of a cell whose content a reader chooses: its place, and how it looks the rest up.
  func freeLine(of sheet: String) -> String { "\(sheet)\u{1F}\(address)\u{1F}~\(canonicalFormula ?? "")" }

  /// The mark of its line in the list; one whose content a reader chooses begins with a sign of its own.
  func mark(of line: String) -> String { (isFree ? VisibleCell.free : "") + SealDigest.mark(line) }

  /// What the marks of free cells begin with.
  static let free = "~"
}

extension VisibleSheet {
  /// The mark of a fact on a sheet: what is drawn is no cell, so that each has its whole SHA-256.
  static func mark(_ key: String, _ fact: String, on sheet: String) -> String {
    SealDigest.hash(of: "\(sheet)\u{1F}#\(key)\u{1F}\(fact)")
  }
}
