import Indicators
import Statistics
import Surveys
import Wording

/// Questions by how strongly they go with the overall rating and by how well they are rated (Martilla & James 1977),
/// cut at the mean of each.
struct QuadrantChart {
  let id: String
  let title: String
  let drivers: Drivers
  /// Those that have a place, with the number of their row and the name of their question.
  let spots: [(number: Int, name: String, driver: Drivers.Driver)]
  let formats: Formats

  private static let (top, height) = (10.0, 280.0)
  private static let (start, end) = (0.1, 0.04)

  /// The picture.
  var drawing: Drawing {
    var canvas = Canvas(isMirrored: formats.language == .arabic)
    let axis = ValueAxis(of: .index, around: spots.compactMap(\.driver.performance))
    let bottom = QuadrantChart.top + QuadrantChart.height
    let matrix = drivers.matrix
    if let importance = matrix.importanceCut, let performance = matrix.performanceCut {
      canvas.block(
        from: x(importance), to: 1, y: y(performance, axis), height: bottom - y(performance, axis), style: "first")
    }
    for tick in axis.ticks {
      canvas.line(0, y(tick, axis), to: 1, y(tick, axis), style: "grid")
      canvas.text(axis.label(tick, formats), 0, y(tick, axis) - 4, anchor: "start", style: "tick")
    }
    if let importance = matrix.importanceCut, let performance = matrix.performanceCut {
      canvas.line(x(importance), QuadrantChart.top, to: x(importance), bottom, style: "centre")
      canvas.line(QuadrantChart.start, y(performance, axis), to: 1, y(performance, axis), style: "centre")
      drawNames(on: &canvas)
    }
    for spot in spots { draw(spot, axis, on: &canvas) }
    canvas.text(
      formats.say(DriverPhrase.lessImportant), QuadrantChart.start, bottom + 22, anchor: "start", style: "tick")
    canvas.text(formats.say(DriverPhrase.importance), 1, bottom + 22, anchor: "end", style: "tick")
    let said = spots.compactMap { spot in
      spot.driver.quadrant.map { "\(spot.name): \(formats.say(DriverPhrase.quadrant($0)))" }
    }
    return canvas.drawing(
      id: id, title: title, description: said.joined(separator: formats.semicolon), height: bottom + 32)
  }

  /// The name of each corner in it.
  private func drawNames(on canvas: inout Canvas) {
    let (upper, lower) = (QuadrantChart.top + 16, QuadrantChart.top + QuadrantChart.height - 8)
    let (near, far) = (QuadrantChart.start + 0.02, 1 - 0.01)
    let corners: [(PriorityQuadrant, Double, Double, String)] = [
      (.possibleOverkill, near, upper, "start"), (.keep, far, upper, "end"), (.watch, near, lower, "start"),
      (.fixFirst, far, lower, "end"),
    ]
    for (quadrant, place, y, anchor) in corners {
      canvas.text(formats.say(DriverPhrase.quadrant(quadrant)), place, y, anchor: anchor, style: "corner")
    }
  }

  private func draw(
    _ spot: (number: Int, name: String, driver: Drivers.Driver), _ axis: ValueAxis, on canvas: inout Canvas
  ) {
    guard let importance = spot.driver.importance, let performance = spot.driver.performance else { return }
    canvas.dot(x(importance), y(performance, axis), radius: 11, style: "spot")
    canvas.text(
      formats.count(spot.number), x(importance), y(performance, axis) + 5, anchor: "middle", style: "spot-number")
  }

  /// Along the line from a little before the weakest to a little beyond the strongest.
  private func x(_ importance: Double) -> Double {
    let known = spots.compactMap(\.driver.importance)
    let (weakest, strongest) = (known.min() ?? 0, known.max() ?? 1)
    let room = strongest > weakest ? 0.2 * (strongest - weakest) : 1
    let part = (importance - weakest + room) / (strongest - weakest + 2 * room)
    return QuadrantChart.start + (1 - QuadrantChart.start - QuadrantChart.end) * part
  }

  private func y(_ performance: Double, _ axis: ValueAxis) -> Double {
    QuadrantChart.top + QuadrantChart.height * (1 - axis.part(performance))
  }
}
