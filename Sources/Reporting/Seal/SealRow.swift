import Tables

/// One row of the seal's own sheet: its words, the name of a field, and its value.
struct SealRow: Equatable {
  let row: Int
  let words: String
  let name: String
  let value: String

  /// Whether it lists the marks of a row of cells.
  var isList: Bool { name == WorkbookSeal.listed }
}

extension SealedSheet {
  /// The rows that hold a field of a seal, or marks.
  var sealRows: [SealRow] {
    let names = Set(SealField.allCases.map(\.rawValue) + [WorkbookSeal.listed])
    let texts = Dictionary(
      cells.compactMap { cell in if case .text(let text) = cell.value { (cell.address, text) } else { nil } },
      uniquingKeysWith: { first, _ in first })
    func text(_ row: Int, _ column: Int) -> String { texts[CellAddress(row: row, column: column)] ?? "" }
    return Set(cells.map(\.address.row)).sorted().compactMap { row in
      let name = text(row, 1)
      return names.contains(name) ? SealRow(row: row, words: text(row, 0), name: name, value: text(row, 2)) : nil
    }
  }

  /// What the seal's own sheet tells beside the seal: its title, and the words at its fields.
  var withoutSeal: SealedSheet {
    let rows = Dictionary(uniqueKeysWithValues: sealRows.map { ($0.row, $0.isList) })
    return keeping { cell in
      guard let isList = rows[cell.address.row] else { return true }
      return !isList && ![1, 2].contains(cell.address.column)
    }
  }
}
