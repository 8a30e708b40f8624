import Surveys
import Tables

/// What the cells of one column mean, as its mapping lists them.
struct MeaningTable {
  private var exact: [String: String] = [:]
  /// The same by letters in one form; `nil` where two cells of other meanings come to the same.
  private var byForm: [String: String?] = [:]
  private let others: String?
  /// What is listed, in its order.
  let written: [String]

  init(_ column: AnswersMapping.Column) {
    others = column.others
    written = column.values.map(\.written)
    for value in column.values {
      exact[value.written] = value.meaning
      guard let form = MeaningTable.form(value.written) else { continue }
      if let known = byForm[form], known != value.meaning {
        byForm[form] = .some(nil)
      } else {
        byForm[form] = value.meaning
      }
    }
  }

  /// Whether anything is listed, so that nothing else is taken.
  var isListed: Bool { !written.isEmpty || others != nil }

  /// What a cell means; empty for an empty one, `nil` for one that is not listed.
  func meaning(of cell: String) -> String? {
    if let known = exact[cell] { return known }
    if let form = MeaningTable.form(cell), let known = byForm[form] ?? nil { return known }
    return cell.isEmpty ? "" : others
  }

  /// What the answers in a cell mean that stand in it one after another, each longest piece that is listed for one: words
  /// may hold the signs between them. `nil` where a piece is not listed.
  func meanings(of cell: String, joinedBy signs: String) -> [String]? {
    let read = pieces(of: cell, joinedBy: signs)
    guard let others else { return read.unknown.isEmpty ? read.known : nil }
    return read.known + read.unknown.map { _ in others }
  }

  /// The same with the pieces that are not listed.
  func pieces(of cell: String, joinedBy signs: String) -> (known: [String], unknown: [String]) {
    if let whole = exact[cell] { return ([whole], []) }
    let pieces = cell.components(separatedBy: signs)
    var (read, start) = ((known: [String](), unknown: [String]()), 0)
    while start < pieces.count {
      let longest = min(pieces.count, start + MeaningTable.mostPieces)
      let found = (start + 1...longest).reversed().lazy.compactMap { end in
        known(pieces[start..<end].joined(separator: signs).trimmedText).map { (end, $0) }
      }.first
      if let found {
        read.known.append(found.1)
        start = found.0
      } else {
        let piece = pieces[start].trimmedText
        if !piece.isEmpty { read.unknown.append(piece) }
        start += 1
      }
    }
    return read
  }

  /// Of how many pieces one answer may be.
  private static let mostPieces = 8

  private func known(_ text: String) -> String? {
    exact[text] ?? MeaningTable.form(text).flatMap { byForm[$0] ?? nil }
  }

  /// A text in its one form, where it has letters: signs of a number are part of it.
  private static func form(_ text: String) -> String? {
    guard text.contains(where: \.isLetter) else { return nil }
    let form = ArabicText.normalised(text)
    return form.isEmpty ? nil : form
  }
}

extension String {
  /// The parts between signs, empty ones too.
  fileprivate func components(separatedBy signs: String) -> [String] {
    guard !signs.isEmpty else { return [self] }
    return split(separator: signs, omittingEmptySubsequences: false).map(String.init)
  }
}
