import Tables

/// What a cell's element has told so far.
struct CellDraft {
  let address: CellAddress?
  private let type: String
  /// The place of its style; `nil` where it names none that may be.
  private let style: Int?
  var value: String?
  var formula: String?
  var words: StyledTextDraft?

  init(_ attributes: [String: String]) {
    address = CellAddress(attributes["r"] ?? "")
    type = attributes["t"] ?? "n"
    style = attributes["s"].map { Int(decimal: $0) } ?? 0
  }

  /// What stands in a cell: its content with the letters of its own words, and whether programs show that.
  private struct Content {
    var value: VisibleCell.Value?
    var fonts: [FontLook] = []
    var isOdd = false

    /// A text that programs show otherwise, or not at all.
    static func odd(_ text: String) -> Content { Content(value: .text(text), isOdd: true) }

    /// Words; an empty text is nothing.
    static func words(_ words: StyledText) -> Content {
      Content(value: words.text.isEmpty ? nil : .text(words.text), fonts: words.fonts)
    }
  }

  /// The cell, and whether what stands in it is of another kind than its type says; `nil` where nothing stands in it.
  func cell(texts: SharedTexts, looks: CellLooks) -> (styled: SheetPart.StyledCell, isOdd: Bool)? {
    let content = content(texts, looks[style ?? -1].format)
    guard let address, let value = content.value else { return nil }
    let cell = VisibleCell(address: address, value: value, formula: formula)
    return (SheetPart.StyledCell(cell: cell, style: style ?? -1, fonts: content.fonts), content.isOdd)
  }

  private func content(_ texts: SharedTexts, _ format: NumberFormat) -> Content {
    let own = words?.words.text
    switch (type, value) {
    case ("s", let place?) where own == nil && formula == nil:
      return texts[place].map { .words($0) } ?? .odd(place)
    case ("inlineStr", nil) where formula == nil: return words.map { .words($0.words.decoded) } ?? .odd("")
    case ("n", nil) where own == nil: return formula == nil ? Content() : Content(value: .text(""))
    case ("n", let text?) where own == nil:
      return Double(decimal: text).map { Content(value: .number($0, format: format)) } ?? .odd(text)
    // Only a formula has its own text.
    case ("str", let text) where own == nil && formula != nil: return Content(value: .text(text ?? ""))
    default: return .odd(own ?? value ?? "")
    }
  }
}
