import Foundation
import Tables

/// Whether every cell of a sheet that holds something can be seen whole, and as what it is.
struct SheetLook {
  private let part: SheetPart
  private let looks: CellLooks
  /// The formats that cells may have.
  private let formats: Set<String>
  private let filled: [CellAddress: SheetPart.StyledCell]
  private let merged: [CellBlock?]
  /// The stretched ranges by their first cell, and the widths of the columns that a workbook of ours may have.
  private let stretched: [CellAddress: CellBlock]
  private let widths: [Int: Double]
  /// The cells in which a reader chooses.
  private let chosen: Set<String>

  /// A sheet's part with the looks of its styles.
  init(_ part: SheetPart, _ looks: CellLooks, formats: Set<String>) {
    self.part = part
    self.formats = formats
    self.looks = looks
    filled = Dictionary(part.cells.map { ($0.cell.address, $0) }, uniquingKeysWith: { first, _ in first })
    merged = part.merged.map { CellBlock($0) }
    chosen = Set(part.choices.map(\.cells))
    stretched = Dictionary(merged.compactMap { $0.map { ($0.first, $0) } }, uniquingKeysWith: { first, _ in first })
    widths = part.columns.prefix(SheetLook.mostColumns).reduce(into: [:]) { widths, band in
      for column in band.places.clamped(to: 0...SheetLook.mostColumns) { widths[column] = band.size }
    }
  }

  /// Everything that hides a cell or shows another. Cost: one look at each cell and each stretched range.
  func oddities(_ budget: ReadingBudget) throws(PackageProblem) -> [Oddity] {
    var found = part.oddities
    for (text, block) in zip(part.merged, merged) where try !isPlain(block, budget) { found.append(.merged(text)) }
    let columns = try hiddenColumns(budget)
    found += columns.map { .hiddenColumn($0) }
    let rows = Dictionary(grouping: part.cells) { $0.cell.address.row }
    for (row, cells) in rows.sorted(by: { $0.key < $1.key }) where try isHidden(row, cells, budget) {
      found.append(.hiddenRow(row + 1))
    }
    for styled in part.cells where found.count < SheetLook.most {
      try budget.spend()
      if let oddity = oddity(of: styled) { found.append(oddity) }
    }
    return found
  }

  /// What hides or rewrites what stands in a cell.
  private func oddity(of styled: SheetPart.StyledCell) -> Oddity? {
    let (look, address) = (looks[styled.style], styled.cell.address)
    guard look.isReadable(styled.fonts) else { return .unreadable(address) }
    guard formats.contains(look.format.canonical) else { return .format(address) }
    guard case .number(let number, let format) = styled.cell.value else { return nil }
    // A sign would stand behind the number, but for the mark that formats with words begin with.
    guard !look.isRightToLeft || format.hasWords else { return .unreadable(address) }
    let needed = Double(format.width(of: number)) * look.font.size / SheetLook.usual
    return needed > width(of: address) ? .narrow(address) : nil
  }

  /// The cells whose words do not go on in a next line and are cut by the next cell, wherever our workbooks break them.
  func cut(_ budget: ReadingBudget) -> [CellAddress] {
    part.cells.compactMap { styled in
      let look = looks[styled.style]
      guard case .text(let text) = styled.cell.value, !look.isWrapped else { return nil }
      let (size, width) = (look.font.size / SheetLook.usual * 0.8, width(of: styled.cell.address))
      // A text has no more letters than bytes.
      guard Double(text.utf8.count) * size > width else { return nil }
      budget.take(bytes: text.utf8.count)
      return Double(text.count) * size > width ? styled.cell.address : nil
    }
  }

  /// So many oddities are told of a sheet.
  private static let most = 200
  /// The size of letters in which the widths of columns are counted.
  private static let usual = 11.0

  /// Whether cells are stretched as in a workbook of ours: along one row, over empty ones.
  private func isPlain(_ block: CellBlock?, _ budget: ReadingBudget) throws(PackageProblem) -> Bool {
    guard let block, block.first.row == block.last.row else { return false }
    try budget.spend(block.last.column - block.first.column + 1)
    return (block.first.column...block.last.column).dropFirst().allSatisfy {
      filled[CellAddress(row: block.first.row, column: $0)] == nil
    }
  }

  private func hiddenColumns(_ budget: ReadingBudget) throws(PackageProblem) -> [String] {
    let used = Set(part.cells.map(\.cell.address.column)).sorted()
    var found: [String] = []
    for band in part.columns where band.isHidden || band.size.map({ $0 < 4 }) ?? false {
      try budget.spend(used.count)
      found += used.filter(band.places.contains).map { CellAddress(row: 0, column: $0).letters }
    }
    return found
  }

  /// Whether a row is hidden, or lower than its words need.
  private func isHidden(
    _ row: Int, _ cells: [SheetPart.StyledCell], _ budget: ReadingBudget
  ) throws(PackageProblem) -> Bool {
    let band = part.rows[row]
    if band?.isHidden ?? false { return true }
    let height = band?.size ?? part.height
    for styled in cells where height < least(styled) { return true }
    try budget.spend(cells.reduce(0) { $0 + $1.cell.letters >> 5 })
    return false
  }

  /// The least height at which the words of a cell are seen; some programs draw lines closer than the writer does.
  private func least(_ styled: SheetPart.StyledCell) -> Double {
    let look = looks[styled.style]
    // What a reader chooses, or looks up, has one line, whatever it is.
    let isFree = styled.cell.formula != nil || chosen.contains("\(styled.cell.address)")
    let line = min(look.font.size, 40) * 0.9
    guard case .text(let text) = styled.cell.value, look.isWrapped, !isFree else {
      return max(SheetRules.leastHeight, line)
    }
    let letters = max(width(of: styled.cell.address) - 1, 1) * 1.35
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) {
      $0 + max(1, Int((Double($1.count) / letters).rounded(.up)))
    }
    let needed = Double(min(lines, 200)) * line
    return min(max(SheetRules.leastHeight, needed), SheetLook.highest)
  }

  /// The width of a cell in digits, with the cells over which it is stretched.
  private func width(of address: CellAddress) -> Double {
    let last = stretched[address]?.last.column ?? address.column
    return (address.column...min(last, max(address.column, SheetLook.mostColumns))).reduce(0.0) {
      $0 + (widths[$1] ?? part.width)
    }
  }

  /// Points of the highest row, less a little: Excel has none above 409.5, however long the words.
  private static let highest = 400.0

  /// More columns than any workbook of ours has.
  private static let mostColumns = 256
}
