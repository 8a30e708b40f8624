import Foundation
import Tables

/// What one sheet's part holds: its cells, and everything else that decides what a reader sees of them.
struct SheetPart {
  /// A cell that holds something, with its style and the letters of its own words.
  struct StyledCell {
    let cell: SealedCell
    let style: Int
    let fonts: [FontLook]
  }

  /// A row or columns that have their own size; `nil` for a size that programs choose.
  struct Band {
    let places: ClosedRange<Int>
    let size: Double?
    let isHidden: Bool
  }

  private(set) var cells: [StyledCell] = []
  private(set) var rows: [Int: Band] = [:]
  private(set) var columns: [Band] = []
  private(set) var merged: [String] = []
  private(set) var links: [(cell: String, location: String)] = []
  private(set) var choices: [(cells: String, of: String)] = []
  private(set) var bars: [String] = []
  /// What stands above and below each printed page, as the part writes it.
  private(set) var header = ""
  private(set) var footer = ""
  /// The relationships that lead to drawings and tables.
  private(set) var drawings: [String] = []
  private(set) var tables: [String] = []
  private(set) var oddities: [Oddity] = []

  /// Reads a part, with the texts and looks to which its cells refer.
  init(
    _ part: Data, named name: String, texts: SharedTexts, looks: CellLooks, budget: ReadingBudget
  ) throws(PackageProblem) {
    var (walker, sheet) = (SheetWalker(texts: texts, looks: looks), self)
    try XMLWalk.through(
      part, named: name, budget: budget, begin: { walker.begin($0, $1, &sheet) },
      end: { walker.end($0, $1, &sheet) })
    self = sheet
  }

  private init() {}
}

/// Takes a sheet's elements in, one by one.
private struct SheetWalker {
  let texts: SharedTexts
  let looks: CellLooks
  private var row = -1
  private var draft: CellDraft?
  private var choice = ""
  private var isBar = false

  init(texts: SharedTexts, looks: CellLooks) {
    self.texts = texts
    self.looks = looks
  }

  mutating func begin(_ element: String, _ attributes: [String: String], _ sheet: inout SheetPart) {
    if let odd = SheetRules.oddity(element, attributes) { sheet.note(odd) }
    draft?.words.begin(element, attributes)
    switch element {
    case "row": beginRow(attributes, &sheet)
    case "c":
      let last = draft?.address
      draft = CellDraft(attributes)
      if let address = draft?.address, address.row == row, last.map({ $0.column < address.column }) ?? true { break }
      sheet.note(.misplaced(attributes["r"] ?? ""))
    case "col": sheet.add(column: attributes)
    case "mergeCell": sheet.note(merged: attributes["ref"] ?? "")
    case "hyperlink": sheet.note(link: attributes["ref"] ?? "", to: attributes["location"] ?? "")
    case "dataValidation": choice = attributes["sqref"] ?? ""
    case "conditionalFormatting": sheet.note(bars: attributes["sqref"] ?? "")
    case "drawing": sheet.note(drawing: attributes["r:id"] ?? "")
    case "tablePart": sheet.note(table: attributes["r:id"] ?? "")
    default: break
    }
  }

  private mutating func beginRow(_ attributes: [String: String], _ sheet: inout SheetPart) {
    guard let number = attributes["r"].flatMap({ Int($0) }), number > row + 1, number <= CellAddress.mostRows else {
      return sheet.note(.misplaced(attributes["r"] ?? ""))
    }
    (row, draft) = (number - 1, nil)
    sheet.add(row: row, attributes)
  }

  mutating func end(_ element: String, _ text: String, _ sheet: inout SheetPart) {
    draft?.words.end(element, text)
    switch element {
    case "v": draft?.value = text
    case "f": draft?.formula = text
    case "c": if let cell = draft?.cell(texts: texts, looks: looks) { sheet.add(cell) }
    case "formula1": sheet.note(choice: choice, of: text)
    case "oddHeader": sheet.note(header: text)
    case "oddFooter": sheet.note(footer: text)
    case "cfvo", "xm:f", "xm:sqref": break
    default: break
    }
  }
}

extension SheetPart {
  fileprivate mutating func note(_ oddity: Oddity) { if !oddities.contains(oddity) { oddities.append(oddity) } }
  fileprivate mutating func note(merged range: String) { merged.append(range) }
  fileprivate mutating func note(link cell: String, to location: String) { links.append((cell, location)) }
  fileprivate mutating func note(choice cells: String, of range: String) { choices.append((cells, range)) }
  fileprivate mutating func note(bars range: String) { bars.append(range) }
  fileprivate mutating func note(drawing id: String) { drawings.append(id) }
  fileprivate mutating func note(table id: String) { tables.append(id) }
  fileprivate mutating func note(header text: String) { header = text }
  fileprivate mutating func note(footer text: String) { footer = text }
  fileprivate mutating func add(_ cell: StyledCell) { cells.append(cell) }

  fileprivate mutating func add(row: Int, _ attributes: [String: String]) {
    let (size, isHidden) = (attributes["ht"], SheetRules.isOn(attributes["hidden"]))
    guard size != nil || isHidden else { return }
    rows[row] = Band(places: row...row, size: size.map { Double($0) ?? 0 }, isHidden: isHidden)
  }

  fileprivate mutating func add(column attributes: [String: String]) {
    guard let first = attributes["min"].flatMap({ Int($0) }), let last = attributes["max"].flatMap({ Int($0) }),
      first >= 1, first <= last, last <= CellAddress.mostColumns
    else { return note(.hiddenColumn("")) }
    columns.append(
      Band(
        places: first - 1...last - 1, size: attributes["width"].map { Double($0) ?? 0 },
        isHidden: SheetRules.isOn(attributes["hidden"])))
  }
}

/// What a cell's element has told so far.
private struct CellDraft {
  let address: CellAddress?
  private let type: String
  private let style: Int
  var value: String?
  var formula: String?
  var words = StyledTextDraft()

  init(_ attributes: [String: String]) {
    address = CellAddress(attributes["r"] ?? "")
    type = attributes["t"] ?? "n"
    style = attributes["s"].flatMap { Int($0) } ?? 0
  }

  /// The cell; `nil` where nothing stands in it.
  func cell(texts: SharedTexts, looks: CellLooks) -> SheetPart.StyledCell? {
    guard let address, let (value, fonts) = content(texts, looks[style].format) else { return nil }
    return SheetPart.StyledCell(
      cell: SealedCell(address: address, value: value, formula: formula), style: style, fonts: fonts)
  }

  private func content(_ texts: SharedTexts, _ format: NumberFormat) -> (SealedCell.Value, [FontLook])? {
    switch type {
    case "s": written(value.flatMap { texts[$0] } ?? StyledText())
    case "inlineStr": written(words.words)
    case "n":
      if let value {
        (Double(value).map { .number($0, format: format) } ?? .text(value), [])
      } else {
        formula == nil ? nil : (.text(""), [])
      }
    default: (.text(value ?? ""), [])
    }
  }

  private func written(_ words: StyledText) -> (SealedCell.Value, [FontLook])? {
    words.text.isEmpty ? nil : (.text(words.text.decodedCellText), words.fonts)
  }
}
