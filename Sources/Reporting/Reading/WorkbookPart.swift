import Foundation
import Tables

/// What the workbook's own part says: its sheets in the order of their tabs, its names and its settings.
struct WorkbookPart {
  /// A sheet, with the relationship that leads to it.
  struct Tab {
    let name: String
    let relation: String
    let isHidden: Bool
  }

  /// A name for cells; `sheet` counts the sheet to which it belongs, from 0.
  struct Name {
    let name: String
    let sheet: Int?
    let reference: String
  }

  private(set) var tabs: [Tab] = []
  private(set) var names: [Name] = []
  private(set) var oddities: [Oddity] = []

  /// Reads the part.
  init(_ part: Data, named name: String, budget: ReadingBudget) throws(PackageProblem) {
    var (tabs, names, oddities) = ([Tab](), [Name](), [Oddity]())
    var pending: (name: String, sheet: Int?) = ("", nil)
    try XMLWalk.through(
      part, named: name, budget: budget,
      begin: { element, attributes in
        if let odd = WorkbookPart.oddity(element, attributes) { oddities.append(odd) }
        switch element {
        case "sheet":
          tabs.append(
            Tab(
              name: attributes["name"] ?? "", relation: attributes["r:id"] ?? "",
              isHidden: attributes["state"] ?? "visible" != "visible"))
        case "definedName":
          pending = (attributes["name"] ?? "", attributes["localSheetId"].flatMap { Int($0) })
        default: break
        }
      },
      end: { element, text in
        if element == "definedName" { names.append(Name(name: pending.name, sheet: pending.sheet, reference: text)) }
      })
    (self.tabs, self.names, self.oddities) = (tabs, names, oddities)
  }

  private static func oddity(_ element: String, _ attributes: [String: String]) -> Oddity? {
    switch element {
    // Days would be written four years later.
    case "workbookPr": SheetRules.isOn(attributes["date1904"]) ? .setting("date1904") : nil
    case "calcPr":
      attributes["calcMode"] ?? "auto" != "auto" || !SheetRules.isOn(attributes["fullPrecision"] ?? "1")
        || SheetRules.isOn(attributes["iterate"]) ? .setting("calcPr") : nil
    default: usual.contains(element) ? nil : .element(element)
    }
  }

  private static let usual: Set<String> = [
    "workbook", "fileVersion", "workbookProtection", "bookViews", "workbookView", "sheets", "sheet", "definedNames",
    "definedName", "extLst", "ext", "?:extCalcPr", "mc:AlternateContent", "mc:Choice", "x15ac:absPath",
    "xr:revisionPtr", "?:calcFeatures", "?:feature",
  ]
}
