import Foundation

/// The first sheet of an `.xlsx` workbook that can be seen.
struct WorkbookSheet {
  let sheet: SheetCells

  /// Reads it by the workbook's own relationships.
  init(_ archive: PackageArchive, budget: ReadingBudget) throws {
    let parts = try PackageParts(archive, budget: budget)
    guard let path = parts.only("officeDocument", of: "") else {
      throw parts.followed.contains { $0.type.hasPrefix("http://purl.oclc.org/ooxml/") }
        ? ForeignFile.strictWorkbook : PackageProblem.noWorkbook
    }
    let book = try BookPart(try archive.needed(path), named: path, budget: budget)
    let tabs = book.tabs.filter { parts[path][$0.relation]?.type == "worksheet" }
    guard let tab = tabs.first(where: { !$0.isHidden }) ?? tabs.first, let target = parts[path][tab.relation]?.target
    else { throw PackageProblem.damaged(part: path) }
    let formats =
      if let styles = parts.only("styles", of: path) {
        try CellFormats(try archive.needed(styles), named: styles, budget: budget)
      } else { CellFormats() }
    let texts =
      if let shared = parts.only("sharedStrings", of: path) {
        try SharedWords(try archive.needed(shared), named: shared, budget: budget).texts
      } else { [String]() }
    let days = SerialDays(beginsIn1904: book.beginsIn1904)
    var walker = SheetWalker(texts: texts, formats: formats, days: days)
    try XMLWalk.through(
      try archive.needed(target), named: target, budget: budget, begin: { walker.begin($0, $1) },
      end: { walker.end($0, $1) })
    guard !walker.isDamaged else { throw PackageProblem.damaged(part: target) }
    let others = book.tabs.filter { $0.relation != tab.relation }.map(\.name)
    sheet = SheetCells(
      form: TableForm(
        kind: .workbook(sheet: tab.name), notes: walker.notes + (others.isEmpty ? [] : [.otherSheets(others)])),
      rows: walker.rows)
  }
}

/// What the workbook's own part says of its sheets.
private struct BookPart {
  private(set) var tabs: [(name: String, relation: String, isHidden: Bool)] = []
  private(set) var beginsIn1904 = false

  init(_ part: Data, named name: String, budget: ReadingBudget) throws {
    var book = self
    try XMLWalk.through(
      part, named: name, budget: budget,
      begin: { element, attributes in
        switch element {
        case "sheet":
          let state = attributes["state"] ?? "visible"
          book.tabs.append((attributes["name"] ?? "", attributes["r:id"] ?? "", state != "visible"))
        case "workbookPr": book.beginsIn1904 = ["1", "true", "on"].contains(attributes["date1904"])
        default: break
        }
      })
    self = book
  }
}

/// The texts that cells share.
private struct SharedWords {
  private(set) var texts: [String] = []

  init(_ part: Data, named name: String, budget: ReadingBudget) throws {
    var (texts, draft) = ([String](), WordsDraft())
    try XMLWalk.through(
      part, named: name, budget: budget,
      begin: { element, _ in if element == "si" { draft = WordsDraft() } else { draft.begin(element) } },
      end: { element, text in
        draft.end(element, text)
        if element == "si" { texts.append(draft.text.decodedCellText) }
      })
    self.texts = texts
  }
}
