/// Which settings a sheet of a report has, whichever program saved it; `XMLGrammar.sheet` says which elements.
enum SheetRules {
  /// What is odd about an element; `nil` where a report may have it so.
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
