import Foundation
import Tables

/// Words as a workbook has them, with the letters of those that have their own.
struct StyledText {
  var text = ""
  var fonts: [FontLook] = []

  /// The same with the letters that XML cannot hold.
  var decoded: StyledText { StyledText(text: text.decodedCellText, fonts: fonts) }
}

/// Reads words piece by piece.
struct StyledTextDraft {
  private(set) var words = StyledText()

  /// Takes a begin in, within `si`, `is`, `r` and `rPr`.
  mutating func begin(_ element: String, _ attributes: [String: String], in parent: String) {
    if element == "rPr" { words.fonts.append(FontLook()) }
    if parent == "rPr", let last = words.fonts.indices.last { words.fonts[last].take(element, attributes) }
  }

  /// Takes an end in.
  mutating func end(_ element: String, _ text: String) { if element == "t" { words.text += text } }
}

/// The texts that cells share.
struct SharedTexts {
  private var texts: [StyledText] = []
  /// What no list of texts has.
  private(set) var oddities: [Oddity] = []

  /// No texts.
  init() {}

  /// Reads their part.
  init(_ part: Data, named name: String, budget: ReadingBudget) throws(PackageProblem) {
    var (texts, draft, isTooLong) = ([StyledText](), StyledTextDraft(), false)
    oddities = try ElementWalk.through(
      part, named: name, by: .texts, budget: budget,
      begin: { element, attributes, parent in
        if element == "si" { draft = StyledTextDraft() } else { draft.begin(element, attributes, in: parent) }
      },
      end: { element, text in
        draft.end(element, text)
        guard element == "si" else { return }
        // Letters that XML cannot hold are written with seven others.
        isTooLong = isTooLong || draft.words.text.utf16.count > XLSXLimits.cell * 7
        if !isTooLong { texts.append(draft.words.decoded) }
        isTooLong = isTooLong || (texts.last?.text.utf16.count ?? 0) > XLSXLimits.cell
      })
    guard !isTooLong else { throw .damaged(part: name) }
    self.texts = texts
  }

  /// The text at an index, as a cell names it.
  subscript(index: String) -> StyledText? {
    Int(decimal: index).flatMap { texts.indices.contains($0) ? texts[$0] : nil }
  }
}
