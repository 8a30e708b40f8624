extension Sheet {
  /// The height of a row in points: enough lines for its longest words. Excel measures by itself only where cells are
  /// not stretched, and telephones not at all.
  func height(of row: Row) -> Double {
    let whole = widths.reduce(0, +)
    let heights = row.cells.enumerated().map { column, cell in
      cell.height(inWidth: row.spans || !widths.indices.contains(column) ? whole : widths[column])
    }
    return min(max(heights.max() ?? 0, 9), XLSXLimits.rowHeight)
  }
}

extension Cell {
  /// The height of its words, wrapped in so many digits of the body font.
  fileprivate func height(inWidth width: Double) -> Double {
    let lines =
      switch content {
      case .text(let text) where style.wraps, .lookup(_, .text(let text)) where style.wraps:
        text.split(separator: "\n", omittingEmptySubsequences: false)
          .reduce(0) { $0 + Cell.lines(of: $1, letters: max(width - 1, 1) / style.breadth) }
      default: 1
      }
    return Double(lines) * style.lineHeight + 5
  }

  /// How many lines words take that break only between them, unless one is longer than a line.
  private static func lines(of text: Substring, letters: Double) -> Int {
    var lines = 1
    var filled = 0.0
    for word in text.split(separator: " ") {
      let length = Double(word.count)
      if filled > 0, filled + 1 + length > letters {
        lines += 1
        filled = 0
      }
      filled += (filled > 0 ? 1 : 0) + length
      while filled > letters {
        lines += 1
        filled -= letters
      }
    }
    return lines
  }
}

extension CellStyle {
  /// Points a line.
  private var size: Double {
    switch self {
    case .title: 18
    case .headline: 14
    case .lead: 12
    case .note: 10
    default: 11
    }
  }

  fileprivate var lineHeight: Double { size * 1.4 }
  /// A letter of it, in digits of the body font: Arabic letters of Arial are about nine tenths as wide.
  fileprivate var breadth: Double { size / 11 * (self == .heading ? 1.05 : 0.95) }
}
