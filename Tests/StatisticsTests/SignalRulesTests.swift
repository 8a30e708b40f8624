import Statistics
import Testing

@Suite struct SignalRulesTests {
  private let rules = SignalRules.makingDataCount

  @Test func `beyond a limit is a signal, on it is not`() {
    #expect(places(.beyondLimit, .up, in: [3, 3.1, -2, 0]) == [1])
    #expect(places(.beyondLimit, .down, in: [-3, 0, -3.1, 2]) == [2])
  }

  @Test func `each point has its own limits`() {
    let chart = ControlChart(values: [2, 2, 2], centre: 0, sigmas: [1, 0.5, nil])
    #expect(places(.beyondLimit, .up, in: chart) == [1])
  }

  @Test func `seven on one side signal, all seven of them, and six do not`() {
    #expect(places(.oneSide, .up, in: [-1, 1, 0.5, 1, 0.5, 1, 0.5, 1, -1]) == Array(1...7))
    #expect(places(.oneSide, .down, in: [1, -1, -0.5, -1, -0.5, -1, -0.5, -1]) == Array(1...7))
    #expect(places(.oneSide, .up, in: [-1, 1, 0.5, 1, 0.5, 1, 0.5, -1]).isEmpty)
  }

  @Test func `eight on one side can be asked for`() {
    let values: [Double] = [-1, 1, 0.5, 1, 0.5, 1, 0.5, 1, -1]
    let eight = SignalRules(oneSide: 8, trend: 6)
    #expect(places(.oneSide, .up, in: values, by: eight).isEmpty)
    #expect(places(.oneSide, .up, in: [1] + values.dropFirst(), by: eight) == Array(0...7))
  }

  @Test func `a point on the centre line breaks the row`() {
    #expect(places(.oneSide, .up, in: [1, 0.5, 1, 0.5, 0, 0.5, 1, 0.5, 1]).isEmpty)
  }

  // 0.1 + 0.2 is 0.30000000000000004: without tolerance it would be beyond a limit, and the others on one side.
  @Test func `a point that only rounding puts beside the centre is on it`() throws {
    let xmr = try #require(XmRChart([0.1 + 0.2, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3]))
    #expect(rules.signals(in: xmr.chart).joined().isEmpty)
  }

  @Test func `seven rising signal, all seven of them, and six do not`() {
    #expect(places(.trend, .up, in: [1, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 0]) == Array(1...7))
    #expect(places(.trend, .down, in: [1.5, 1, 0.5, 0, -0.5, -1, -1.5]) == Array(0...6))
    #expect(places(.trend, .up, in: [-1, -0.5, 0, 0.5, 1, 1.5]).isEmpty)
  }

  @Test func `six rising can be asked for`() {
    let six = SignalRules(oneSide: 8, trend: 6)
    #expect(places(.trend, .up, in: [-1, -0.5, 0, 0.5, 1, 1.5], by: six) == Array(0...5))
    #expect(places(.trend, .up, in: [-1, -0.5, 0, 0.5, 1], by: six).isEmpty)
  }

  @Test func `two equal points break a trend`() {
    #expect(places(.trend, .up, in: [-1.5, -1, -0.5, 0, 0, 0.5, 1, 1.5]).isEmpty)
  }

  @Test func `the peak belongs to the rise and to the fall`() {
    let rules = SignalRules(oneSide: 9, trend: 3)
    let values: [Double] = [-1, 0, 1, 0, -1]
    #expect(places(.trend, .up, in: values, by: rules) == [0, 1, 2])
    #expect(places(.trend, .down, in: values, by: rules) == [2, 3, 4])
  }

  @Test func `two of three beyond two thirds of the way signal, not the third`() {
    #expect(places(.nearLimit, .up, in: [0, 2.1, -1, 2.2, 0]) == [1, 3])
    #expect(places(.nearLimit, .down, in: [0, -2.1, -2.2, 1]) == [1, 2])
    #expect(places(.nearLimit, .up, in: [2.1, 3.5, 0]) == [0, 1])
  }

  @Test func `two of four, two on opposite sides, and two thirds exactly are no signal`() {
    #expect(places(.nearLimit, .up, in: [2.1, 0, 0, 2.2]).isEmpty)
    #expect(places(.nearLimit, .up, in: [2.1, -2.1, 0]).isEmpty)
    #expect(places(.nearLimit, .up, in: [2, 2, 0]).isEmpty)
  }

  @Test func `two points are not three`() {
    #expect(places(.nearLimit, .up, in: [2.1, 2.2]).isEmpty)
  }

  @Test func `a missing period is passed over and never signals`() {
    let values: [Double?] = [1, 0.5, nil, 1, 0.5, 1, nil, 0.5, 1]
    let chart = ControlChart(values: values, centre: 0, sigmas: values.map { _ in 1 })
    #expect(places(.oneSide, .up, in: chart) == [0, 1, 3, 4, 5, 7, 8])
    #expect(rules.signals(in: chart).count == 9)
  }

  @Test func `a chart without limits has only the signals of rows`() throws {
    let run = try #require(RunChart([-9, -8, -7, -6, -5, -4, -3, 4, 3, 6, 5, 8, 7, 99]))
    let signals = rules.signals(in: run.chart)
    #expect(places(.oneSide, .down, in: run.chart) == Array(0...6))
    #expect(places(.oneSide, .up, in: run.chart) == Array(7...13))
    #expect(places(.trend, .up, in: run.chart) == Array(0...7))
    #expect(!signals.joined().contains { $0.rule == .beyondLimit || $0.rule == .nearLimit })
  }

  @Test func `turning a chart upside down turns its signals`() {
    let values: [Double] = [3.2, 2.1, 1, 0.5, 0.2, 0.1, 0.05, -2.5, 0, -2.2, -3.3]
    let chart = signals(of: values)
    let turned = signals(of: values.map { -$0 })
    #expect(chart.joined().contains { $0.direction == .up })
    #expect(turned == chart.map { $0.map { Signal($0.rule, $0.direction == .up ? .down : .up) } })
  }

  @Test func `an empty chart has no signals`() {
    #expect(signals(of: []).isEmpty)
  }

  private func signals(of values: [Double]) -> [[Signal]] {
    rules.signals(in: chart(of: values))
  }

  /// A chart around 0 with the limits −3 and 3.
  private func chart(of values: [Double]) -> ControlChart {
    ControlChart(values: values, centre: 0, sigmas: values.map { _ in 1 })
  }

  private func places(
    _ rule: Signal.Rule, _ direction: Signal.Direction, in values: [Double],
    by rules: SignalRules = .makingDataCount
  ) -> [Int] {
    places(rule, direction, in: chart(of: values), by: rules)
  }

  private func places(
    _ rule: Signal.Rule, _ direction: Signal.Direction, in chart: ControlChart,
    by rules: SignalRules = .makingDataCount
  ) -> [Int] {
    rules.signals(in: chart).enumerated()
      .filter { $0.element.contains(Signal(rule, direction)) }
      .map(\.offset)
  }
}
