import Numerics

/// How the shares of like groups may be spread: beta distributions, each with its weight.
///
/// The mean of the groups is as likely anywhere between 0 and 1, and so is (α + β)^(−½), which is nearly proportional to
/// their spread (Gelman et al. 2013, Bayesian Data Analysis, 3rd ed., equation 5.9). Over both it is integrated by the
/// midpoint rule, on a grid that is drawn again twice around what the counts leave likely.
struct GroupPrior {
  /// One beta distribution, with its posterior weight.
  struct Spread {
    let alpha: Double
    let beta: Double
    let weight: Double
  }

  /// How many means and spreads are tried at once, and what part of the greatest weight is still looked at.
  private static let (means, spreads, negligible) = (16, 10, 1e-4)

  /// Those that carry weight; the weights add up to 1.
  let spreads: [Spread]

  /// The posterior over spreads, by how likely each makes everything that was counted, as a logarithm.
  init(likelihood: (_ alpha: Double, _ beta: Double) -> Double) {
    var window = Window(mean: 0...1, spread: 0...1)
    var weighed = window.weighed(likelihood)
    for _ in 0..<2 {
      window = window.around(weighed.map { $0 > GroupPrior.negligible })
      weighed = window.weighed(likelihood)
    }
    let kept = weighed.indices.filter { weighed[$0] > GroupPrior.negligible }
    let total = kept.reduce(0) { $0 + weighed[$1] }
    spreads = kept.map { index in
      let (alpha, beta) = window.shape(at: index)
      return Spread(alpha: alpha, beta: beta, weight: weighed[index] / total)
    }
  }

  /// Means and values of (α + β)^(−½) between which the grid is drawn.
  private struct Window {
    let mean: ClosedRange<Double>
    let spread: ClosedRange<Double>

    private static func step(_ range: ClosedRange<Double>, _ count: Int) -> Double {
      (range.upperBound - range.lowerBound) / Double(count)
    }

    /// The beta distribution at a place of the grid.
    func shape(at index: Int) -> (alpha: Double, beta: Double) {
      let (row, column) = (index / GroupPrior.spreads, index % GroupPrior.spreads)
      let mean = self.mean.lowerBound + (Double(row) + 0.5) * Window.step(self.mean, GroupPrior.means)
      let spread = self.spread.lowerBound + (Double(column) + 0.5) * Window.step(self.spread, GroupPrior.spreads)
      let size = 1 / (spread * spread)
      return (mean * size, (1 - mean) * size)
    }

    /// The weight of each place, as a part of the greatest.
    func weighed(_ likelihood: (Double, Double) -> Double) -> [Double] {
      let logs = (0..<GroupPrior.means * GroupPrior.spreads).map { index in
        let (alpha, beta) = shape(at: index)
        return likelihood(alpha, beta)
      }
      let greatest = logs.max() ?? 0
      return logs.map { Double.exp($0 - greatest) }
    }

    /// The window in which the places that carry weight lie, half a step wider.
    func around(_ carries: [Bool]) -> Window {
      let places = carries.indices.filter { carries[$0] }
      return Window(
        mean: narrowed(mean, GroupPrior.means, places.map { $0 / GroupPrior.spreads }),
        spread: narrowed(spread, GroupPrior.spreads, places.map { $0 % GroupPrior.spreads }))
    }

    private func narrowed(_ range: ClosedRange<Double>, _ count: Int, _ places: [Int]) -> ClosedRange<Double> {
      guard let first = places.min(), let last = places.max() else { return range }
      let step = Window.step(range, count)
      let low = range.lowerBound + (Double(first) - 0.5) * step
      return max(range.lowerBound, low)...min(range.upperBound, range.lowerBound + (Double(last) + 1.5) * step)
    }
  }
}
