import Foundation
import Tables

/// What the workbook's own part says: its sheets in the order of their tabs, its names and its settings.
package struct WorkbookPart {
  /// A sheet, with the relationship that leads to it.
  struct Tab {
    let name: String
    let relation: String
    let isHidden: Bool
  }

  /// A name for cells; `sheet` counts the sheet to which it belongs, from 0.
  package struct Name {
    package let name: String
    package let sheet: Int?
    package let reference: String
  }

  private(set) var tabs: [Tab] = []
  private(set) var names: [Name] = []
  private(set) var oddities: [Oddity] = []

  /// Reads the part.
  init(_ part: Data, named name: String, budget: ReadingBudget) throws(PackageProblem) {
    var (tabs, names) = ([Tab](), [Name]())
    var pending: (name: String, sheet: Int?) = ("", nil)
    var check = ElementCheck(.workbook)
    try XMLWalk.through(
      part, named: name, budget: budget,
      begin: { element, attributes in
        check.begin(element, attributes)
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
        check.end()
        if element == "definedName" { names.append(Name(name: pending.name, sheet: pending.sheet, reference: text)) }
      })
    (self.tabs, self.names) = (tabs, names)
    oddities = WorkbookPart.oddities(check.stranger)
  }

  /// What is odd about the part: an element as what it is, a setting that programs heed as a setting.
  private static func oddities(_ stranger: String?) -> [Oddity] {
    guard let stranger else { return [] }
    let settings = ["workbookPr", "bookViews", "workbookView", "calcPr"]
    return [settings.contains(stranger) ? .setting(stranger) : .element(stranger)]
  }
}

extension ElementTable {
  private static let before =
    "fileVersion workbookPr mc:AlternateContent xr:revisionPtr workbookProtection bookViews"

  /// What the workbook's own part says in a workbook of ours, by the writer, by LibreOffice and by Excel.
  fileprivate static let workbook = ElementTable(
    """
    / > workbook!
    workbook > \(before) sheets! definedNames calcPr extLst
    workbook @mc:Ignorable *
    fileVersion @appName xl Calc @lastEdited * @lowestEdited * @rupBuild *
    workbookPr @defaultThemeVersion * @backupFile 0 false @date1904 0 false @showObjects all @filterPrivacy *
    mc:AlternateContent > mc:Choice
    mc:Choice > x15ac:absPath
    mc:Choice @Requires x15
    x15ac:absPath @url *
    xr:revisionPtr @revIDLastSave * @documentId * @xr:coauthVersionLast * @xr:coauthVersionMax * @xr:uidLastSave *
    bookViews > workbookView
    workbookView @xWindow -1000…5000 @yWindow -1000…5000 @windowWidth 5000…100000 @windowHeight 3000…100000
    workbookView @tabRatio 300…1000 @firstSheet 0 @activeTab 0…2000 @visibility visible @minimized 0 false
    workbookView @showHorizontalScroll 1 true @showSheetTabs 1 true @showVerticalScroll 1 true
    workbookView @autoFilterDateGrouping 0 1 @xr:uid *
    sheets > sheet!*
    sheet @name * @sheetId * @r:id * @state *
    definedNames > definedName*
    definedName @name * @localSheetId 0…2000 @function 0 false @hidden 0 false @vbProcedure 0 false
    calcPr @calcId * @fullCalcOnLoad 0 1 true false @calcMode auto @fullPrecision 1 true @refMode A1
    calcPr @iterate 0 false @iterateCount * @iterateDelta *
    extLst > ext
    ext > ?:extCalcPr
    ext @uri {7626C862-2A13-11E5-B345-FEFF819CDC9F}
    ?:extCalcPr @stringRefSyntax ExcelA1 ExcelA1R1C1 CalcA1 CalcA1ExcelA1
    """)
}
