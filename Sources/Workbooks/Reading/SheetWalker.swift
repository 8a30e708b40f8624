import Tables

/// Takes a sheet's elements in, one by one.
struct SheetWalker {
  let texts: SharedTexts
  let looks: CellLooks
  let budget: ReadingBudget
  private var row = -1
  private var draft: CellDraft?
  private var choice = ""

  init(texts: SharedTexts, looks: CellLooks, budget: ReadingBudget) {
    self.texts = texts
    self.looks = looks
    self.budget = budget
  }

  /// Takes the begin of an element in.
  mutating func begin(
    _ element: String, _ attributes: [String: String], in parent: String, _ sheet: inout SheetPart
  ) {
    if let odd = SheetRules.oddity(element, attributes) { sheet.note(odd) }
    sheet.open(element, attributes)
    switch element {
    case "row": beginRow(attributes, &sheet)
    case "c": beginCell(attributes, &sheet)
    case "is": draft?.words = StyledTextDraft()
    case "col": sheet.add(column: attributes)
    case "sheetFormatPr": sheet.note(format: attributes)
    case "mergeCell": sheet.note(merged: attributes["ref"] ?? "")
    case "hyperlink": sheet.note(link: attributes["ref"] ?? "", to: attributes["location"] ?? "")
    case "dataValidation": choice = attributes["sqref"] ?? ""
    case "drawing": sheet.note(drawing: attributes["r:id"] ?? "")
    case "tablePart": sheet.note(table: attributes["r:id"] ?? "")
    default:
      sheet.note(bars: element, attributes, in: parent)
      draft?.words?.begin(element, attributes, in: parent)
    }
  }

  private mutating func beginRow(_ attributes: [String: String], _ sheet: inout SheetPart) {
    guard let number = attributes["r"].flatMap({ Int(decimal: $0) }), number > row + 1, number <= CellAddress.mostRows
    else { return sheet.note(.misplaced(attributes["r"] ?? "")) }
    (row, draft) = (number - 1, nil)
    sheet.add(row: row, attributes)
  }

  private mutating func beginCell(_ attributes: [String: String], _ sheet: inout SheetPart) {
    let last = draft?.address
    draft = CellDraft(attributes)
    if let address = draft?.address, address.row == row, last.map({ $0.column < address.column }) ?? true { return }
    sheet.note(.misplaced(attributes["r"] ?? ""))
  }

  /// Takes the end of an element in.
  mutating func end(_ element: String, _ text: String, _ sheet: inout SheetPart) {
    switch element {
    case "v": draft?.value = text
    case "f": draft?.formula = text
    case "c": endCell(&sheet)
    case "formula1": sheet.note(choice: choice, of: text)
    // The second value of a rule that has one.
    case "formula2": if !["", "0"].contains(text) { sheet.note(.choices) }
    case "oddHeader": sheet.note(header: text)
    case "oddFooter": sheet.note(footer: text)
    case "evenHeader", "evenFooter", "firstHeader", "firstFooter": if !text.isEmpty { sheet.note(.header) }
    default:
      sheet.note(bars: element, text)
      draft?.words?.end(element, text)
    }
  }

  private func endCell(_ sheet: inout SheetPart) {
    guard let (styled, isOdd) = draft?.cell(texts: texts, looks: looks) else { return }
    if case .text(let text) = styled.cell.value { budget.take(bytes: text.utf8.count) }
    if isOdd { sheet.note(.content(styled.cell.address)) }
    sheet.add(styled)
  }
}

/// What a cell's element has told so far.
struct CellDraft {
  let address: CellAddress?
  private let type: String
  /// The index of its style; `nil` where it names none that may be.
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
    case ("s", let index?) where own == nil && formula == nil:
      return texts[index].map { .words($0) } ?? .odd(index)
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
