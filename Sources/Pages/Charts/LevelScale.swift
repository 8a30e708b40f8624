import Foundation
import Indicators

/// Values in a few steps of one width, from one round number to another: what a shade stands for. Equal steps have equal
/// shades, so that little difference never looks like much.
struct LevelScale {
  /// A step with its shade in the style sheet, 1 for the least to 5.
  struct Step {
    let low: Double
    let high: Double
    let shade: Int
  }

  /// The lowest first.
  let steps: [Step]
  private let indicator: Indicator

  private static let most = 5
  /// Of the range that an indicator can take; the last makes five steps of all of it.
  private static let widths = [1, 2, 4]
  private static let parts = 20

  /// The narrowest steps of which five hold all values; without a value, those of the whole range.
  init(of indicator: Indicator, around values: [Double]) {
    self.indicator = indicator
    let (least, greatest) = ValueAxis.range(of: indicator)
    let part = (greatest - least) / Double(LevelScale.parts)
    let places = values.map { (min(max(LevelScale.shown($0, indicator), least), greatest) - least) / part }
    let lowest = Int(((places.min() ?? 0) + 1e-9).rounded(.down))
    let highest = Int(((places.max() ?? Double(LevelScale.parts)) + 1e-9).rounded(.down))
    var (first, count, width) = (0, LevelScale.most, LevelScale.parts / LevelScale.most)
    for candidate in LevelScale.widths.reversed() {
      let begin = min(lowest, LevelScale.parts - 1) / candidate
      let needed = min(highest, LevelScale.parts - 1) / candidate - begin + 1
      if needed <= LevelScale.most { (first, count, width) = (begin, needed, candidate) }
    }
    let palest = (LevelScale.most - count) / 2 + 1
    steps = (0..<count).map { step in
      let low = least + part * Double((first + step) * width)
      return Step(low: low, high: low + part * Double(width), shade: palest + step)
    }
  }

  /// The shade of a value, as it is written: 79.6 per cent is told as 80, and has the shade of 80.
  func shade(of value: Double) -> Int {
    let shown = LevelScale.shown(value, indicator)
    let step = steps.last { shown >= $0.low - 1e-9 } ?? steps.first
    return step?.shade ?? (LevelScale.most + 1) / 2
  }

  private static func shown(_ value: Double, _ indicator: Indicator) -> Double {
    indicator.unit == .share ? (100 * value).rounded() / 100 : value.rounded()
  }
}
