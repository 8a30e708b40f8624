import Foundation

/// The first sheet of an `.xlsx` workbook that can be seen.
struct WorkbookSheet {
  let sheet: SheetCells

  /// Reads it by the workbook's own relationships.
  init(_ archive: PackageArchive, budget: ReadingBudget) throws {
    let book = try OpenedBook(archive, budget: budget)
    guard let tab = book.tabs.first(where: { !$0.isHidden }) ?? book.tabs.first else {
      throw PackageProblem.damaged(part: book.path)
    }
    let walker = try book.cells(of: tab)
    let others = book.otherNames(than: tab)
    sheet = SheetCells(
      form: TableForm(
        kind: .workbook(sheet: tab.name), notes: walker.notes + (others.isEmpty ? [] : [.otherSheets(others)])),
      rows: walker.rows)
  }
}

/// A workbook whose sheets are read one by one.
struct OpenedBook {
  /// The part that names the sheets.
  let path: String
  /// Its sheets of cells, in order.
  let tabs: [BookPart.Tab]
  private let book: BookPart
  private let archive: PackageArchive
  private let parts: PackageParts
  private let budget: ReadingBudget
  private let texts: [String]
  private let formats: CellFormats

  init(_ archive: PackageArchive, budget: ReadingBudget) throws {
    parts = try PackageParts(archive, budget: budget)
    guard let path = parts.only("officeDocument", of: "") else {
      throw parts.followed.contains { $0.type.hasPrefix("http://purl.oclc.org/ooxml/") }
        ? ForeignFile.strictWorkbook : PackageProblem.noWorkbook
    }
    (self.path, self.archive, self.budget) = (path, archive, budget)
    book = try BookPart(try archive.needed(path), named: path, budget: budget)
    let relations = parts[path]
    tabs = book.tabs.filter { relations[$0.relation]?.type == "worksheet" }
    formats =
      if let styles = parts.only("styles", of: path) {
        try CellFormats(try archive.needed(styles), named: styles, budget: budget)
      } else { CellFormats() }
    texts =
      if let shared = parts.only("sharedStrings", of: path) {
        try SharedWords(try archive.needed(shared), named: shared, budget: budget).texts
      } else { [String]() }
  }

  /// The names of all sheets but one, also of those that hold no cells.
  func otherNames(than tab: BookPart.Tab) -> [String] {
    book.tabs.filter { $0.relation != tab.relation }.map(\.name)
  }

  /// The cells of a sheet.
  func cells(of tab: BookPart.Tab) throws -> SheetWalker {
    guard let target = parts[path][tab.relation]?.target else { throw PackageProblem.damaged(part: path) }
    var walker = SheetWalker(texts: texts, formats: formats, days: SerialDays(beginsIn1904: book.beginsIn1904))
    try XMLWalk.through(
      try archive.needed(target), named: target, budget: budget, begin: { walker.begin($0, $1) },
      end: { walker.end($0, $1) })
    guard !walker.isDamaged else { throw PackageProblem.damaged(part: target) }
    return walker
  }
}

/// What the workbook's own part says of its sheets.
struct BookPart {
  /// A sheet by its name.
  struct Tab {
    let name: String
    let relation: String
    let isHidden: Bool
  }

  private(set) var tabs: [Tab] = []
  private(set) var beginsIn1904 = false

  init(_ part: Data, named name: String, budget: ReadingBudget) throws {
    var book = self
    try XMLWalk.through(
      part, named: name, budget: budget,
      begin: { element, attributes in
        switch element {
        case "sheet":
          let state = attributes["state"] ?? "visible"
          book.tabs.append(
            Tab(
              name: attributes["name"] ?? "", relation: attributes["r:id"] ?? "", isHidden: state != "visible"))
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
