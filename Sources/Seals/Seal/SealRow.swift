import Tables
import Workbooks

/// One row of the seal's own sheet: its words, the name of a field, and its value.
struct SealRow: Equatable {
  let row: Int
  let words: String
  let name: String
  let value: String
  /// Whether one of them is the result of a formula, which programs compute anew.
  let isComputed: Bool

  /// Whether it lists the marks of a row of cells.
  var isList: Bool { name == WorkbookSeal.listed }
}

extension VisibleSheet {
  /// The rows that hold a field of a seal, or marks.
  var sealRows: [SealRow] {
    let names = Set(SealField.allCases.map(\.rawValue) + [WorkbookSeal.listed])
    let texts = Dictionary(
      cells.compactMap { cell in if case .text(let text) = cell.value { (cell.address, text) } else { nil } },
      uniquingKeysWith: { first, _ in first })
    func text(_ row: Int, _ column: Int) -> String { texts[CellAddress(row: row, column: column)] ?? "" }
    let computed = Set(cells.filter { $0.formula != nil && $0.address.column < 3 }.map(\.address.row))
    return Set(cells.map(\.address.row)).sorted().compactMap { row in
      let name = text(row, 1)
      guard names.contains(name) else { return nil }
      return SealRow(
        row: row, words: text(row, 0), name: name, value: text(row, 2), isComputed: computed.contains(row))
    }
  }

  /// What the seal's own sheet tells beside the seal: its title, the words at its fields, and whatever stands beside them.
  var withoutSeal: VisibleSheet {
    let rows = Dictionary(uniqueKeysWithValues: sealRows.map { ($0.row, $0.isList) })
    return keeping { cell in
      guard let isList = rows[cell.address.row] else { return true }
      return !(isList ? 0...2 : 1...2).contains(cell.address.column)
    }
  }
}
