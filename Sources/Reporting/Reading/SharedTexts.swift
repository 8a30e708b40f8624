import Foundation
import Tables

/// Words as a workbook has them, with the letters of those that have their own.
struct StyledText {
  var text = ""
  var fonts: [FontLook] = []
}

/// Reads words piece by piece, with the letters of each.
struct StyledTextDraft {
  private var draft = WordsDraft()
  private var fonts: [FontLook] = []
  private var isStyled = false

  /// What was read so far.
  var words: StyledText { StyledText(text: draft.text, fonts: fonts) }

  mutating func begin(_ element: String, _ attributes: [String: String]) {
    draft.begin(element)
    if element == "rPr" {
      isStyled = true
      fonts.append(FontLook())
    } else if isStyled, let last = fonts.indices.last {
      fonts[last].take(element, attributes)
    }
  }

  mutating func end(_ element: String, _ text: String) {
    draft.end(element, text)
    if element == "rPr" { isStyled = false }
  }
}

/// The texts that cells share.
struct SharedTexts {
  private var texts: [StyledText] = []

  /// No texts.
  init() {}

  /// Reads their part.
  init(_ part: Data, named name: String, budget: ReadingBudget) throws(PackageProblem) {
    var (texts, draft) = ([StyledText](), StyledTextDraft())
    try XMLWalk.through(
      part, named: name, budget: budget,
      begin: { element, attributes in
        if element == "si" { draft = StyledTextDraft() } else { draft.begin(element, attributes) }
      },
      end: { element, text in
        draft.end(element, text)
        if element == "si" { texts.append(draft.words) }
      })
    self.texts = texts
  }

  /// The text of a place, as a cell names it.
  subscript(place: String) -> StyledText? {
    Int(place).flatMap { texts.indices.contains($0) ? texts[$0] : nil }
  }
}
