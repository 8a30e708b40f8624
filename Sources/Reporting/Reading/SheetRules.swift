import Tables

/// Which elements and settings a sheet of a report has, whichever program saved it. Whatever else there is, may show a
/// reader something else than the cells hold.
enum SheetRules {
  /// What is odd about an element; `nil` where a report may have it so.
  static func oddity(_ element: String, _ attributes: [String: String]) -> Oddity? {
    guard isUsual(element) else { return .element(element) }
    switch element {
    case "sheetView": return view(attributes)
    case "sheetPr":
      return ["filterMode", "transitionEvaluation", "transitionEntry"].contains { isOn(attributes[$0]) }
        ? .setting(element) : nil
    case "sheetFormatPr":
      let isLow = attributes["defaultRowHeight"].map { (Double($0) ?? 0) < leastHeight } ?? false
      return isOn(attributes["zeroHeight"]) || isLow ? .hiddenSheet : nil
    case "c": return attributes["vm"] ?? attributes["cm"] == nil ? nil : .misplaced(attributes["r"] ?? "")
    case "f": return attributes["t"] ?? "normal" == "normal" ? nil : .element(element)
    case "cfRule", "x14:cfRule":
      return attributes["type"] == "dataBar" && attributes["dxfId"] == nil ? nil : .condition(element)
    case "dataBar", "x14:dataBar": return isOn(attributes["showValue"] ?? "1") ? nil : .condition(element)
    case "cfvo":
      return attributes["type"] == "num" && ["0", "1"].contains(attributes["val"]) ? nil : .condition(element)
    case "dataValidation":
      return attributes["type"] == "list"
        && !["prompt", "promptTitle", "error", "errorTitle"].contains { attributes[$0] ?? "" != "" }
        ? nil : .choices
    case "hyperlink":
      return attributes["r:id"] == nil && attributes["tooltip"] == nil
        ? nil : .link(CellAddress(attributes["ref"] ?? "") ?? CellAddress(row: 0, column: 0))
    case "headerFooter":
      return isOn(attributes["differentFirst"]) || isOn(attributes["differentOddEven"]) ? .header : nil
    default: return nil
    }
  }

  /// Points below which a line cannot be read.
  static let leastHeight = 8.0

  /// Whether a setting is on.
  static func isOn(_ value: String?) -> Bool { ["1", "true"].contains(value) }

  private static func view(_ attributes: [String: String]) -> Oddity? {
    let shows = isOn(attributes["showZeros"] ?? "1") && !isOn(attributes["showFormulas"])
    // What stands above the first row of a frozen pane can never be scrolled to.
    return shows && ["A1", nil].contains(attributes["topLeftCell"]) ? nil : .setting("sheetView")
  }

  private static func isUsual(_ element: String) -> Bool { usual.contains(element) }

  private static let usual: Set<String> = [
    "worksheet", "sheetPr", "pageSetUpPr", "outlinePr", "tabColor", "dimension", "sheetViews", "sheetView", "pane",
    "selection", "sheetFormatPr", "cols", "col", "sheetData", "row", "c", "v", "f", "is", "t", "r", "rPr", "sz",
    "color",
    "rFont", "family", "charset", "b", "i", "u", "strike", "scheme", "vertAlign", "rPh", "phoneticPr", "mergeCells",
    "mergeCell", "conditionalFormatting", "cfRule", "dataBar", "cfvo", "extLst", "ext", "x14:id",
    "x14:conditionalFormattings", "x14:conditionalFormatting", "x14:cfRule", "x14:dataBar", "x14:cfvo", "xm:f",
    "xm:sqref", "x14:negativeFillColor", "x14:axisColor", "x14:borderColor", "x14:negativeBorderColor",
    "dataValidations", "dataValidation", "formula1", "formula2", "hyperlinks", "hyperlink", "printOptions",
    "pageMargins", "pageSetup", "headerFooter", "oddHeader", "oddFooter", "drawing", "tableParts", "tablePart",
    "ignoredErrors", "ignoredError", "rowBreaks", "colBreaks", "brk",
  ]
}
