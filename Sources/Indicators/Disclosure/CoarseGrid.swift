import Releases
import Statistics
import Surveys

/// Steps so wide that one person, whatever she changes, moves a figure over one line of them at most, and more often
/// over none: twice what one person can change. Whoever knows all answers but hers learns on which side of a line she
/// lies, and never what she answered.
///
/// The interval is made of the told value alone, for the widest spread that has it, and reaches half a step farther: an
/// exact one would tell the value again. Of a mean m between a and b the widest variance is (m − a)(b − m) (Bhatia &
/// Davis 2000).
struct CoarseGrid {
  /// How many answer.
  let base: Int
  /// The lowest and the highest value that one answer may have.
  let ends: ClosedRange<Double>
  let step: Double

  /// A grid for so many answers, in round steps: multiples of `round` below thirty answers, of a tenth of it above.
  init(base: Int, ends: ClosedRange<Double>, round: Double) {
    self.base = base
    self.ends = ends
    let unit = base < Status.freeBase ? round : round / 10
    let least = 2 * (ends.upperBound - ends.lowerBound) / Double(base)
    step = (least / unit - 1e-9).rounded(.up) * unit
  }

  /// A mean of answers as it is told; `exact` is the interval of the mean itself.
  func told(_ mean: Double, _ exact: Interval?) -> Measurement {
    let steps = ((mean - ends.lowerBound) / step).rounded()
    let value = CoarseGrid.plain(min(max(ends.lowerBound + steps * step, ends.lowerBound), ends.upperBound))
    return Measurement(
      base: base, value: value, interval: base < Status.freeBase ? interval(around: value) : exact.map(outward),
      isRounded: true)
  }

  /// Larger crowds, which are company of smaller ones alone, keep their interval, stretched to the next lines.
  private func outward(_ exact: Interval) -> Interval {
    let (low, high) = ((exact.low / step).rounded(.down) * step, (exact.high / step).rounded(.up) * step)
    return Interval(low: max(ends.lowerBound, low), high: min(ends.upperBound, high))
  }

  private func interval(around value: Double) -> Interval? {
    guard base > 1 else { return nil }
    let variance = (value - ends.lowerBound) * (ends.upperBound - value) * Double(base) / Double(base - 1)
    let half = StudentTTable.quantile(0.975, df: base - 1) * (variance / Double(base)).squareRoot() + step / 2
    return Interval(low: max(ends.lowerBound, value - half), high: min(ends.upperBound, value + half))
  }

  /// Without the traces of binary fractions.
  private static func plain(_ value: Double) -> Double { (value * 1000).rounded() / 1000 }
}

extension CoarseGrid {
  /// For shares: in steps of five per cent below thirty answers.
  static func share(_ base: Int) -> CoarseGrid { CoarseGrid(base: base, ends: 0...1, round: 0.05) }
  /// For scores of −100…100: in steps of five points below thirty answers.
  static func score(_ base: Int) -> CoarseGrid { CoarseGrid(base: base, ends: -100...100, round: 5) }
  /// For means on a scale: in steps of a tenth below thirty answers.
  static func mean(_ base: Int, on scale: Scale) -> CoarseGrid {
    CoarseGrid(base: base, ends: Double(scale.min)...Double(scale.max), round: 0.1)
  }
}

extension CoarseGrid {
  /// The grid of a headline indicator.
  init(_ indicator: Indicator, of question: Question, base: Int) {
    switch (indicator, question.scale) {
    case (.mean, let scale?): self = .mean(base, on: scale)
    case (.nps, _): self = .score(base)
    default: self = .share(base)
    }
  }
}

extension Change {
  /// The same change in steps of a grid: its interval outward, its p upward in thousandths.
  func told(on grid: CoarseGrid) -> Change {
    let step = grid.step
    return Change(
      from: from, difference: difference.map { ($0 / step).rounded() * step },
      interval: interval.map {
        Interval(low: ($0.low / step).rounded(.down) * step, high: ($0.high / step).rounded(.up) * step)
      },
      p: p.map { min(1, ($0 * 1000).rounded(.up) / 1000) }, earlierBase: earlierBase, verdict: verdict)
  }
}

extension ShownTallies {
  /// The labels whose figures are told on the grid: those of fewer than thirty answers, and as many of the next smallest
  /// as make thirty with them. Everybody less the labels that are told exactly is then a crowd of thirty at least.
  static func coarse(_ bases: [Label: Int]) -> Set<Label> {
    var coarse = Set(bases.filter { (1..<Status.freeBase).contains($0.value) }.keys)
    guard !coarse.isEmpty else { return [] }
    var people = coarse.reduce(0) { $0 + (bases[$1] ?? 0) }
    guard people < Status.freeBase else { return coarse }
    let rest = bases.filter { $0.value >= Status.freeBase }.sorted { ($0.value, $0.key) < ($1.value, $1.key) }
    for (label, base) in rest where people < Status.freeBase {
      coarse.insert(label)
      people += base
    }
    return coarse
  }
}
