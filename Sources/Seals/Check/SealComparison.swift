import Tables
import Workbooks

/// What stands in a workbook, held against what its seal says.
struct SealComparison {
  private let sheets: [VisibleSheet]
  private let seal: SealFields
  private(set) var alterations: [Alteration] = []
  private var free: [(sheet: VisibleSheet, cell: VisibleCell)] = []

  /// Compares sheets with the seal that one of them holds. Cost: one pass over cells and marks.
  init(_ sheets: [VisibleSheet], with seal: SealFields) {
    self.sheets = sheets
    self.seal = seal
    let (marks, facts) = (seal.list.marks, seal.list.facts)
    var lines: [String] = []
    for (index, name) in seal.sheets.enumerated() {
      guard let sheet = sheets.first(where: { $0.name == name }) else {
        alterations.append(.sheetMissing(name))
        continue
      }
      alterations += SealComparison.odd(sheet)
      if !seal.isData { alterations += cut(sheet) }
      if seal.version != .cells { compare(sheet, withFacts: facts[index] ?? [:]) }
      lines += compare(name == seal.sheet ? sheet.withoutSeal : sheet, with: marks[index] ?? [:])
    }
    let known = Set(seal.sheets)
    alterations += sheets.filter { !known.contains($0.name) }.map { .sheetAdded($0.name) }
    if alterations.isEmpty, sheets.map(\.name) != seal.sheets { alterations.append(.odd(sheet: nil, .order)) }
    if !alterations.contains(where: \.isOfCells) { checkLookUps() }
    judge(lines)
  }

  /// What is odd about a sheet; a number that is written otherwise, as what a reader sees of it.
  private static func odd(_ sheet: VisibleSheet) -> [Alteration] {
    guard !sheet.oddities.isEmpty else { return [] }
    let cells = Dictionary(sheet.cells.map { ($0.address, $0.value) }, uniquingKeysWith: { first, _ in first })
    let places = CellPlaces(sheet)
    return sheet.oddities.map { oddity in
      guard case .format(let address) = oddity, case .number? = cells[address], let value = cells[address] else {
        return .odd(sheet: sheet.name, oddity)
      }
      return .changed(places[address], now: "\(value)")
    }
  }

  /// Cells whose words are cut. Those of the seal itself are, and all that a table for programs holds.
  private func cut(_ sheet: VisibleSheet) -> [Alteration] {
    let own = sheet.name == seal.sheet ? Set(sheet.sealRows.map(\.row)) : []
    let cut = sheet.cut.filter { !own.contains($0.row) || ![1, 2].contains($0.column) }
    return cut.prefix(SealComparison.most).map { .odd(sheet: sheet.name, .narrow($0)) }
  }

  /// So many cells are told; who changes more has made another file.
  private static let most = 200

  /// Notes every cell whose mark is another, and returns what the rest tell, as it was sealed.
  private mutating func compare(_ sheet: VisibleSheet, with marks: [CellAddress: String]) -> [String] {
    var (lines, rest): ([String], [CellAddress: String]) = ([], marks)
    let places = CellPlaces(sheet)
    var known = Set(alterations)
    for cell in sheet.cells where alterations.count < SealComparison.most {
      guard let mark = rest.removeValue(forKey: cell.address) else {
        alterations.append(.added(places[cell.address], now: "\(cell.value)"))
        continue
      }
      let isFree = mark.hasPrefix(VisibleCell.free)
      let told = isFree ? [cell.freeLine(of: sheet.name)] : cell.lines(of: sheet.name, by: seal.version)
      let sealed = mark.drop { String($0) == VisibleCell.free }
      if let line = told.first(where: { SealDigest.mark($0) == sealed }) {
        lines.append(line)
        if isFree { free.append((sheet, cell)) }
      } else {
        let change = SealComparison.change(of: cell, at: places[cell.address])
        if known.insert(change).inserted { alterations.append(change) }
      }
    }
    guard alterations.count < SealComparison.most else { return lines }
    let gone = rest.keys.sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    alterations += gone.prefix(SealComparison.most).map { .removed(places[$0]) }
    return lines
  }

  /// What is said of a cell that is not as it was sealed. Some programs save formulas without their values, which tells
  /// nothing of either until they are computed.
  private static func change(of cell: VisibleCell, at place: CellPlace) -> Alteration {
    cell.formula != nil && cell.value == .text("")
      ? .odd(sheet: place.sheet, .uncalculated) : .changed(place, now: "\(cell.value)")
  }

  /// Notes whatever is drawn otherwise. The words of a picture may be left out, as some programs do, but not be others.
  private mutating func compare(_ sheet: VisibleSheet, withFacts marks: [String: String]) {
    for name in Set(marks.keys).union(sheet.facts.keys).sorted() {
      let mark = sheet.facts[name].map { VisibleSheet.mark(name, $0, on: sheet.name) }
      let isLeftOut = mark == nil && name.hasSuffix("words")
      guard mark != marks[name], !isLeftOut else { continue }
      let oddity = Oddity(ofFact: name)
      if !sheet.oddities.contains(oddity) { alterations.append(.odd(sheet: sheet.name, oddity)) }
    }
  }

  /// Where everything else is as it was sealed, what a reader looks up has to be what stands there.
  private mutating func checkLookUps() {
    let source = LookUpSource(sheets)
    var blamed = Set<Alteration>()
    for (sheet, cell) in free {
      let lookUp = LookUp(cell, on: sheet)
      guard !lookUp.isTrue(in: source) else { continue }
      // A choice of which nothing is known leaves all that is looked up by it empty.
      let wrong = lookUp.wrongChoice(in: source) ?? cell
      let change = SealComparison.change(of: wrong, at: CellPlaces(sheet)[wrong.address])
      if blamed.insert(change).inserted { alterations.append(change) }
    }
  }

  /// What the marks cannot tell, the digests do.
  private mutating func judge(_ lines: [String]) {
    if !seal.isListWhole {
      alterations = [.list(sheet: seal.sheet)] + alterations
    } else if alterations.isEmpty,
      SealDigest.whole(lines) != seal.fields[.digest] || "\(lines.count)" != seal.fields[.cells]
    {
      alterations.append(.somewhere)
    }
  }
}

extension Oddity {
  /// What is odd where a fact of this name is another.
  fileprivate init(ofFact name: String) {
    let number = Int(name.filter(\.isNumber)) ?? 1
    switch name.prefix(while: \.isLetter) {
    case "chart": self = .chart(number)
    case "picture": self = .picture(number)
    case "bars": self = .condition("dataBar")
    default: self = .choices
    }
  }
}
