/// A cell that shows what stands in the row of a channel that a reader chose: free to change, but only together with the
/// choice, and only to what stands there.
struct LookUp {
  private let cell: SealedCell
  private let sheet: SealedSheet

  /// A free cell of a sheet: the choice, or what follows it.
  init(_ cell: SealedCell, on sheet: SealedSheet) {
    self.cell = cell
    self.sheet = sheet
  }

  /// Whether it shows what it says it looks up. A choice says nothing by itself.
  func isTrue(in sheets: [SealedSheet]) -> Bool {
    guard let formula = cell.canonicalFormula else { return true }
    let pattern = /INDEX\((.+)!([A-Z]+\d+):[A-Z]+\d+,MATCH\(([A-Z]+\d+),(.+)!([A-Z]+\d+):([A-Z]+\d+),0\)\)(&"")?/
    guard let parts = formula.wholeMatch(of: pattern)?.output, parts.1 == parts.4,
      let source = sheets.first(where: { $0.name.filter { !$0.isWhitespace && $0 != "'" } == parts.1 }),
      let (first, choice) = (CellAddress(String(parts.2)), CellAddress(String(parts.3))) as? (CellAddress, CellAddress),
      let (top, bottom) = (CellAddress(String(parts.5)), CellAddress(String(parts.6))) as? (CellAddress, CellAddress)
    else { return false }
    let cells = Dictionary(source.cells.map { ($0.address, $0) }, uniquingKeysWith: { $1 })
    let chosen = sheet.cells.first { $0.address == choice }?.value
    guard
      let row = (top.row...max(top.row, bottom.row)).first(where: {
        cells[CellAddress(row: $0, column: top.column)]?.value == chosen
      })
    else { return false }
    return shows(cells[CellAddress(row: first.row + row - top.row, column: first.column)])
  }

  private func shows(_ source: SealedCell?) -> Bool {
    switch (cell.value, source?.value) {
    case (.number(let shown, let format), .number(let found, let source)):
      abs(shown - found) <= abs(found) * 1e-12 && LookUp.isWritten(format, as: source)
    case (.text(let shown), .text(let found)): shown == found
    case (.text(let shown), nil): shown.isEmpty
    default: false
    }
  }

  /// Whether a format writes nothing but the number, and with the digits of its source; the words of a bound, or the star
  /// of a small sample, stand beside it as a remark.
  private static func isWritten(_ format: String, as source: String) -> Bool {
    let signs: Set<Character> = ["0", "#", ".", ",", "%", "+", "-", "\u{2212}", ";"]
    let digits = source.prefix { $0 != ";" }.filter(signs.contains)
    return format.allSatisfy(signs.contains) && format.prefix { $0 != ";" } == digits
  }
}
