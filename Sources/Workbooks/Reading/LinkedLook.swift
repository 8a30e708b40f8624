import Tables

/// Where the links of a sheet lead: in a report, to the sheet that they name.
struct LinkedLook {
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
