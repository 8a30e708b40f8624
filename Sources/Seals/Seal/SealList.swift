import Tables

/// The marks of all sealed cells: what tells which of them was changed.
struct SealList {
  /// A row of a sheet with a mark for each of its cells.
  struct Line: Equatable {
    /// The index of the sheet among the workbook's.
    let sheet: Int
    /// From 1, as a reader counts; 0 for what is drawn.
    let row: Int
    /// As it stands on the seal's sheet: `0:3 A=x4_dY1 B=…`.
    let written: String

    /// A line of marks.
    init(sheet: Int, row: Int, marks: [(column: String, mark: String)]) {
      self.sheet = sheet
      self.row = row
      written = "\(sheet):\(row) " + marks.map { "\($0.column)=\($0.mark)" }.joined(separator: " ")
    }

    var marks: [(column: String, mark: String)] { SealList.marks(in: written) }
  }

  let lines: [Line]

  /// The marks of sheets that are about to be written.
  init(_ cells: SealedCells) { lines = cells.lines }

  /// The marks as a workbook has them; what is none is left out, and missed afterwards.
  init(written: [String]) {
    lines = written.compactMap { text in
      let words = text.split(separator: " ")
      guard let head = words.first?.split(separator: ":"), head.count == 2, let sheet = Int(head[0]),
        let row = Int(head[1])
      else { return nil }
      return Line(sheet: sheet, row: row, marks: SealList.marks(in: text))
    }
  }

  private static func marks(in line: String) -> [(column: String, mark: String)] {
    line.split(separator: " ").dropFirst().compactMap { word in
      let parts = word.split(separator: "=", maxSplits: 1)
      return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }
  }

  var written: [String] { lines.map(\.written) }

  /// The mark of each fact, by the index of its sheet and its name.
  var facts: [Int: [String: String]] {
    lines.reduce(into: [:]) { found, line in
      guard line.row == 0 else { return }
      for (name, mark) in line.marks { found[line.sheet, default: [:]][name] = mark }
    }
  }

  /// The mark of each cell, by the index of its sheet and its own address.
  var marks: [Int: [CellAddress: String]] {
    var found: [Int: [CellAddress: String]] = [:]
    for line in lines {
      for (column, mark) in line.marks {
        guard let address = CellAddress("\(column)\(line.row)") else { continue }
        found[line.sheet, default: [:]][address] = mark
      }
    }
    return found
  }
}
