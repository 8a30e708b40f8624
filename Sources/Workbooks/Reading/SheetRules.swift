import Tables

/// Which settings a sheet of ours has, whichever program saved it; `ElementTable.sheet` says which elements.
enum SheetRules {
  /// What is odd about an element; `nil` where a workbook of ours may have it so.
  static func oddity(_ element: String, _ attributes: [String: String]) -> Oddity? {
    if ViewRules.elements.contains(element) { return ViewRules.oddity(element, attributes) }
    switch element {
    case "sheetFormatPr":
      let isLow = attributes["defaultRowHeight"].map { (Double(decimal: $0) ?? 0) < 12 } ?? true
      let isNarrow = attributes["defaultColWidth"].map { (Double(decimal: $0) ?? 0) < 8 } ?? false
      return isLow || isNarrow ? .hiddenSheet : nil
    default: return nil
    }
  }

  /// Points below which a line cannot be read.
  static let leastHeight = 8.0

  /// Whether a setting is on.
  static func isOn(_ value: String?) -> Bool { ["1", "true"].contains(value) }
}

/// Which settings of the screen and of the printed page a sheet of ours has, by the writer and by LibreOffice: others
/// hide what stands in its cells, or show it otherwise.
enum ViewRules {
  /// The elements of which it speaks.
  static let elements: Set<String> = [
    "sheetPr", "pageSetUpPr", "outlinePr", "sheetView", "pane", "selection", "printOptions", "pageMargins", "pageSetup",
    "headerFooter", "oddHeader", "oddFooter", "evenHeader", "evenFooter", "firstHeader", "firstFooter",
  ]

  /// What is odd about one of them.
  static func oddity(_ element: String, _ attributes: [String: String]) -> Oddity? {
    let isPlain = table.rule(for: [element]).allows(attributes)
    guard isPlain, element != "pane" || isAtTop(attributes) else {
      return element == "headerFooter" ? .header : .setting(element)
    }
    return nil
  }

  /// Whether what scrolls begins right beside what does not: cells between them could never be seen.
  private static func isAtTop(_ pane: [String: String]) -> Bool {
    guard let rows = pane["ySplit"].flatMap({ Int($0) }) else { return false }
    let columns = pane["xSplit"].flatMap { Int($0) } ?? 0
    return pane["topLeftCell"] == "\(CellAddress(row: rows, column: columns))"
      && pane["activePane"] == (columns > 0 ? "bottomRight" : "bottomLeft") && pane["state"] != nil
  }

  private static let off = "0 false"
  private static let on = "1 true"
  private static let either = "0 1 true false"

  private static let table = ElementTable(
    """
    sheetPr @filterMode \(off)
    pageSetUpPr @fitToPage \(either)
    outlinePr @summaryBelow \(either) @summaryRight \(either)
    sheetView @showGridLines \(either) @showFormulas \(off) @showRowColHeaders \(on) @showZeros \(on) @view normal
    sheetView @rightToLeft \(either) @tabSelected \(either) @showOutlineSymbols \(either) @defaultGridColor \(on)
    sheetView @topLeftCell A1 @colorId 64 @zoomScale 50…200 @zoomScaleNormal 0…400 @zoomScalePageLayoutView 0…400
    sheetView @workbookViewId 0
    pane @xSplit 0 1 @ySplit 1…10 @topLeftCell * @activePane bottomLeft bottomRight @state frozen
    selection @pane * @activeCell * @activeCellId 0 @sqref *
    printOptions @headings \(off) @gridLines \(off) @gridLinesSet \(either)
    printOptions @horizontalCentered \(either) @verticalCentered \(either)
    pageMargins @left 0…1 @right 0…1 @top 0…1 @bottom 0…1 @header 0…1 @footer 0…1
    pageSetup @paperSize * @scale 100 @fitToWidth 0 1 @fitToHeight 0 1 @pageOrder downThenOver
    pageSetup @orientation landscape portrait @blackAndWhite \(off) @draft \(off) @cellComments none
    pageSetup @horizontalDpi * @verticalDpi * @copies 1 @usePrinterDefaults \(either)
    headerFooter @differentFirst \(off) @differentOddEven \(off)
    """)
}

/// How a sheet opens on the screen.
struct SheetView {
  /// Whether its first column stands at the right.
  private(set) var isRightToLeft = false
  /// How many rows, from the first, never scroll away.
  private(set) var fixedRows = 0
  /// Whether its first column never scrolls away.
  private(set) var fixesColumn = false

  /// Takes one of the sheet's elements in.
  mutating func begin(_ element: String, _ attributes: [String: String]) {
    switch element {
    case "sheetView": isRightToLeft = SheetRules.isOn(attributes["rightToLeft"])
    case "pane":
      fixedRows = attributes["ySplit"].flatMap { Int($0) }.map { max(0, $0) } ?? 0
      fixesColumn = attributes["xSplit"] == "1"
    default: break
    }
  }

  /// Whether rows that never scroll away, and a column of so many digits, leave room for the others on any screen.
  func leavesRoom(_ rows: [Int: SheetPart.Band], first width: Double) -> Bool {
    fixedRows <= 10 && (!fixesColumn || width <= ViewRules.widestFixed)
      && (0..<min(fixedRows, 10)).reduce(0.0) { $0 + (rows[$1]?.size ?? 15) } <= ViewRules.mostFixed
  }
}

extension ViewRules {
  /// Points of rows that never scroll away: the tallest of a workbook of ours have less than half of it.
  fileprivate static let mostFixed = 250.0
  /// Digits of a column that never scrolls away: a telephone shows some fifty.
  fileprivate static let widestFixed = 40.0
}
