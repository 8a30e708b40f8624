/// Rows of cells under each other, for a terminal.
enum AlignedText {
  /// Two spaces between columns, numbers to the right, no spaces at the end of a line.
  static func text(_ rows: [[String]], numeric: Set<Int>) -> String {
    let widths = (rows.first ?? []).indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    return rows.map { row in
      let cells = row.enumerated().map { column, text in
        let room = String(repeating: " ", count: widths[column] - text.count)
        return numeric.contains(column) ? room + text : text + room
      }
      let line = cells.joined(separator: "  ")
      return String(line.reversed().drop { $0 == " " }.reversed()) + "\n"
    }
    .joined()
  }
}
