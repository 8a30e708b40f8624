/// When a point of a chart is taken for more than chance (Western Electric 1956, Statistical Quality Control Handbook;
/// Nelson 1984, Journal of Quality Technology 16). All points of a pattern signal, not only the one that completes it.
package struct SignalRules: Equatable, Sendable {
  /// How many points in a row on one side of the centre line signal; a point on the line breaks the row.
  package let oneSide: Int
  /// How many points in a row that rise, or that fall, signal; two equal points break the row.
  package let trend: Int

  /// The numbers of the NHS (NHS England, Making Data Count: Strengthening your decisions): seven and seven.
  package static let makingDataCount = SignalRules(oneSide: 7, trend: 7)

  /// Rules with these two numbers; fewer than two on a side, or fewer than three that rise, are a fault of the caller.
  package init(oneSide: Int, trend: Int) {
    precondition(oneSide >= 2 && trend >= 3, "a row has two points at least, a trend has three")
    self.oneSide = oneSide
    self.trend = trend
  }

  /// The signals at each place of the chart, none where there is no point. A period without a point is passed over: its
  /// neighbours stand in a row. A chart without limits has only the signals of rows.
  package func signals(in chart: ControlChart) -> [[Signal]] {
    let points = ChartedPoints(chart)
    var signals = chart.values.map { _ in [Signal]() }
    for (point, signal) in found(among: points) { signals[points.places[point]].append(signal) }
    return signals
  }

  private typealias Finding = (point: Int, signal: Signal)

  private func found(among points: ChartedPoints) -> [Finding] {
    let beyond = points.sides(beyond: ControlChart.limitWidth)
    let rows = Stretch.all(in: points.sides).filter { $0.places.count >= oneSide }
    let trends = Stretch.all(in: points.steps).map(\.withLastPoint).filter { $0.places.count >= trend }
    let near = Self.pairs(among: points.sides(beyond: ControlChart.limitWidth * 2 / 3))
    return Self.each(.beyondLimit, beyond) + Self.all(.oneSide, rows) + Self.all(.trend, trends)
      + Self.each(.nearLimit, near)
  }

  private static func each(_ rule: Signal.Rule, _ directions: [Signal.Direction?]) -> [Finding] {
    directions.enumerated().compactMap { point, direction in
      direction.map { (point, Signal(rule, $0)) }
    }
  }

  private static func all(_ rule: Signal.Rule, _ stretches: [Stretch]) -> [Finding] {
    stretches.flatMap { stretch in
      stretch.places.map { (point: $0, signal: Signal(rule, stretch.direction)) }
    }
  }

  /// The directions of which there are two among three neighbours, that is another one at most two places away; none
  /// when there are not three points.
  private static func pairs(among directions: [Signal.Direction?]) -> [Signal.Direction?] {
    guard directions.count >= 3 else { return directions.map { _ in nil } }
    return directions.indices.map { index in
      let around = max(0, index - 2)...min(directions.count - 1, index + 2)
      let hasCompany = around.contains { $0 != index && directions[$0] == directions[index] }
      return hasCompany ? directions[index] : nil
    }
  }
}
