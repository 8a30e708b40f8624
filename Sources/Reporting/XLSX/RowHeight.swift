extension Sheet {
  /// The height of a row in points: enough lines for its longest words. Excel measures by itself only where cells are
  /// not stretched, and telephones not at all.
  func height(of row: Row) -> Double {
    let whole = widths.reduce(0, +)
    let heights = row.cells.enumerated().map { column, cell in
      cell.height(inWidth: row.spans || !widths.indices.contains(column) ? whole : widths[column])
    }
    return max(heights.max() ?? 0, 9)
  }
}

extension Cell {
  /// The height of its words, wrapped in so many digits of the body font.
  fileprivate func height(inWidth width: Double) -> Double {
    let lines =
      switch content {
      case .text(let text):
        text.split(separator: "\n", omittingEmptySubsequences: false)
          .reduce(0.0) { $0 + max(1, (Double($1.count) * style.breadth / max(width - 1, 1)).rounded(.up)) }
      default: 1.0
      }
    return lines * style.lineHeight + 5
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
