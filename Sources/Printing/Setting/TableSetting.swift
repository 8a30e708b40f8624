/// Tables, row by row; the head is repeated on every page, for the eyes alone.
extension PageSetter {
  private static let padding = 4.0
  /// How many rows a table has that is not torn.
  private static let shortTable = 14

  /// A table whose texts are set, and how high each row stands.
  private struct Measured {
    let widths: [Double]
    let head: [SetText]?
    let rows: [[SetText]]
    let top: Double
    let heights: [Double]

    /// What it takes at least of a page with so much room, of which some is left: a short one is not torn where half a
    /// page is taken already; of any other two rows at least stand below its head.
    func least(room: Double, left rest: Double) -> Double {
      let whole = top + heights.reduce(0, +)
      let isWhole = heights.count <= PageSetter.shortTable && whole <= room && rest < room / 2
      return isWhole ? whole : top + heights.prefix(2).reduce(0, +)
    }
  }

  func set(_ table: PaperTable, in section: StructureNode) {
    guard let measured = measured(table) else { return }
    let node = section.adding(.table)
    let words = (table.head ?? []).map { PaperTable.Cell(text: $0) }
    need(measured.least(room: room, left: rest))
    if let head = measured.head { putHead(head, measured.widths, node.adding(.row), words: words) }
    for ((row, set), height) in zip(zip(table.rows, measured.rows), measured.heights) {
      if need(height), let head = measured.head { putHead(head, measured.widths, nil, words: words) }
      put(row, set, measured.widths, node.adding(.row))
    }
    skip(6)
  }

  /// What a table takes at least of the page on which it begins.
  func least(of table: PaperTable) -> Double { measured(table)?.least(room: room, left: rest) ?? 0 }

  /// `nil` where it holds nothing.
  private func measured(_ table: PaperTable) -> Measured? {
    let sum = table.widths.reduce(0, +)
    guard sum > 0, !table.rows.isEmpty || table.head != nil else { return nil }
    let widths = table.widths.map { $0 / sum * width }
    let size = table.widths.count > 9 ? 7.5 : 8.5
    let look = TextLook(size: size - 0.5, isBold: true, ink: .quiet)
    let head = table.head.map { texts(of: $0.map { PaperTable.Cell(text: $0) }, widths, look) }
    let rows = table.rows.map { texts(of: $0, widths, TextLook(size: size)) }
    return Measured(
      widths: widths, head: head, rows: rows, top: head.map { height(of: $0) } ?? 0,
      heights: rows.map { height(of: $0) })
  }

  private func texts(of row: [PaperTable.Cell], _ widths: [Double], _ look: TextLook) -> [SetText] {
    zip(row, widths).map { cell, wide in
      var look = look
      if cell.isStrong { look.isBold = true }
      if cell.tone != .plain { look.ink = cell.tone.ink } else if cell.isQuiet { look.ink = .quiet }
      if cell.isNumber { look.place = .middle }
      let set = text(cell.text, look, width: wide - 2 * PageSetter.padding)
      guard set.height > room / 2 else { return set }
      // No row is higher than half a page: a longer text ends in an ellipsis.
      look.lines = max(1, Int(room / 2 / (look.size * 1.7)))
      return text(cell.text, look, width: wide - 2 * PageSetter.padding)
    }
  }

  private func height(of cells: [SetText]) -> Double { (cells.map(\.height).max() ?? 0) + 2 * PageSetter.padding - 2 }

  private func putHead(_ cells: [SetText], _ widths: [Double], _ node: StructureNode?, words: [PaperTable.Cell]) {
    let height = height(of: cells)
    put(.block(.tint), x: 0, width: width, height: height)
    place(cells, widths) { index in
      let head = node?.adding(.head, words: words[index].text.spoken)
      head?.scope = .column
      return head
    }
    move(height)
  }

  private func put(_ row: [PaperTable.Cell], _ cells: [SetText], _ widths: [Double], _ node: StructureNode) {
    let height = height(of: cells)
    place(cells, widths) { index in
      let cell = node.adding(index == 0 ? .head : .cell, words: row[index].text.spoken)
      if index == 0 { cell.scope = .row }
      return cell
    }
    put(.block(.hair), x: 0, below: height - 0.5, width: width, height: 0.5)
    move(height)
  }

  private func place(_ cells: [SetText], _ widths: [Double], node: (Int) -> StructureNode?) {
    var x = 0.0
    for (index, (cell, wide)) in zip(cells, widths).enumerated() {
      put(
        cell, x: x + PageSetter.padding, below: PageSetter.padding - 1, width: wide - 2 * PageSetter.padding,
        node: node(index))
      x += wide
    }
  }
}
