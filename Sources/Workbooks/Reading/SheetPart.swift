import Foundation
import Tables

/// What one sheet's part holds: its cells, and everything else that decides what a reader sees of them.
struct SheetPart {
  /// A cell that holds something, with its style and the letters of its own words.
  struct StyledCell {
    let cell: VisibleCell
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
  /// The width of the other columns, in digits.
  private(set) var width = 8.43
  /// The height of the other rows, in points. Programs do not raise a row for words that are stretched over columns.
  private(set) var height = 15.0
  private(set) var merged: [String] = []
  private(set) var links: [(cell: String, location: String)] = []
  private(set) var choices: [(cells: String, of: String)] = []
  private(set) var dataBars = DataBars()
  private(set) var view = SheetView()
  /// What stands above and below each printed page, as the part writes it.
  private(set) var header = ""
  private(set) var footer = ""
  /// The relationships that lead to drawings and tables.
  private(set) var drawings: [String] = []
  private(set) var tables: [String] = []
  private(set) var oddities: [Oddity] = []

  /// The cells in which bars stand.
  var bars: [String] { dataBars.ranges }

  /// The width of its first column, in digits.
  var firstWidth: Double { columns.first { $0.places.contains(0) }?.size ?? width }

  /// Reads a part, with the texts and looks to which its cells refer.
  init(
    _ part: Data, named name: String, texts: SharedTexts, looks: CellLooks, budget: ReadingBudget
  ) throws(PackageProblem) {
    var (walker, sheet) = (SheetWalker(texts: texts, looks: looks, budget: budget), self)
    let odd = try ElementWalk.through(
      part, named: name, by: .sheet, budget: budget, begin: { walker.begin($0, $1, in: $2, &sheet) },
      end: { walker.end($0, $1, &sheet) })
    sheet.oddities = odd + sheet.oddities + sheet.dataBars.oddities
    self = sheet
  }

  private init() {}
}

extension SheetPart {
  mutating func note(_ oddity: Oddity) {
    if oddities.count < 200, !oddities.contains(oddity) { oddities.append(oddity) }
  }
  mutating func open(_ element: String, _ attributes: [String: String]) { view.begin(element, attributes) }
  mutating func note(merged range: String) { merged.append(range) }
  mutating func note(link cell: String, to location: String) { links.append((cell, location)) }
  mutating func note(choice cells: String, of range: String) { choices.append((cells, range)) }
  mutating func note(bars element: String, _ attributes: [String: String], in parent: String) {
    dataBars.begin(element, attributes, in: parent)
  }
  mutating func note(bars element: String, _ text: String) { dataBars.end(element, text) }
  mutating func note(drawing id: String) { drawings.append(id) }
  mutating func note(table id: String) { tables.append(id) }
  mutating func note(header text: String) { header = text }
  mutating func note(footer text: String) { footer = text }
  mutating func note(format attributes: [String: String]) {
    width = SheetPart.size(attributes["defaultColWidth"], within: 255) ?? width
    height = SheetPart.size(attributes["defaultRowHeight"], within: 410) ?? height
  }
  mutating func add(_ cell: StyledCell) { cells.append(cell) }

  mutating func add(row: Int, _ attributes: [String: String]) {
    let (size, isHidden) = (attributes["ht"], SheetRules.isOn(attributes["hidden"]))
    guard size != nil || isHidden else { return }
    rows[row] = Band(places: row...row, size: SheetPart.size(size, within: 410), isHidden: isHidden)
  }

  /// Columns follow each other: of one that is told twice, programs take the first or the last.
  mutating func add(column attributes: [String: String]) {
    guard let first = attributes["min"].flatMap({ Int(decimal: $0) }),
      let last = attributes["max"].flatMap({ Int(decimal: $0) }), first > (columns.last?.places.upperBound ?? -1) + 1,
      first <= last, last <= CellAddress.mostColumns
    else { return note(.hiddenColumn("")) }
    columns.append(
      Band(
        places: first - 1...last - 1, size: SheetPart.size(attributes["width"], within: 255),
        isHidden: SheetRules.isOn(attributes["hidden"])))
  }

  /// A size as it is told; none at all for one that cannot be, of which each program makes something else.
  private static func size(_ text: String?, within most: Double) -> Double? {
    text.map { text in Double(decimal: text).flatMap { (0...most).contains($0) ? $0 : nil } ?? 0 }
  }
}
