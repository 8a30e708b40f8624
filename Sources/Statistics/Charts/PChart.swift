/// Proportions over time around their pooled share (Montgomery 2013, Introduction to Statistical Quality Control, 7.2).
package struct PChart: Equatable, Sendable {
  /// The shares, 0…1, with the limits p̄ ± 3√(p̄(1 − p̄) ÷ nᵢ), clipped. A period with a base of 0 has neither point nor
  /// limits, and nothing has limits where p̄ is 0 or 1.
  package let binomial: ControlChart
  /// How much wider the shares move from one period to the next than chance lets them: 1 is chance alone (Laney 2002,
  /// Quality Engineering 14: the mean moving range of the z scores, ÷ d₂). `nil` below two points with limits.
  package let sigmaZ: Double?

  /// The chart of proportions, earliest first. `nil` when all bases are 0.
  package init?(_ proportions: [Proportion]) {
    guard let centre = Proportion.pooled(proportions).share else { return nil }
    let shares = proportions.map(\.share)
    let sigmas = proportions.map { Proportion.standardError(of: centre, base: $0.base) }
    binomial = ControlChart(values: shares, centre: centre, sigmas: sigmas, range: 0...1)
    sigmaZ = MovingRanges(Self.zScores(of: shares, around: centre, sigmas)).sigma
  }

  /// Laney's p′ chart, the same with every standard error × σ_z. `nil` where there is no σ_z.
  package var laney: ControlChart? {
    guard let sigmaZ else { return nil }
    let widened = binomial.sigmas.map { sigma in sigma.map { $0 * sigmaZ } }
    return ControlChart(values: binomial.values, centre: binomial.centre, sigmas: widened, range: binomial.range)
  }

  /// The chart to read: Laney's where the shares are overdispersed (σ_z above 1.2), else the binomial one.
  package var chart: ControlChart {
    guard let sigmaZ, let laney, sigmaZ > Self.overdispersed else { return binomial }
    return laney
  }

  /// The σ_z above which binomial limits would cry wolf.
  package static let overdispersed = 1.2

  private static func zScores(of shares: [Double?], around centre: Double, _ sigmas: [Double?]) -> [Double?] {
    zip(shares, sigmas).map { share, sigma in
      guard let share, let sigma else { return nil }
      return (share - centre) / sigma
    }
  }
}
