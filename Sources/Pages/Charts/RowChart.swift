import Surveys
import Wording

/// Rows on one scale, each with its name and value above its mark: a dot with its interval, or a bar.
struct RowChart {
  /// What is drawn of a row.
  enum Mark {
    case dot(value: Double, low: Double, high: Double, isSmall: Bool)
    case bar(value: Double)
    /// Two shares of one thing: a hollow dot and a full one, with a line between them.
    case pair(hollow: Double, full: Double)
    /// Nothing may be drawn.
    case none
  }

  /// A row from top to bottom.
  struct Row {
    let name: String
    let value: String
    let mark: Mark
    /// What this row alone is to reach, on the axis.
    var target: Double?
  }

  let id: String
  let title: String
  let axis: ValueAxis
  let rows: [Row]
  let formats: Formats
  /// What every row is to reach, on the axis; with its name.
  var target: (value: Double, name: String)?

  /// Inside the edges, so that no dot and no number of the axis is cut off.
  private static let gutter = 0.04
  private static let lineHeight = 22.0
  private static let markHeight = 34.0

  /// The picture.
  var drawing: Drawing {
    var canvas = Canvas(isMirrored: formats.language == .arabic)
    let names = rows.map { Lines.of($0.name, limit: 24) }
    let heights = names.map { Double($0.count) * RowChart.lineHeight + RowChart.markHeight }
    let bottom = heights.reduce(6, +)
    for tick in axis.ticks {
      let place = self.place(tick)
      canvas.line(place, 4, to: place, bottom, style: "grid")
      canvas.text(axis.label(tick, formats), place, bottom + 20, anchor: "middle", style: "tick")
    }
    if let target {
      let place = self.place(target.value)
      canvas.line(place, 4, to: place, bottom, style: "target")
      canvas.text(target.name, place, bottom + 40, anchor: RowChart.anchor(place), style: "aim")
    }
    var top = 6.0
    for (row, (lines, height)) in zip(rows, zip(names, heights)) {
      draw(row, lines: lines, at: top, on: &canvas)
      top += height
    }
    let said = ([target?.name].compactMap(\.self) + rows.map { "\($0.name): \($0.value)" })
      .joined(separator: formats.semicolon)
    return canvas.drawing(id: id, title: title, description: said, height: bottom + (target == nil ? 30 : 50))
  }

  private func draw(_ row: Row, lines: [String], at top: Double, on canvas: inout Canvas) {
    for (index, line) in lines.enumerated() {
      let y = top + RowChart.lineHeight * Double(index) + 16
      canvas.text(line, 0, y, anchor: "start", style: "name")
    }
    canvas.text(row.value, 1, top + 16, anchor: "end", style: "value")
    let y = top + RowChart.lineHeight * Double(lines.count) + 10
    canvas.line(place(axis.low), y, to: place(axis.high), y, style: "track")
    switch row.mark {
    case .dot(let value, let low, let high, let isSmall):
      canvas.line(place(low), y, to: place(high), y, style: "interval")
      canvas.dot(place(value), y, radius: 6.5, style: isSmall ? "dot small" : "dot")
    case .bar(let value):
      canvas.bar(from: place(axis.low), to: place(value), y: y - 7, height: 14, style: "bar")
    case .pair(let hollow, let full):
      canvas.line(place(min(hollow, full)), y, to: place(max(hollow, full)), y, style: "interval")
      canvas.dot(place(full), y, radius: 6.5, style: "dot")
      canvas.dot(place(hollow), y, radius: 6.5, style: "dot small")
    case .none: break
    }
    if let target = row.target { canvas.diamond(place(target), y, style: "aim-mark") }
  }

  /// On which side of its place a name stands so that it is not cut off at the edges.
  private static func anchor(_ place: Double) -> String { place < 0.2 ? "start" : place > 0.8 ? "end" : "middle" }

  private func place(_ value: Double) -> Double {
    RowChart.gutter + (1 - 2 * RowChart.gutter) * axis.part(value)
  }
}
