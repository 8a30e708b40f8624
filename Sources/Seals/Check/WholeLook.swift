import Surveys
import Tables
import Wording
import Workbooks

/// What a workbook shows beside its sheets: its names, what stands on each printed page, and what does not belong to it.
struct WholeLook {
  private(set) var alterations: [Alteration]
  private let sheets: [VisibleSheet]
  private let language: Language

  /// Looks at a file whose sheets were read.
  init(_ reader: XLSXReader, _ sheets: [VisibleSheet], language: Language, seal: String) {
    self.sheets = sheets
    self.language = language
    alterations = reader.oddities.map { .odd(sheet: nil, $0) }
    for name in reader.definedNames where !isTrue(name, seal: seal) {
      alterations.append(.odd(sheet: nil, .name(name.name)))
    }
    let report = ReportName(sheets, seal: seal, names: reader.definedNames.map(\.name))
    for sheet in sheets where !isTrue(sheet.header, by: report) { alterations.append(.odd(sheet: sheet.name, .header)) }
    for sheet in sheets where sheet.header.isRightToLeft != (language == .arabic) {
      alterations.append(.odd(sheet: sheet.name, .setting("rightToLeft")))
    }
    alterations += reader.properties.strange(by: report).map { .odd(sheet: nil, .property($0)) }
  }

  /// Whether a header says the survey and the period, and a footer nothing but the number of the page.
  private func isTrue(_ page: PageText, by report: ReportName) -> Bool {
    ["", "&C&P/&N"].contains(page.below) && (page.above.isEmpty || report.isHeader(page.above))
  }

  /// Whether a name leads to where reports have it: everybody's figure in a column of its words, or what is printed.
  private func isTrue(_ name: WorkbookPart.Name, seal: String) -> Bool {
    let reference = name.reference.canonicalReference
    guard let mark = reference.lastIndex(of: "!"),
      let sheet = sheets.first(where: { $0.name.canonicalReference == reference[..<mark] })
    else { return false }
    let place = String(reference[reference.index(after: mark)...])
    switch name.name {
    case "_xlnm.Print_Titles": return isOwn(name, sheet) && isHeadings(place, of: sheet)
    case "_xlnm.Print_Area": return isOwn(name, sheet) && sheet.name == seal && place == printed(of: sheet)
    default: break
    }
    guard name.sheet == nil, let address = CellAddress(place) else { return false }
    let found = CellPlaces(sheet)[address]
    return found.row == LabelNames.everybody(language)
      && found.column.replacing(/[^\p{L}\p{N}]+/, with: "_") == name.name
  }

  /// Whether a name belongs to the sheet to which it leads.
  private func isOwn(_ name: WorkbookPart.Name, _ sheet: VisibleSheet) -> Bool {
    name.sheet.map { sheets.indices.contains($0) && sheets[$0].name == sheet.name } ?? false
  }

  /// Whether a place is one row of headings: words alone, with nothing but words above it, and figures or words below.
  private func isHeadings(_ place: String, of sheet: VisibleSheet) -> Bool {
    let ends = place.split(separator: ":", omittingEmptySubsequences: false)
    guard ends.count == 2, ends[0] == ends[1], let row = Int(ends[0]), (1...10).contains(row) else { return false }
    let above = sheet.cells.filter { $0.address.row < row }
    let isWords = above.allSatisfy { if case .text = $0.value { true } else { false } }
    return isWords && above.count { $0.address.row == row - 1 } > 1
      && above.allSatisfy { $0.address.row == row - 1 || $0.address.column == 0 }
  }

  /// The part of the seal's sheet that goes on paper: all but the list of marks.
  private func printed(of sheet: VisibleSheet) -> String? {
    let marks = sheet.cells.filter { $0.address.column == 1 && $0.value == .text(WorkbookSeal.listed) }
    return marks.map(\.address.row).min().map { "A1:C\($0)" }
  }
}
