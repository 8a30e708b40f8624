/// The points that a chart has, without the periods that have none, and on which side of things they are.
struct ChartedPoints {
  /// Where each point stands in the chart.
  let places: [Int]
  private let values: [Double]
  private let sigmas: [Double?]
  private let centre: Double
  private let tolerance: Double

  init(_ chart: ControlChart) {
    places = chart.values.indices.filter { chart.values[$0] != nil }
    values = chart.values.compactMap { $0 }
    sigmas = places.map { chart.sigmas[$0] }
    centre = chart.centre
    let largest = values.reduce(abs(chart.centre)) { max($0, abs($1)) }
    tolerance = 1e-12 * largest
  }

  /// The side of the centre line on which each point is; `nil` on the line.
  var sides: [Signal.Direction?] {
    values.map { direction(from: centre, to: $0) }
  }

  /// Where each point but the last goes from there; `nil` when the next is equal.
  var steps: [Signal.Direction?] {
    zip(values, values.dropFirst()).map { direction(from: $0, to: $1) }
  }

  /// The side on which each point is more than so many sigmas away from the centre line; `nil` within, and without sigma.
  func sides(beyond width: Double) -> [Signal.Direction?] {
    zip(values, sigmas).map { value, sigma in
      guard let sigma, let side = direction(from: centre, to: value) else { return nil }
      let line = side == .up ? centre + width * sigma : centre - width * sigma
      return direction(from: line, to: value) == side ? side : nil
    }
  }

  /// Up or down; `nil` when equal but for the rounding of sums, which is one part in 10¹² of the largest value at most.
  private func direction(from start: Double, to end: Double) -> Signal.Direction? {
    guard abs(end - start) > tolerance else { return nil }
    return end > start ? .up : .down
  }
}
