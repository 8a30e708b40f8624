package import Foundation
package import Tables

/// Reads what a reader of an `.xlsx` file sees, whichever program saved it last.
package struct XLSXReader {
  private let parts: WorkbookParts
  private let book: WorkbookPart
  private let path: String
  private let texts: SharedTexts
  private let looks: CellLooks
  private let budget: ReadingBudget
  private let isThemeOdd: Bool
  /// The formats that cells may have.
  private let formats: Set<String>
  /// What the file says of itself outside its sheets.
  package let properties: FileProperties

  /// Opens a file by its bytes; what its sheets hold is read when they are asked for. Its cells may have the formats of
  /// workbooks in some languages.
  package init(_ content: Data, in languages: [WorkbookLanguage], budget: ReadingBudget) throws(PackageProblem) {
    self.budget = budget
    formats = CellFormats.canonical(in: languages)
    parts = try WorkbookParts(try PackageArchive(content, budget: budget), budget: budget)
    guard let path = parts.only(.workbook, of: "") else { throw .noWorkbook }
    self.path = path
    book = try WorkbookPart(try parts.archive.needed(path), named: path, budget: budget)
    guard let styles = parts.only(.styles, of: path) else { throw .damaged(part: "styles") }
    looks = try CellLooks(try parts.archive.needed(styles), named: styles, budget: budget)
    isThemeOdd = try XLSXReader.isThemeOdd(parts, of: path, budget)
    properties = try FileProperties(parts, budget: budget)
    texts =
      if let shared = parts.only(.sharedStrings, of: path) {
        try SharedTexts(try parts.archive.needed(shared), named: shared, budget: budget)
      } else { SharedTexts() }
  }

  /// The parts as they are packed.
  package var archive: PackageArchive { parts.archive }

  /// The sheet that stands in a part; `nil` where none does.
  package func tab(of part: String) -> String? { book.tabs.first { parts[path][$0.relation]?.target == part }?.name }

  private static func isThemeOdd(
    _ parts: WorkbookParts, of path: String, _ budget: ReadingBudget
  ) throws(PackageProblem) -> Bool {
    guard let theme = parts.only(.theme, of: path) else { return parts[path].values.contains { $0.type == .theme } }
    return try ThemePart(try parts.archive.needed(theme), named: theme, budget: budget).isOdd
  }

  /// The names of the sheets in the order of their tabs.
  package var names: [String] { book.tabs.map(\.name) }

  /// The names that the workbook gives to cells.
  package var definedNames: [WorkbookPart.Name] { book.names }

  /// What is odd about the file as a whole.
  package var oddities: [Oddity] {
    parts.oddities + book.oddities + texts.oddities + looks.oddities + (isThemeOdd ? [.setting("theme")] : [])
      + (parts.leads(from: path, to: book.tabs.map(\.relation), by: [.worksheet]) ? [] : [.setting("sheets")])
  }

  /// A sheet by the index of its tab.
  package func sheet(_ index: Int) throws(PackageProblem) -> VisibleSheet {
    let tab = book.tabs[index]
    guard let relation = parts[path][tab.relation], relation.type == .worksheet else { throw .damaged(part: tab.name) }
    let target = relation.target
    let part = try SheetPart(
      try parts.archive.needed(target), named: target, texts: texts, looks: looks, budget: budget)
    let drawn = try DrawnLook(of: part, named: tab.name, at: target, in: parts, budget: budget)
    var facts = drawn.facts
    if !part.bars.isEmpty {
      facts["bars"] = part.bars.map { $0.contains(":") ? $0 : "\($0):\($0)" }.joined(separator: " ")
    }
    for (index, choice) in part.choices.enumerated() {
      facts["choice\(index + 1)"] = "\(choice.cells)<\(choice.of.canonicalReference)"
    }
    let look = SheetLook(part, looks, formats: formats)
    let oddities =
      try look.oddities(budget) + drawn.oddities + (tab.isHidden ? [.hiddenSheet] : [])
      + LinkedLook(part, sheets: names).oddities + (try tables(of: part, at: target))
      + (part.view.leavesRoom(part.rows, first: part.firstWidth) ? [] : [.setting("pane")])
      + (parts.leads(from: target, to: part.drawings + part.tables) ? [] : [.drawing])
    return VisibleSheet(
      name: tab.name, cells: part.cells.map(\.cell), facts: facts, header: PageText(part), oddities: oddities,
      cut: look.cut(budget))
  }

  /// Tables whose heads are other words than stand in the cells, or that hide rows.
  private func tables(of part: SheetPart, at target: String) throws(PackageProblem) -> [Oddity] {
    for id in part.tables {
      guard let name = parts[target][id]?.target else { return [.table] }
      let table = try TablePart(try parts.archive.needed(name), named: name, budget: budget)
      guard let block = table.block, !table.isOdd, block.last.column - block.first.column + 1 == table.heads.count
      else {
        return [.table]
      }
      try budget.spend(part.cells.count)
      let heads = part.cells.filter { $0.cell.address.row == block.first.row && block.contains($0.cell.address) }
      let isTrue = heads.allSatisfy {
        $0.cell.value == .text(table.heads[$0.cell.address.column - block.first.column])
      }
      if !isTrue { return [.table] }
    }
    return []
  }
}

/// Where the links of a sheet lead: in a workbook of ours, to the sheet that they name.
private struct LinkedLook {
  let oddities: [Oddity]

  init(_ part: SheetPart, sheets: [String]) {
    guard !part.links.isEmpty else {
      oddities = []
      return
    }
    let cells = Dictionary(
      part.cells.map { ("\($0.cell.address)", $0.cell.value) }, uniquingKeysWith: { first, _ in first })
    let known = Set(sheets)
    oddities = part.links.compactMap { link in
      guard case .text(let text)? = cells[link.cell], known.contains(text),
        link.location.canonicalReference == text.canonicalReference + "!A1"
      else { return .link(CellAddress(link.cell) ?? CellAddress(row: 0, column: 0)) }
      return nil
    }
  }
}
