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
        ChartTruth.canonical(link.location) == ChartTruth.canonical(text) + "!A1"
      else { return .link(CellAddress(link.cell) ?? CellAddress(row: 0, column: 0)) }
      return nil
    }
  }
}

/// What stands above and below each printed page, without the codes of its fonts and its place.
struct PageText: Equatable, Sendable {
  let above: String
  let below: String

  init(_ part: SheetPart) {
    above = PageText.visible(part.header)
    below = PageText.visible(part.footer)
  }

  init(above: String, below: String) {
    self.above = above
    self.below = below
  }

  /// A header's code (ECMA-376 part 1, 18.3.1.39) without `&C`, `&"Arial"`, `&12`; the number of a page stays as `&P`.
  private static func visible(_ code: String) -> String {
    var (text, rest) = ("", code[...])
    while let letter = rest.popFirst() {
      guard letter == "&", let next = rest.popFirst() else {
        text.append(letter)
        continue
      }
      switch next {
      case "&": text.append("&")
      case "C", "L", "R": break
      case "\"": rest = rest.drop { $0 != "\"" }.dropFirst()
      case "0"..."9": rest = rest.drop { ("0"..."9").contains($0) }
      default: text += "&\(next)"
      }
    }
    return text
  }
}
