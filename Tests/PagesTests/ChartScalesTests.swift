import Indicators
import Releases
import Surveys
import Testing

@testable import Pages

/// The scales of charts and shades, at their edges.
@Suite struct ChartScalesTests {
  private func ends(_ scale: LevelScale) -> [Double] { scale.steps.map(\.low) + scale.steps.suffix(1).map(\.high) }

  private func isNear(_ found: [Double], _ wanted: [Double]) -> Bool {
    found.count == wanted.count && zip(found, wanted).allSatisfy { abs($0 - $1) < 1e-9 }
  }

  @Test func `shades are the narrowest five steps that hold all values`() {
    #expect(isNear(ends(LevelScale(of: .satisfied, around: [0.72, 0.91])), [0.7, 0.75, 0.8, 0.85, 0.9, 0.95]))
    #expect(isNear(ends(LevelScale(of: .satisfied, around: [0.52, 0.95])), [0.5, 0.6, 0.7, 0.8, 0.9, 1]))
    #expect(isNear(ends(LevelScale(of: .satisfied, around: [0, 1])), [0, 0.2, 0.4, 0.6, 0.8, 1]))
    #expect(isNear(ends(LevelScale(of: .satisfied, around: [])), [0, 0.2, 0.4, 0.6, 0.8, 1]))
    #expect(isNear(ends(LevelScale(of: .nps, around: [-100, 100])), [-100, -60, -20, 20, 60, 100]))
  }

  @Test func `one value, and values that are all alike, have the middle shade`() {
    for values in [[0.74], [0.74, 0.74, 0.74], [0], [1]] {
      let scale = LevelScale(of: .satisfied, around: values)
      #expect(scale.steps.count == 1 && scale.steps[0].shade == 3)
      #expect(values.allSatisfy { scale.shade(of: $0) == 3 })
      #expect(values.allSatisfy { scale.steps[0].low <= $0 && $0 <= scale.steps[0].high })
    }
  }

  @Test func `a value has the shade of what is written for it`() {
    let scale = LevelScale(of: .satisfied, around: [0.52, 0.95])
    #expect([0.796, 0.8, 0.804, 0.794].map(scale.shade) == [4, 4, 4, 3])
    #expect(scale.shade(of: 1) == 5 && scale.shade(of: 0.5) == 1)
  }

  @Test func `two neighbouring steps have neighbouring shades, however close their values are`() {
    let scale = LevelScale(of: .satisfied, around: [0.74, 0.75])
    #expect(scale.shade(of: 0.75) - scale.shade(of: 0.74) == 1)
  }

  @Test(arguments: [[0.74], [0.74, 0.74], [0.0], [1.0], [0.0, 1.0], []])
  func `an axis has room for one point, for equal ones, for nothing and for all`(values: [Double]) {
    let axis = ValueAxis(of: .satisfied, around: values)
    #expect(axis.high - axis.low >= 0.2 - 1e-9 && axis.low >= 0 && axis.high <= 1)
    #expect(values.allSatisfy { axis.low <= $0 && $0 <= axis.high })
    #expect(axis.ticks.count >= 3 && axis.isCut == (axis.low > 0))
  }

  @Test func `an axis of a score that can be negative is cut where it leaves some of that out`() {
    #expect(!ValueAxis(of: .nps, around: [-95]).isCut && ValueAxis(of: .nps, around: [-5, 12]).isCut)
    #expect(!ValueAxis(of: .nps).isCut && !ValueAxis(of: .satisfied).isCut)
  }

  @Test func `the names of lines are pushed apart, and stay within the chart`() {
    #expect(LineLabels.apart([10, 100], by: 30, within: 0...200) == [10, 100])
    #expect(LineLabels.apart([10, 12, 14], by: 30, within: 0...200) == [10, 40, 70])
    #expect(LineLabels.apart([180, 190, 195], by: 30, within: 0...200) == [140, 170, 200])
    #expect(LineLabels.apart([], by: 30, within: 0...200).isEmpty)
  }

  @Test func `a label has its own target, else that of the whole charity`() {
    func line(_ label: String, _ dimension: Dimension, _ indicator: Indicator = .satisfied) -> TargetLine {
      TargetLine(Cast.targets, of: "overall", indicator, for: Label([label]), in: Breakdown(dimension))
    }
    #expect(line("interview", .channel).value(in: Cast.period) == 0.9)
    #expect(line("social", .channel).value(in: Cast.period) == 0.8)
    #expect(line("interview", .department).value(in: Cast.period) == 0.8, "a department of the same key")
    #expect(line("interview", .channel).value(in: Cast.quarter("2026Q1")) == nil, "before it began")
    #expect(line("interview", .channel, .mean).value(in: Cast.period) == nil)
  }
}
