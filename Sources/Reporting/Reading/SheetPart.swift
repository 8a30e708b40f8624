import Foundation

/// The cells of one sheet's part.
struct SheetPart {
  private(set) var cells: [SealedCell] = []
  /// Whether a row or a column is hidden.
  private(set) var hidesCells = false

  /// Reads a part, with the texts and formats to which its cells refer.
  init(_ part: Data, named name: String, texts: [String], formats: NumberFormats) throws(XLSXReadProblem) {
    var (cells, hidesCells, draft) = (cells, hidesCells, CellDraft())
    try XMLWalk.through(
      part, named: name,
      begin: { element, attributes in
        switch element {
        case "c": draft = CellDraft(attributes)
        case "row", "col": if ["1", "true"].contains(attributes["hidden"] ?? "") { hidesCells = true }
        default: break
        }
      },
      end: { element, text in
        switch element {
        case "v": draft.value = text
        case "f": draft.formula = text
        case "t": draft.words += text
        case "c": if let cell = draft.cell(texts: texts, formats: formats) { cells.append(cell) }
        default: break
        }
      })
    (self.cells, self.hidesCells) = (cells, hidesCells)
  }
}

/// What a cell's element has told so far.
private struct CellDraft {
  private var reference = ""
  private var type = "n"
  private var style = 0
  var value: String?
  var formula: String?
  var words = ""

  init(_ attributes: [String: String] = [:]) {
    reference = attributes["r"] ?? ""
    type = attributes["t"] ?? "n"
    style = attributes["s"].flatMap { Int($0) } ?? 0
  }

  /// The cell; `nil` where nothing stands in it.
  func cell(texts: [String], formats: NumberFormats) -> SealedCell? {
    guard let address = CellAddress(reference), let content = content(texts, formats) else { return nil }
    return SealedCell(address: address, value: content, formula: formula)
  }

  private func content(_ texts: [String], _ formats: NumberFormats) -> SealedCell.Value? {
    switch type {
    case "s":
      let text = value.flatMap { Int($0) }.flatMap { texts.indices.contains($0) ? texts[$0] : nil }
      return text.flatMap { $0.isEmpty ? nil : .text($0) }
    case "inlineStr": return words.isEmpty ? nil : .text(words.decodedCellText)
    case "n":
      guard let value else { return formula == nil ? nil : .text("") }
      return Double(value).map { .number($0, format: formats[style]) } ?? .text(value)
    default: return .text(value ?? "")
    }
  }
}
