import Releases
import Statistics
import Surveys

extension Indicator {
  /// Compares the answers of two periods; `nil` where either has no valid answer.
  ///
  /// Shares: Newcombe 1998 (method 10) with the pooled z or Fisher's exact test; means: Welch; NPS: Wald.
  func change(_ tally: Tally, since earlier: Tally, of question: Question, from period: Period) -> Change? {
    switch self {
    case .satisfied, .easy, .trust, .fulfilled, .yes:
      guard let before = proportion(earlier, of: question), let after = proportion(tally, of: question) else {
        return nil
      }
      return Change(before, after, from: period)
    case .mean:
      guard let scale = question.scale else { return nil }
      return Change(Moments(earlier.histogram(scale.values)), Moments(tally.histogram(scale.values)), from: period)
    case .nps: return Change(NetPromoter(earlier), NetPromoter(tally), from: period)
    case .base, .responseRate, .dissatisfied, .net, .index, .experience, .unanswered, .commented: return nil
    }
  }
}

extension Change {
  fileprivate init?(_ before: Proportion, _ after: Proportion, from period: Period) {
    guard let old = before.share, let new = after.share else { return nil }
    self.init(
      from: period, difference: new - old, interval: Newcombe.interval(from: before, to: after),
      p: TwoProportionTest(before, after)?.p)
  }

  fileprivate init?(_ before: Moments, _ after: Moments, from period: Period) {
    guard let old = before.mean, let new = after.mean else { return nil }
    let welch = MeanDifference(from: before, to: after)
    self.init(from: period, difference: new - old, interval: welch?.interval, p: welch?.p)
  }

  fileprivate init?(_ before: NetPromoter, _ after: NetPromoter, from period: Period) {
    guard let old = before.score, let new = after.score else { return nil }
    let interval = NetPromoter.changeInterval(from: before, to: after)
    let error = interval.map { ($0.high - $0.low) / (2 * Normal.z95) } ?? 0
    let p = error > 0 ? Normal.twoSidedP((new - old) / error) : nil
    self.init(from: period, difference: new - old, interval: interval, p: p)
  }
}
