import Foundation
import Tables

/// Where something is drawn: from a place in one cell to a place in another.
struct DrawnPlace {
  /// A cell, and how far inside it, in units of which a point has 12,700.
  struct Corner {
    let cell: CellAddress
    let along: Int
    let down: Int
  }

  private let from: Corner
  private let to: Corner

  /// A place; `nil` where it ends before it begins, or is larger than anything in a workbook of ours.
  init?(from: Corner, to: Corner) {
    guard (0...DrawnPlace.mostRows).contains(to.cell.row - from.cell.row),
      (0...DrawnPlace.mostColumns).contains(to.cell.column - from.cell.column)
    else { return nil }
    (self.from, self.to) = (from, to)
  }

  private var rows: ClosedRange<Int> { from.cell.row...to.cell.row }
  private var columns: ClosedRange<Int> { from.cell.column...to.cell.column }

  /// Whether it may lie over a cell.
  func covers(_ cell: CellAddress) -> Bool { rows.contains(cell.row) && columns.contains(cell.column) }

  /// Whether it may lie over something else that is drawn.
  func meets(_ other: DrawnPlace) -> Bool { rows.overlaps(other.rows) && columns.overlaps(other.columns) }

  /// Points below which something drawn is squeezed to nothing.
  struct Least {
    let wide: Double
    let high: Double

    static let chart = Least(wide: 200, high: 90)

    /// That of a picture: a flat one may be low, and a steep one narrow, as its own pixels are.
    static func picture(_ png: Data) -> Least {
      let steepness = Picture.pixels(of: png).map { Double($0.height) / Double($0.width) } ?? 1
      return Least(wide: 40 * min(1, 1 / steepness), high: 60 * min(1, steepness))
    }
  }

  /// Whether a reader of a sheet finds it near its cells, and not squeezed to nothing.
  func isSeen(on part: SheetPart, as isChart: Bool, least: Least) -> Bool {
    let last = part.cells.reduce(0) { max($0, $1.cell.address.row) }
    guard rows.lowerBound <= last + DrawnPlace.mostBelow, !isChart || columns.lowerBound == 0,
      [from, to].allSatisfy({ isInside($0, part) })
    else {
      return false
    }
    let heights = rows.map { DrawnPlace.height(of: $0, on: part) }
    let widths = columns.map { DrawnPlace.width(of: $0, on: part) }
    let high = heights.dropLast().reduce(Double(to.down - from.down) / DrawnPlace.point, +)
    let wide = widths.dropLast().reduce(Double(to.along - from.along) / DrawnPlace.point, +)
    return high >= least.high && wide >= least.wide
  }

  /// Whether a corner lies in the cell that it names: programs do not agree where it lies otherwise. Before it lies
  /// only what LibreOffice mirrors: a picture inside its column, or a little wider than it, and a chart as far as the
  /// last column reaches.
  private func isInside(_ corner: Corner, _ part: SheetPart) -> Bool {
    let before = Double(-corner.along) / DrawnPlace.point
    guard before <= (part.view.isRightToLeft ? mirrored(on: part) : 0) else { return false }
    return Double(corner.down) <= (DrawnPlace.height(of: corner.cell.row, on: part) * 1.2 + 1) * DrawnPlace.point
      && Double(corner.along) <= (DrawnPlace.width(of: corner.cell.column, on: part) * 1.2 + 1) * DrawnPlace.point
  }

  /// How many points before its cell something may begin on a sheet from right to left.
  private func mirrored(on part: SheetPart) -> Double {
    if from.cell.column == 0 { return 300 }
    let isInOne = from.cell.column == to.cell.column && to.along <= 0
    return max(30, isInOne ? DrawnPlace.width(of: from.cell.column, on: part) : 0)
  }

  /// Points of a row.
  private static func height(of row: Int, on part: SheetPart) -> Double {
    guard let band = part.rows[row] else { return 15 }
    return band.isHidden ? 0 : band.size ?? 15
  }

  /// Points of a column: a digit has about seven pixels of three quarters of a point.
  private static func width(of column: Int, on part: SheetPart) -> Double {
    guard let band = part.columns.last(where: { $0.places.contains(column) }) else { return 48 }
    return band.isHidden ? 0 : ((band.size ?? 8.43) * 7 + 5) * 0.75
  }

  private static let point = 12_700.0
  private static let mostBelow = 3
  private static let mostRows = 1000
  private static let mostColumns = 100
}
