import Foundation

/// The first sheet of an `.ods` document that can be seen (OpenDocument 1.3, part 3, 9).
struct OpenDocumentSheet {
  let sheet: SheetCells

  /// Reads the document's content.
  init(_ archive: PackageArchive, budget: ReadingBudget) throws {
    if let manifest = try archive.part("META-INF/manifest.xml") {
      var isEncrypted = false
      try XMLWalk.through(
        manifest, named: "META-INF/manifest.xml", budget: budget,
        begin: { element, _ in isEncrypted = isEncrypted || element == "?:encryption-data" })
      if isEncrypted { throw ForeignFile.encrypted }
    }
    var walker = DocumentWalker(budget: budget)
    let name = "content.xml"
    try XMLWalk.through(
      try archive.needed(name), named: name, budget: budget, begin: { walker.begin($0, $1) },
      between: { walker.read($0) }, end: { walker.end($0, $1) })
    guard !walker.isTooLarge else { throw PackageProblem.tooLarge }
    guard let tab = walker.name, !walker.isDamaged else { throw PackageProblem.damaged(part: name) }
    sheet = SheetCells(
      form: TableForm(
        kind: .openDocument(sheet: tab),
        notes: walker.notes + (walker.others.isEmpty ? [] : [.otherSheets(walker.others)])),
      rows: walker.rows)
  }
}

/// Takes the elements of a document in, one by one.
private struct DocumentWalker {
  private let budget: ReadingBudget
  private(set) var name: String?
  private(set) var others: [String] = []
  private(set) var rows: [SheetCells.Row] = []
  private(set) var isTooLarge = false
  private(set) var isDamaged = false
  private var hidden: (count: Int, first: Int) = (0, 0)
  private var merged: (count: Int, first: String) = (0, "")
  /// How deep tables lie in each other, and whether the outermost is read.
  private var (depth, isRead) = (0, false)
  private var number = 0
  private var (row, copies, isHidden) = ([(column: Int, text: String)](), 1, false)
  private var column = 0
  private var cell: OpenDocumentCell?
  /// How deep in a remark, whose words are none of the cell's.
  private var remark = 0

  init(budget: ReadingBudget) { self.budget = budget }

  var notes: [TableForm.Note] {
    (hidden.count > 0 ? [.hiddenRows(hidden.count, first: hidden.first)] : [])
      + (merged.count > 0 ? [.merged(merged.count, first: merged.first)] : [])
  }

  mutating func begin(_ element: String, _ attributes: [String: String]) {
    if remark > 0 || element == "office:annotation" || element == "draw:frame" { return remark += 1 }
    switch element {
    case "table:table": beginTable(attributes["table:name"] ?? "")
    case "table:table-row": if isRead, depth == 1 { beginRow(attributes) }
    case "table:table-cell", "table:covered-table-cell": if isRead, depth == 1 { beginCell(attributes) }
    default: cell?.begin(element, attributes)
    }
  }

  mutating func read(_ text: String) { if remark == 0 { cell?.add(text) } }

  mutating func end(_ element: String, _ text: String) {
    if remark > 0 { return remark -= 1 }
    switch element {
    case "table:table":
      depth -= 1
      if depth == 0 { isRead = false }
    case "table:table-row": if isRead, depth == 1 { endRow() }
    case "table:table-cell", "table:covered-table-cell": if isRead, depth == 1 { endCell() }
    default: cell?.end(element, text)
    }
  }

  private mutating func beginTable(_ title: String) {
    depth += 1
    guard depth == 1 else { return }
    if name == nil {
      (name, isRead) = (title, true)
    } else {
      others.append(title)
    }
  }

  private mutating func beginRow(_ attributes: [String: String]) {
    (row, column) = ([], 0)
    copies = times(attributes["table:number-rows-repeated"], most: CellAddress.mostRows - number)
    isHidden = ["collapse", "filter"].contains(attributes["table:visibility"])
  }

  private mutating func beginCell(_ attributes: [String: String]) {
    let count = times(attributes["table:number-columns-repeated"], most: CellAddress.mostColumns - column)
    cell = OpenDocumentCell(attributes, copies: count)
    let isMerged = ["table:number-columns-spanned", "table:number-rows-spanned"].contains {
      attributes[$0] ?? "1" != "1"
    }
    guard isMerged else { return }
    if merged.count == 0 { merged.first = "\(CellAddress(row: number, column: column))" }
    merged.count += 1
  }

  private mutating func endCell() {
    guard let cell else { return }
    let text = cell.text
    if !text.isEmpty {
      isTooLarge = isTooLarge || !budget.take(cell.copies)
      if !isTooLarge { for index in column..<column + cell.copies { row.append((index, text)) } }
    }
    column += cell.copies
    self.cell = nil
  }

  private mutating func endRow() {
    if !row.isEmpty {
      // A row has less than 2^15 cells and a sheet less than 2^21 rows.
      isTooLarge = isTooLarge || !budget.take(row.count * copies)
      if !isTooLarge {
        for index in number..<number + copies { rows.append(SheetCells.Row(number: index + 1, cells: row)) }
        if isHidden {
          if hidden.count == 0 { hidden.first = number + 1 }
          hidden.count += copies
        }
      }
    }
    number += copies
    row = []
  }

  /// How often something is repeated, as far as a sheet has room for it.
  private mutating func times(_ text: String?, most: Int) -> Int {
    let count = text.map { Int($0) ?? 0 } ?? 1
    isDamaged = isDamaged || count < 1
    return max(0, min(count, most))
  }
}
