/// Takes the elements of a workbook's sheet in, one by one.
struct SheetWalker {
  private let texts: [String]
  private let formats: CellFormats
  private let days: SerialDays
  private(set) var rows: [SheetCells.Row] = []
  /// Whether rows or cells stand where none can.
  private(set) var isDamaged = false
  private var hidden: (count: Int, first: Int) = (0, 0)
  private var merged: (count: Int, first: String) = (0, "")
  private var number = 0
  private var column = -1
  private var isInside = false
  private var cell: (type: String, style: Int, value: String, isFormula: Bool)?
  private var words = WordsDraft()

  init(texts: [String], formats: CellFormats, days: SerialDays) {
    self.texts = texts
    self.formats = formats
    self.days = days
  }

  /// What is to be told of the sheet.
  var notes: [TableForm.Note] {
    (hidden.count > 0 ? [.hiddenRows(hidden.count, first: hidden.first)] : [])
      + (merged.count > 0 ? [.merged(merged.count, first: merged.first)] : [])
  }

  mutating func begin(_ element: String, _ attributes: [String: String]) {
    switch element {
    case "sheetData": isInside = true
    case "row": if isInside { beginRow(attributes) }
    case "c": if isInside { beginCell(attributes) }
    case "mergeCell":
      if merged.count == 0 { merged.first = attributes["ref"] ?? "" }
      merged.count += 1
    default: words.begin(element)
    }
  }

  mutating func end(_ element: String, _ text: String) {
    switch element {
    case "sheetData": isInside = false
    case "row": if isInside, let last = rows.last, last.cells.isEmpty { rows.removeLast() }
    case "v": cell?.value = text
    case "f": cell?.isFormula = true
    case "c": endCell()
    default: words.end(element, text)
    }
  }

  /// Programs may leave the number of a row, or the address of a cell, to be counted.
  private mutating func beginRow(_ attributes: [String: String]) {
    let next = attributes["r"].map { Int($0) ?? 0 } ?? number + 1
    guard next > number, next <= CellAddress.mostRows else { return isDamaged = true }
    (number, column) = (next, -1)
    rows.append(SheetCells.Row(number: number, cells: []))
    guard ["1", "true"].contains(attributes["hidden"]) else { return }
    if hidden.count == 0 { hidden.first = number }
    hidden.count += 1
  }

  private mutating func beginCell(_ attributes: [String: String]) {
    var next = column + 1
    if let name = attributes["r"] {
      guard let address = CellAddress(name), address.row == number - 1 else { return isDamaged = true }
      next = address.column
    }
    guard next > column, next < CellAddress.mostColumns, !rows.isEmpty else { return isDamaged = true }
    column = next
    cell = (attributes["t"] ?? "n", attributes["s"].flatMap { Int($0) } ?? 0, "", false)
    words = WordsDraft()
  }

  private mutating func endCell() {
    guard let cell, let last = rows.indices.last else { return }
    let text =
      switch cell.type {
      case "s": Int(cell.value).flatMap { texts.indices.contains($0) ? texts[$0] : nil }
      case "inlineStr": words.text.decodedCellText as String?
      case "b": cell.value == "1" ? "TRUE" : "FALSE"
      case "n": formats[cell.style].text(of: cell.value, days: days)
      case "d": String(cell.value.prefix { $0 != "T" })
      default: cell.value.decodedCellText
      }
    self.cell = nil
    guard let text else { return isDamaged = true }
    let shown = text.isEmpty && cell.isFormula && cell.type == "n" ? CellError.noResult : text
    if !shown.isEmpty { rows[last].cells.append((column, shown)) }
  }
}
