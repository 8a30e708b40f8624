import Releases
import Statistics
import Surveys

/// On which side of its value a figure lies, where the exact one would tell what a single person answered.
package enum Bound: String, Sendable, CaseIterable {
  case atMost = "at_most"
  case atLeast = "at_least"
}

extension Indicator {
  /// What may be said of the answers to a question: from thirty answers on the measurement itself, where the label is
  /// not told coarsely as company of smaller ones. Below, a value on a grid that one person does not move far; where at
  /// most one differs from all others, a bound that is the same whether one does or nobody; without a value where even
  /// that would tell what everybody answered.
  func softened(_ tally: Tally, of question: Question, isCoarse: Bool = false) -> Measurement? {
    guard let exact = measure(tally, of: question) else { return nil }
    guard let value = exact.value, exact.base > 0, isCoarse || exact.base < Status.freeBase else { return exact }
    switch self {
    case .satisfied, .easy, .trust, .fulfilled, .yes, .unanswered, .commented:
      return proportion(tally, of: question)?.softened ?? CoarseGrid.share(exact.base).told(value, exact.interval)
    case .nps: return NetPromoter(tally).softened ?? CoarseGrid.score(exact.base).told(value, exact.interval)
    case .mean:
      guard let scale = question.scale else { return exact }
      return tally.softenedMean(on: scale) ?? CoarseGrid.mean(exact.base, on: scale).told(value, exact.interval)
    case .index:
      return Indicator.mean.softened(tally, of: question, isCoarse: isCoarse)?.rescaled(from: question.scale)
    // Beside the share and the mean these would tell on which side of which answer she lies.
    case .dissatisfied, .net, .experience: return .silent(base: exact.base)
    case .base, .responseRate: return exact
    }
  }

  /// A share as it is told, in people: what sums and weights over labels may be made of.
  func toldProportion(_ tally: Tally, of question: Question, isCoarse: Bool) -> Proportion? {
    guard let exact = proportion(tally, of: question), exact.base > 0,
      let value = softened(tally, of: question, isCoarse: isCoarse)?.value
    else { return proportion(tally, of: question) }
    return Proportion(count: Int((value * Double(exact.base)).rounded()), base: exact.base)
  }
}

extension Measurement {
  /// That one is all of a base, of which nothing is said.
  static func silent(base: Int) -> Measurement { Measurement(base: base, value: nil, interval: nil) }
}

extension Proportion {
  /// At most, or at least, one person: 1 ÷ n rounded up to steps of five per cent (10 % from ten answers on, 5 % from
  /// twenty), with the interval of one person stretched to the end. `nil` where more differ.
  var softened: Measurement? {
    let steps = (20 + base - 1) / base
    if count <= 1 {
      let one = Proportion(count: 1, base: base).wilson()
      return Measurement(
        base: base, value: Double(steps) / 20, interval: one.map { Interval(low: 0, high: $0.high) }, bound: .atMost)
    }
    guard count >= base - 1 else { return nil }
    let allButOne = Proportion(count: base - 1, base: base).wilson()
    return Measurement(
      base: base, value: Double(20 - steps) / 20, interval: allButOne.map { Interval(low: $0.low, high: 1) },
      bound: .atLeast)
  }
}

extension NetPromoter {
  /// All promoters, or all but one, whoever that one is: 100 (n − 2) ÷ n rounded down to ten points, and the same for
  /// detractors on the other side. No value where all, or all but one, are neither. `nil` where more differ.
  fileprivate var softened: Measurement? {
    guard passives < base - 1 else { return .silent(base: base) }
    let points = Double(10 * (base - 2) / base * 10)
    if promoters >= base - 1 {
      let worst = NetPromoter(promoters: base - 1, passives: 0, detractors: 1).interval()
      return Measurement(
        base: base, value: points, interval: worst.map { Interval(low: $0.low, high: 100) }, bound: .atLeast)
    }
    guard detractors >= base - 1 else { return nil }
    let best = NetPromoter(promoters: 1, passives: 0, detractors: base - 1).interval()
    return Measurement(
      base: base, value: -points, interval: best.map { Interval(low: -100, high: $0.high) }, bound: .atMost)
  }
}

extension Tally {
  /// All, or all but one, at an end of the scale, wherever that one is: the end less (max − min) ÷ n, rounded outward to
  /// tenths. No value where they are at a point between the ends. `nil` where more differ.
  fileprivate func softenedMean(on scale: Scale) -> Measurement? {
    let counts = counts(scale.values)
    let base = counts.reduce(0, +)
    guard let index = counts.firstIndex(where: { $0 >= base - 1 }) else { return nil }
    let (low, high) = (Double(scale.min), Double(scale.max))
    let tenths = (10 * (scale.max - scale.min) + base - 1) / base
    switch index {
    case 0:
      let worst = Moments([(low, base - 1), (high, 1)]).meanInterval()
      return Measurement(
        base: base, value: Double(10 * scale.min + tenths) / 10,
        interval: Interval(low: low, high: min(worst?.high ?? high, high)), bound: .atMost)
    case counts.count - 1:
      let worst = Moments([(high, base - 1), (low, 1)]).meanInterval()
      return Measurement(
        base: base, value: Double(10 * scale.max - tenths) / 10,
        interval: Interval(low: max(worst?.low ?? low, low), high: high), bound: .atLeast)
    default: return .silent(base: base)
    }
  }
}
