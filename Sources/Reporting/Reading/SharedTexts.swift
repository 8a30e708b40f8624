import Foundation

/// Words as a workbook has them, with the letters of those that have their own.
struct StyledText {
  var text = ""
  var fonts: [FontLook] = []
}

/// Reads words piece by piece; what is written above letters to tell how they sound is none of them.
struct StyledTextDraft {
  private(set) var words = StyledText()
  private var isAside = false
  private var isStyled = false

  mutating func begin(_ element: String, _ attributes: [String: String]) {
    switch element {
    case "rPh": isAside = true
    case "rPr":
      isStyled = true
      words.fonts.append(FontLook())
    default:
      if isStyled, let last = words.fonts.indices.last { words.fonts[last].take(element, attributes) }
    }
  }

  mutating func end(_ element: String, _ text: String) {
    switch element {
    case "t": if !isAside { words.text += text }
    case "rPh": isAside = false
    case "rPr": isStyled = false
    default: break
    }
  }
}

/// The texts that cells share.
struct SharedTexts {
  private var texts: [StyledText] = []

  /// No texts.
  init() {}

  /// Reads their part.
  init(_ part: Data, named name: String, budget: ReadingBudget) throws(XLSXReadProblem) {
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
