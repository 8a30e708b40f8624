package import Releases
package import Statistics
package import Surveys

/// An indicator measured on one tally, before anything is said about showing it.
package struct Measurement: Equatable, Sendable {
  /// Valid answers: no blanks, no «does not apply», no «I don't know».
  package let base: Int
  package let value: Double?
  package let interval: Interval?
  /// On which side of `value` the measurement lies; `nil` where it is exactly there.
  package let bound: Bound?
  /// Whether `value` stands on a grid, near the measurement.
  package let isRounded: Bool

  init(base: Int, value: Double?, interval: Interval?, bound: Bound? = nil, isRounded: Bool = false) {
    self.base = base
    self.value = value
    self.interval = interval
    self.bound = bound
    self.isRounded = isRounded
  }
}

extension Indicator {
  /// Measures it on the answers to a question.
  package func measure(_ tally: Tally, of question: Question) -> Measurement? {
    switch self {
    case .satisfied, .easy, .trust, .fulfilled, .yes, .dissatisfied, .experience, .unanswered, .commented:
      proportion(tally, of: question).map(Indicator.measurement)
    case .net: net(tally, of: question).map(Indicator.measurement)
    case .index: Indicator.mean.measure(tally, of: question).flatMap { $0.rescaled(from: question.scale) }
    case .mean: question.scale.map { Indicator.measurement(of: Moments(tally.histogram($0.values))) }
    case .nps: Indicator.measurement(of: NetPromoter(tally))
    case .base, .responseRate: nil
    }
  }

  /// The proportion behind a share; `nil` where the question carries none.
  func proportion(_ tally: Tally, of question: Question) -> Proportion? {
    switch self {
    case .satisfied, .easy, .trust:
      return question.scale.map { tally.proportion($0.favourable, on: $0) }
    case .fulfilled, .yes:
      let counted = question.choices.filter { [.yes, .no].contains(question.counting(of: $0.value)) }
      let yes = counted.filter { question.counting(of: $0.value) == .yes }
      return Proportion(
        count: yes.reduce(0) { $0 + tally[$1.value] }, base: counted.reduce(0) { $0 + tally[$1.value] })
    case .dissatisfied:
      return question.scale.map { tally.proportion($0.unfavourable, on: $0) }
    case .experience:
      guard let valid = Indicator.satisfied.proportion(tally, of: question) else { return nil }
      return Proportion(count: valid.count, base: valid.base + tally.dontKnow)
    case .unanswered: return Proportion(count: tally.blank, base: tally.total)
    case .commented: return Proportion(count: tally[Choice.written], base: tally[Choice.written] + tally.blank)
    case .base, .mean, .nps, .net, .index, .responseRate: return nil
    }
  }

  /// The satisfied as promoters and the dissatisfied as detractors.
  func net(_ tally: Tally, of question: Question) -> NetPromoter? {
    guard let best = Indicator.satisfied.proportion(tally, of: question),
      let worst = Indicator.dissatisfied.proportion(tally, of: question)
    else { return nil }
    return NetPromoter(
      promoters: best.count, passives: best.base - best.count - worst.count, detractors: worst.count)
  }

  private static func measurement(of proportion: Proportion) -> Measurement {
    Measurement(base: proportion.base, value: proportion.share, interval: proportion.wilson())
  }

  private static func measurement(of moments: Moments) -> Measurement {
    Measurement(base: moments.n, value: moments.mean, interval: moments.meanInterval())
  }

  private static func measurement(of score: NetPromoter) -> Measurement {
    Measurement(base: score.base, value: score.score, interval: score.interval())
  }
}

extension Tally {
  /// How many of all who answered on a scale chose some of its categories.
  fileprivate func proportion(_ box: ClosedRange<Int>, on scale: Scale) -> Proportion {
    Proportion(count: counts(box).reduce(0, +), base: counts(scale.values).reduce(0, +))
  }
}

extension Measurement {
  /// From a scale of its own to 0…100.
  func rescaled(from scale: Scale?) -> Measurement? {
    guard let scale, scale.max > scale.min else { return nil }
    func points(_ value: Double) -> Double { 100 * (value - Double(scale.min)) / Double(scale.max - scale.min) }
    return Measurement(
      base: base, value: value.map(points),
      interval: interval.map { Interval(low: points($0.low), high: points($0.high)) }, bound: bound,
      isRounded: isRounded)
  }
}

extension Question {
  /// How many people stand behind its figures, or behind the spread of its answers where it has none. Of those who may
  /// tick several answers we know only that they are no fewer than those who ticked the most frequent one.
  func base(of tally: Tally) -> Int {
    if let share = Indicator.indicators(of: self).first?.proportion(tally, of: self) { return share.base }
    let counts = choices.map { tally[$0.value] }
    if case .multiple = kind { return counts.max() ?? 0 }
    return counts.reduce(0, +)
  }
}

extension NetPromoter {
  /// Promoters, passives and detractors of a 0–10 question.
  init(_ tally: Tally) {
    let counts = tally.counts(0...10)
    self.init(
      promoters: counts[9...].reduce(0, +), passives: counts[7...8].reduce(0, +), detractors: counts[...6].reduce(0, +))
  }
}
