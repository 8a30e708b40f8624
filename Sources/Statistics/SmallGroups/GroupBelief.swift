import Numerics

/// What is believed of one group's share after counting: a mixture of beta distributions.
struct GroupBelief {
  /// One beta distribution of the mixture.
  struct Part {
    let alpha: Double
    let beta: Double
    let weight: Double
    /// The place of the spread under which the group is like the others; `nil` where it is unlike them.
    let spread: Int?

    /// The chance of a share below a value of 0…1.
    func chance(below value: Double) -> Double { IncompleteBeta.regularized(value, a: alpha, b: beta) }

    /// The chance of a share below another that is nearly normal, by three points of Gauss and Hermite (Abramowitz &
    /// Stegun 1964, table 25.10).
    func chance(below other: SmallGroups.Moments) -> Double {
      let step = (3 * other.variance).squareRoot()
      return (chance(below: other.mean - step) + 4 * chance(below: other.mean) + chance(below: other.mean + step)) / 6
    }
  }

  let parts: [Part]
  /// The mean and the variance of the share, by the place of the spread.
  let moments: [SmallGroups.Moments]

  /// The chance of a range of counts under a spread, or where the group is unlike the others.
  static func likelihood(of group: CountRange, _ alpha: Double, _ beta: Double) -> Double {
    chances(of: group, alpha, beta).reduce(0, +) + everywhere(group) * Double(group.counts.count)
  }

  /// The chance of each count of a range for a group that is like the others.
  private static func chances(of group: CountRange, _ alpha: Double, _ beta: Double) -> [Double] {
    let whole = LogBeta.value(alpha, beta) + Double.log(Double(group.base + 1))
    return group.counts.map { count in
      let (with, without) = (Double(count), Double(group.base - count))
      let log = LogBeta.value(alpha + with, beta + without) - whole - LogBeta.value(with + 1, without + 1)
      return (1 - SmallGroups.unlike) * Double.exp(log)
    }
  }

  /// The chance of any one count for a group that is unlike the others.
  private static func everywhere(_ group: CountRange) -> Double { SmallGroups.unlike / Double(group.base + 1) }

  init(_ group: CountRange, _ spreads: [GroupPrior.Spread]) {
    let everywhere = GroupBelief.everywhere(group)
    let beyond = group.counts.map { (alpha: Double(1 + $0), beta: Double(1 + group.base - $0)) }
    var like: [Part] = []
    var unlike = 0.0
    moments = spreads.indices.map { place in
      let spread = spreads[place]
      let chances = GroupBelief.chances(of: group, spread.alpha, spread.beta)
      let all = chances.reduce(0, +) + everywhere * Double(group.counts.count)
      let own = zip(group.counts, chances).map { count, chance in
        Part(
          alpha: spread.alpha + Double(count), beta: spread.beta + Double(group.base - count), weight: chance / all,
          spread: place)
      }
      like += own.map {
        Part(alpha: $0.alpha, beta: $0.beta, weight: $0.weight * spread.weight, spread: place)
      }
      unlike += spread.weight * everywhere / all
      return GroupBelief.moments(
        own + beyond.map { Part(alpha: $0.alpha, beta: $0.beta, weight: everywhere / all, spread: nil) })
    }
    parts = like + beyond.map { Part(alpha: $0.alpha, beta: $0.beta, weight: unlike, spread: nil) }
  }

  /// The mean of the share, 0…1.
  var mean: Double { GroupBelief.moments(parts).mean }

  /// The chance of a share below a value of 0…1.
  func chance(below value: Double) -> Double { parts.reduce(0) { $0 + $1.weight * $1.chance(below: value) } }

  /// The share below which it lies with such a chance, to a millionth: false position with halved ends (Dowell & Jarratt
  /// 1971).
  func quantile(_ chance: Double) -> Double {
    var (low, high) = ((x: 0.0, y: -chance), (x: 1.0, y: 1 - chance))
    var last = 0
    while high.x - low.x > 1e-6 {
      let x = min(max((low.x * high.y - high.x * low.y) / (high.y - low.y), low.x), high.x)
      let y = self.chance(below: x) - chance
      if abs(y) < 1e-6 { return x }
      if y < 0 {
        if last < 0 { high.y /= 2 }
        (low, last) = ((x, y), -1)
      } else {
        if last > 0 { low.y /= 2 }
        (high, last) = ((x, y), 1)
      }
    }
    return (low.x + high.x) / 2
  }

  /// The mean and the variance of a mixture.
  private static func moments(_ parts: [Part]) -> SmallGroups.Moments {
    let sums = parts.reduce((first: 0.0, second: 0.0)) { sums, part in
      let size = part.alpha + part.beta
      let mean = part.alpha / size
      return (
        sums.first + part.weight * mean, sums.second + part.weight * mean * (part.alpha + 1) / (size + 1)
      )
    }
    return SmallGroups.Moments(mean: sums.first, variance: max(0, sums.second - sums.first * sums.first))
  }
}
