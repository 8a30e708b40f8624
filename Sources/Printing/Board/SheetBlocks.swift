import Records
import Surveys
import Workbooks

/// A sheet of a workbook as blocks of paper: the same words and figures, without what only a screen has.
struct SheetBlocks {
  private let sheet: Sheet
  private let formats: CellFormats
  /// More columns than these stand below one another, each part with its first column.
  private static let mostColumns = 13
  private(set) var blocks: [Block] = []
  private var rows: [[PaperTable.Cell]] = []
  private var head: [String]?
  private var lastHead: [String]?

  init(_ sheet: Sheet, language: Language) {
    self.sheet = sheet
    formats = CellFormats(WorkbookLanguage(language))
    blocks.append(.heading(sheet.name, level: 1))
    for row in printed { add(row) }
    flush()
  }

  /// The rows that go on paper: no cell in which something is chosen, nor what depends on it, nor the words around it; no
  /// row that only leads to another sheet, nor the words above such rows.
  private var printed: [Row] {
    var rows: [Row] = []
    for row in sheet.rows.prefix(sheet.printedRows ?? sheet.rows.count) {
      if !row.isJump {
        rows.append(row)
      } else if rows.last?.cells.first?.style == .group {
        rows.removeLast()
      }
    }
    guard let first = rows.firstIndex(where: \.isChosen), let last = rows.lastIndex(where: \.isChosen) else {
      return rows
    }
    let above = first > 0 && rows[first - 1].spans ? first - 1 : first
    let below = last + 1 < rows.count && rows[last + 1].spans ? last + 1 : last
    rows.removeSubrange(above...below)
    return rows
  }

  private mutating func add(_ row: Row) {
    guard let first = row.cells.first else { return flush() }
    if row.spans {
      flush()
      span(words(first).text, first.style)
    } else if row.cells.allSatisfy({ $0.style == .heading }) {
      flush()
      head = row.cells.map { words($0).text }
      lastHead = head
    } else {
      rows.append(row.cells.map(words))
    }
  }

  private mutating func span(_ words: String, _ style: CellStyle) {
    switch style {
    // The name of the sheet stands above it already, and that of the report at the edge of the page.
    case .title: break
    case .lead: blocks.append(.paragraph(words, TextLook(size: 11)))
    case .headline: blocks.append(.paragraph(words, TextLook(size: 12, isBold: true)))
    case .group: blocks.append(.heading(words, level: 2))
    case .note: blocks.append(.paragraph(words, .note))
    default: blocks.append(.paragraph(words, .body))
    }
  }

  private mutating func flush() {
    defer { (rows, head) = ([], nil) }
    // Rows below a heading of their own have the columns of the table above it, where that is told of the whole sheet.
    let head = head ?? (sheet.headingRow == nil ? nil : lastHead)
    guard let columns = rows.map(\.count).max() else { return }
    let table = PaperTable(
      widths: Array(sheet.widths.prefix(columns)), head: head?.count == columns ? head : nil, rows: rows)
    blocks += table.parts(of: SheetBlocks.mostColumns).map(Block.table)
  }

  private func words(_ cell: Cell) -> PaperTable.Cell {
    var words = PaperTable.Cell(
      text: text(cell), isStrong: cell.isStrong, isQuiet: cell.style == .remark || cell.style == .mark)
    words.isNumber = cell.number != nil || cell.style == .mark || words.text == "–"
    if cell.style == .good { words.tone = .good }
    if cell.style == .bad { words.tone = .bad }
    return words
  }

  private func text(_ cell: Cell) -> String {
    switch cell.content {
    // A code keeps its order, whatever it begins with; names in it keep theirs.
    case .text(let text) where cell.style == .plain: return "\u{2068}\(text)\u{2069}"
    case .text(let text), .link(let text, _), .choice(let text, _), .lookup(_, .text(let text)): return text
    case .empty: return ""
    case .number(let number), .formula(_, let number), .lookup(_, .number(let number)):
      let format = formats[cell.style]
      let text = format.display(number)
      // A number keeps its order among words that run the other way.
      return format.hasWords ? text : "\u{2066}\(text)\u{2069}"
    }
  }
}

extension Row {
  /// Whether it does nothing but lead to another sheet.
  fileprivate var isJump: Bool {
    !cells.isEmpty && cells.allSatisfy { if case .link = $0.content { true } else { false } }
  }

  /// Whether something is chosen in it, or depends on what is.
  fileprivate var isChosen: Bool {
    cells.contains { cell in
      switch cell.content {
      case .choice, .lookup: true
      case .text, .number, .formula, .link, .empty: false
      }
    }
  }
}
