/// What stands in a workbook, held against what its seal says.
struct SealComparison {
  let fields: [SealField: String]
  private(set) var alterations: [Alteration] = []
  private var free: [(sheet: SealedSheet, cell: SealedCell)] = []

  /// Compares sheets with the seal that one of them holds.
  init(_ sheets: [SealedSheet], seal place: Int) {
    let own = sheets[place]
    let rows = own.sealRows
    fields = Dictionary(
      rows.compactMap { row in SealField(rawValue: row.name).map { ($0, row.value) } }, uniquingKeysWith: { $1 })
    let list = SealList(written: rows.filter(\.isList).map(\.value))
    let names = (fields[.sheets] ?? "").split(separator: "/").map(String.init)
    let marks = list.marks
    var lines: [String] = []
    for (place, name) in names.enumerated() {
      guard let sheet = sheets.first(where: { $0.name == name }) else {
        alterations.append(.sheetMissing(name))
        continue
      }
      if sheet.isHidden { alterations.append(.hidden(sheet: name)) }
      lines += compare(name == own.name ? sheet.withoutSeal : sheet, with: marks[place] ?? [:])
    }
    alterations += sheets.filter { !names.contains($0.name) }.map { .sheetAdded($0.name) }
    if alterations.isEmpty { checkLookUps(in: sheets) }
    let labels = rows.filter(\.isList).map(\.words)
    let isLabelled = labels == list.lines.map { names.indices.contains($0.sheet) ? names[$0.sheet] : "" }
    // A field that stands there twice would show a reader what is not checked.
    let isPlain = rows.count { !$0.isList } == fields.count
    judge(lines, list: isLabelled && isPlain ? list : nil, sheet: own.name)
  }

  /// Notes every cell whose mark is another, and returns what the rest tell, as it was sealed.
  private mutating func compare(_ sheet: SealedSheet, with marks: [CellAddress: String]) -> [String] {
    var (lines, rest): ([String], [CellAddress: String]) = ([], marks)
    for cell in sheet.cells {
      guard let mark = rest.removeValue(forKey: cell.address) else {
        alterations.append(.added(sheet: sheet.name, address: cell.address, now: "\(cell)"))
        continue
      }
      let told = mark.hasPrefix(SealedCell.free) ? [cell.freeLine(of: sheet.name)] : cell.lines(of: sheet.name)
      let sealed = mark.drop { String($0) == SealedCell.free }
      if let line = told.first(where: { SealDigest.mark($0) == sealed }) {
        lines.append(line)
        if mark.hasPrefix(SealedCell.free) { free.append((sheet, cell)) }
      } else {
        alterations.append(.changed(sheet: sheet.name, address: cell.address, now: "\(cell)"))
      }
    }
    alterations += rest.keys.sorted { ($0.row, $0.column) < ($1.row, $1.column) }.map {
      .removed(sheet: sheet.name, address: $0)
    }
    return lines
  }

  /// Where everything else is as it was sealed, what a reader looks up has to be what stands there.
  private mutating func checkLookUps(in sheets: [SealedSheet]) {
    alterations = free.filter { !LookUp($0.cell, on: $0.sheet).isTrue(in: sheets) }.map { sheet, cell in
      .changed(sheet: sheet.name, address: cell.address, now: "\(cell)")
    }
  }

  /// What the marks cannot tell, the digests do.
  private mutating func judge(_ lines: [String], list: SealList?, sheet: String) {
    if list.map({ SealDigest.whole($0.written) }) != fields[.list] {
      alterations = [.list(sheet: sheet)] + alterations
    } else if alterations.isEmpty, SealDigest.whole(lines) != fields[.digest] || "\(lines.count)" != fields[.cells] {
      alterations.append(.somewhere)
    }
  }
}
