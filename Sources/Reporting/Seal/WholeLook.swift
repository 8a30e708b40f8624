import Indicators
import Surveys
import Tables
import Wording

/// What a workbook shows beside its sheets: its names, what stands on each printed page, and what does not belong to it.
struct WholeLook {
  private(set) var alterations: [Alteration]
  private let sheets: [SealedSheet]
  private let language: Language

  /// Looks at a file whose sheets were read.
  init(_ reader: XLSXReader, _ sheets: [SealedSheet], language: Language, seal: String) {
    self.sheets = sheets
    self.language = language
    alterations = reader.oddities.map { .odd(sheet: nil, $0) }
    for name in reader.definedNames where !isTrue(name, seal: seal) {
      alterations.append(.odd(sheet: nil, .name(name.name)))
    }
    let cover = texts(of: sheets.first)
    for sheet in sheets where !isTrue(sheet.header, by: cover) { alterations.append(.odd(sheet: sheet.name, .header)) }
  }

  /// Whether a header says the survey and the period as the cover does, and a footer nothing but the number of the page.
  private func isTrue(_ page: PageText, by cover: Set<String>) -> Bool {
    guard ["", "&P/&N"].contains(page.below) else { return false }
    guard !page.above.isEmpty else { return true }
    // A long header is cut, where each `&` counts twice.
    let isCut = page.above.replacing("&", with: "&&").utf16.count > 200
    let above = isCut && page.above.hasSuffix("…") ? page.above.dropLast() : page.above[...]
    return cover.contains { survey in
      let start = "\(survey) – "
      guard above.hasPrefix(start) else { return isCut && start.hasPrefix(above) }
      let period = above.dropFirst(start.count)
      return cover.contains { isCut ? $0.hasPrefix(period) : $0 == period }
    }
  }

  private func texts(of sheet: SealedSheet?) -> Set<String> {
    Set(
      (sheet?.cells ?? []).compactMap { cell in
        if case .text(let text) = cell.value { text } else { nil }
      })
  }

  /// Whether a name leads to where reports have it: everybody's figure in a column of its words, or what is printed.
  private func isTrue(_ name: WorkbookPart.Name, seal: String) -> Bool {
    let reference = ChartTruth.canonical(name.reference)
    guard let mark = reference.lastIndex(of: "!"),
      let sheet = sheets.first(where: { ChartTruth.canonical($0.name) == reference[..<mark] })
    else { return false }
    let place = String(reference[reference.index(after: mark)...])
    switch name.name {
    case "_xlnm.Print_Titles": return true
    case "_xlnm._FilterDatabase": return false
    case "_xlnm.Print_Area": return sheet.name == seal && place.hasPrefix("A1:C")
    default: break
    }
    guard name.sheet == nil, let address = CellAddress(place) else { return false }
    let found = CellPlaces(sheet)[address]
    return found.row == LabelNames.everybody(language)
      && found.column.replacing(/[^\p{L}\p{N}]+/, with: "_") == name.name
  }
}
