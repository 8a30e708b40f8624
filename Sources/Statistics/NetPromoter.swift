/// Three counts and their balance: the net promoter score (Reichheld 2003, Harvard Business Review 81).
package struct NetPromoter: Equatable, Sendable {
  /// Those who chose 9 or 10 of 0…10.
  package let promoters: Int
  /// Those who chose 7 or 8.
  package let passives: Int
  /// Those who chose 0…6.
  package let detractors: Int

  /// The balance of three counts, none below 0; anything else is a fault of the caller.
  package init(promoters: Int, passives: Int, detractors: Int) {
    precondition(promoters >= 0 && passives >= 0 && detractors >= 0, "a count is 0 or more")
    self.promoters = promoters
    self.passives = passives
    self.detractors = detractors
  }

  /// All who were counted.
  package var base: Int { promoters + passives + detractors }

  /// 100 × (promoters − detractors) ÷ base, −100…100, in points. `nil` when the base is 0.
  package var score: Double? {
    base > 0 ? 100 * Double(promoters - detractors) / Double(base) : nil
  }

  /// The interval of the score in points, by the adjusted Wald method (Rocks 2016, The American Statistician 70):
  /// three more answers, ¾ of them promoters and ¾ detractors, then Wald around the shifted centre, clipped to ±100.
  ///
  /// Not centred on `score`, and never of zero width: five promoters alone give 17.5…100. `nil` when the base is 0.
  package func interval(z: Double = Normal.z95) -> Interval? {
    guard base > 0 else { return nil }
    let adjusted = Balance(
      promoters: Double(promoters) + 0.75, detractors: Double(detractors) + 0.75, n: Double(base) + 3)
    return Interval(centre: 100 * adjusted.mean, margin: 100 * z * adjusted.squaredError.squareRoot())
      .clipped(to: -100...100)
  }
}

extension NetPromoter {
  /// The Wald interval of later − earlier in points, as for any difference of independent means (Rocks 2016),
  /// clipped to ±200.
  ///
  /// `nil` when either base is 0, and when neither side varies: a width of 0 is not certainty.
  package static func changeInterval(
    from earlier: NetPromoter, to later: NetPromoter, z: Double = Normal.z95
  ) -> Interval? {
    guard let before = earlier.score, let after = later.score else { return nil }
    let squaredError = earlier.balance.squaredError + later.balance.squaredError
    guard squaredError > 0 else { return nil }
    return Interval(centre: after - before, margin: 100 * z * squaredError.squareRoot())
      .clipped(to: -200...200)
  }

  private var balance: Balance {
    Balance(promoters: Double(promoters), detractors: Double(detractors), n: Double(base))
  }
}

/// The mean of +1, 0 and −1 with its squared standard error.
private struct Balance {
  let mean: Double
  let squaredError: Double

  init(promoters: Double, detractors: Double, n: Double) {
    mean = (promoters - detractors) / n
    // Unclipped rounding could fall just below 0 when all answers are alike.
    squaredError = max(0, (promoters + detractors) / n - mean * mean) / n
  }
}
