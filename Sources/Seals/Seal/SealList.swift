import Tables
import Workbooks

/// The marks of all sealed cells: what tells which of them was changed.
struct SealList {
  /// A row of a sheet with a mark for each of its cells.
  struct Line: Equatable {
    /// The index of the sheet among the workbook's.
    let sheet: Int
    /// From 1, as a reader counts; 0 for what is drawn.
    let row: Int
    let marks: [(column: String, mark: String)]

    static func == (one: Line, other: Line) -> Bool { one.written == other.written }

    /// As it stands on the seal's sheet.
    var written: String { "\(sheet):\(row) " + marks.map { "\($0.column)=\($0.mark)" }.joined(separator: " ") }
  }

  let lines: [Line]

  /// The marks of sheets that are about to be written.
  init(of sheets: [VisibleSheet]) {
    lines = sheets.enumerated().flatMap { index, sheet -> [Line] in
      let facts = sheet.factMarks
      let drawn = facts.isEmpty ? [] : [Line(sheet: index, row: 0, marks: facts)]
      return drawn + SealList.lines(of: sheet, at: index)
    }
  }

  private static func lines(of sheet: VisibleSheet, at index: Int) -> [Line] {
    let rows = Dictionary(grouping: sheet.cells) { $0.address.row }.sorted { $0.key < $1.key }
    return rows.map { row, cells in
      let marks = cells.sorted { $0.address.column < $1.address.column }.map { cell in
        (column: cell.address.letters, mark: cell.mark(of: sheet.name))
      }
      return Line(sheet: index, row: row + 1, marks: marks)
    }
  }

  /// The marks as a workbook has them; what is none is left out, and missed afterwards.
  init(written: [String]) {
    lines = written.compactMap { text in
      let words = text.split(separator: " ")
      guard let head = words.first?.split(separator: ":"), head.count == 2, let sheet = Int(head[0]),
        let row = Int(head[1])
      else { return nil }
      let marks = words.dropFirst().compactMap { word -> (column: String, mark: String)? in
        let parts = word.split(separator: "=", maxSplits: 1)
        return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
      }
      return Line(sheet: sheet, row: row, marks: marks)
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
