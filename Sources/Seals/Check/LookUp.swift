import Tables
import Workbooks

/// The cells that a workbook looks others up in: each sheet's, by its name as formulas write it, and by what stands in a
/// column. Made once for all look-ups of a file.
final class LookUpSource {
  private let sheets: [String: VisibleSheet]
  private var cells: [String: [CellAddress: VisibleCell]] = [:]
  private var rows: [String: [Int: [VisibleCell.Value.Key: [Int]]]] = [:]

  init(_ sheets: [VisibleSheet]) {
    self.sheets = Dictionary(
      sheets.map { ($0.name.canonicalReference, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A cell of a sheet; `nil` where nothing stands.
  func cell(_ address: CellAddress, of sheet: String) -> VisibleCell? { cells(of: sheet)[address] }

  /// The first row of a column, within some rows, in which a value stands.
  func row(of value: VisibleCell.Value, in column: Int, of sheet: String, within range: ClosedRange<Int>) -> Int? {
    if rows[sheet]?[column] == nil {
      var found: [VisibleCell.Value.Key: [Int]] = [:]
      for cell in cells(of: sheet).values where cell.address.column == column {
        found[cell.value.key, default: []].append(cell.address.row)
      }
      rows[sheet, default: [:]][column] = found.mapValues { $0.sorted() }
    }
    return rows[sheet]?[column]?[value.key]?.first(where: range.contains)
  }

  private func cells(of sheet: String) -> [CellAddress: VisibleCell] {
    if let known = cells[sheet] { return known }
    let made = Dictionary(
      (sheets[sheet]?.cells ?? []).map { ($0.address, $0) }, uniquingKeysWith: { first, _ in first })
    cells[sheet] = made
    return made
  }
}

/// A cell that shows what stands in the row of a channel that a reader chose: free to change, but only together with the
/// choice, and only to what stands there.
struct LookUp {
  private let cell: VisibleCell
  private let sheet: String

  /// A free cell of a sheet: the choice, or what follows it.
  init(_ cell: VisibleCell, on sheet: VisibleSheet) {
    self.cell = cell
    self.sheet = sheet.name.canonicalReference
  }

  /// Whether it shows what it says it looks up. A choice says nothing by itself. Cost: constant beside the making of the
  /// source.
  func isTrue(in source: LookUpSource) -> Bool {
    guard let formula = cell.canonicalFormula else { return true }
    guard let asked = LookUpFormula(formula), let choice = source.cell(asked.choice, of: sheet),
      let row = source.row(
        of: choice.value, in: asked.names.first.column, of: asked.sheet,
        within: asked.names.first.row...asked.names.last.row)
    else { return false }
    let found = CellAddress(
      row: asked.figures.first.row + row - asked.names.first.row, column: asked.figures.first.column)
    return shows(source.cell(found, of: asked.sheet))
  }

  /// The choice by which it looks something up, where that is nothing that can be chosen.
  func wrongChoice(in source: LookUpSource) -> VisibleCell? {
    guard let formula = cell.canonicalFormula, let asked = LookUpFormula(formula),
      let choice = source.cell(asked.choice, of: sheet), asked.names.first.row <= asked.names.last.row
    else { return nil }
    let row = source.row(
      of: choice.value, in: asked.names.first.column, of: asked.sheet,
      within: asked.names.first.row...asked.names.last.row)
    return row == nil ? choice : nil
  }

  /// The cells from which the choice is made by which it looks something up: `B26<S!A4:A12`, as a fact of the sheet.
  var choice: String? {
    guard let formula = cell.canonicalFormula, let asked = LookUpFormula(formula) else { return nil }
    return "\(asked.choice)<\(asked.sheet)!\(asked.names.first):\(asked.names.last)"
  }

  private func shows(_ source: VisibleCell?) -> Bool {
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
  private static func isWritten(_ format: NumberFormat, as source: NumberFormat) -> Bool {
    func digits(_ format: NumberFormat) -> [NumberFormat.Sign] {
      format.sections[0].filter { if case .code = $0 { true } else { "+-\u{2212}".contains($0.letter) } }
    }
    let isBare = format.sections.joined().allSatisfy { sign in
      if case .code(let letter) = sign { "0#.,%".contains(letter) } else { "+-\u{2212}".contains(sign.letter) }
    }
    return isBare && digits(format) == digits(source)
  }
}

/// `VLOOKUP(B26,S!A4:K12,4,0)`, with `&""` behind it where words are looked up: the only formula with which a report looks
/// anything up. Reports of old say the same as `INDEX(S!D4:D12,MATCH(B26,S!A4:A12,0))`.
private struct LookUpFormula {
  let sheet: String
  let figures: CellBlock
  let choice: CellAddress
  let names: CellBlock

  init?(_ formula: String) {
    let bare = formula.hasSuffix("&\"\"") ? formula.dropLast(3) : formula[...]
    if let asked = LookUpFormula(byColumn: bare) {
      self = asked
    } else if let asked = LookUpFormula(byMatch: bare) {
      self = asked
    } else {
      return nil
    }
  }

  private init?(byColumn bare: Substring) {
    guard bare.hasPrefix("VLOOKUP("), bare.hasSuffix(",0)") else { return nil }
    let inside = bare.dropFirst(8).dropLast(3)
    guard let first = inside.firstIndex(of: ","), let last = inside.lastIndex(of: ","), first < last,
      let choice = CellAddress(String(inside[..<first])),
      let table = LookUpFormula.range(inside[inside.index(after: first)..<last]),
      let column = Int(inside[inside.index(after: last)...]), column > 0,
      column <= table.block.last.column - table.block.first.column + 1,
      let names = table.block.column(table.block.first.column),
      let figures = table.block.column(table.block.first.column + column - 1)
    else { return nil }
    (sheet, self.figures, self.names, self.choice) = (table.sheet, figures, names, choice)
  }

  private init?(byMatch bare: Substring) {
    guard bare.hasPrefix("INDEX("), bare.hasSuffix(",0))") else { return nil }
    let inside = bare.dropFirst(6).dropLast(4)
    guard let middle = inside.firstRange(of: ",MATCH(") else { return nil }
    let (before, after) = (inside[..<middle.lowerBound], inside[middle.upperBound...])
    guard let comma = after.firstIndex(of: ","), let figures = LookUpFormula.range(before),
      let names = LookUpFormula.range(after[after.index(after: comma)...]), figures.sheet == names.sheet,
      let choice = CellAddress(String(after[..<comma])),
      figures.block.first.column == figures.block.last.column, names.block.first.column == names.block.last.column,
      figures.block.last.row - figures.block.first.row == names.block.last.row - names.block.first.row
    else { return nil }
    (sheet, self.figures, self.names, self.choice) = (figures.sheet, figures.block, names.block, choice)
  }

  private static func range(_ text: Substring) -> (sheet: String, block: CellBlock)? {
    guard let mark = text.lastIndex(of: "!"), let block = CellBlock(String(text[text.index(after: mark)...])) else {
      return nil
    }
    return (String(text[..<mark]), block)
  }
}

extension CellBlock {
  /// One of its columns.
  fileprivate func column(_ column: Int) -> CellBlock? {
    CellBlock("\(CellAddress(row: first.row, column: column)):\(CellAddress(row: last.row, column: column))")
  }
}

extension NumberFormat.Sign {
  fileprivate var letter: Character {
    switch self {
    case .literal(let letter), .code(let letter): letter
    }
  }
}

extension VisibleCell.Value {
  /// By what a value is found: its words, or its number.
  enum Key: Hashable {
    case text(String)
    case number(Double)
  }

  fileprivate var key: Key {
    switch self {
    case .text(let text): .text(text)
    case .number(let number, _): .number(number)
    }
  }
}
