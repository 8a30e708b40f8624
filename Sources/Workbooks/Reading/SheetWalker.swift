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
