/// Rows of cells under heads, with columns as wide as their widest cell, for a terminal.
enum TextTable {
  /// A line a row; cells of `numeric` columns stand at the end of their column.
  static func lines(_ rows: [[String]], numeric: Set<Int>) -> [String] {
    let columns = rows.first?.indices ?? 0..<0
    let widths = columns.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = row.enumerated().map { column, text in
        let room = String(repeating: " ", count: widths[column] - text.count)
        return numeric.contains(column) ? room + text : text + room
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }
}
