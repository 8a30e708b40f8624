import Numerics

/// The shares of like groups, each told from its own count and from how the groups are spread: the beta-binomial model,
/// fully Bayesian (Gelman et al. 2013, Bayesian Data Analysis, 3rd ed., section 5.3).
///
/// The spread is integrated over, not put in as if it were known: intervals that take the most likely spread for the true
/// one hold the truth far too seldom (naive empirical Bayes; Carlin & Gelfand 1990). One group in five may be unlike the
/// others, with any share at all, so that a group that truly lies apart is not drawn to them (a contaminated prior;
/// Berger & Berliner 1986). Cost: groups × 160 spreads, at any number of answers; a rounded share counts once for each
/// count that it may stand for.
package struct SmallGroups: Sendable {
  /// How likely a group is to be unlike the others before anything is counted.
  package static let unlike = 0.2

  private let groups: [CountRange]
  private let beliefs: [GroupBelief]
  private let spreads: [GroupPrior.Spread]

  /// What the counts of groups tell of each; `nil` below two groups.
  package init?(_ groups: [CountRange]) {
    guard groups.count > 1 else { return nil }
    // In an order of their own: the last digit of a sum depends on it, and the same counts give the same bytes.
    let kinds = groups.reduce(into: [CountRange: Int]()) { $0[$1, default: 0] += 1 }.sorted { one, other in
      (one.key.base, one.key.counts.lowerBound, one.key.counts.upperBound)
        < (other.key.base, other.key.counts.lowerBound, other.key.counts.upperBound)
    }
    let spreads = GroupPrior { alpha, beta in
      kinds.reduce(0) { sum, kind in
        sum + Double(kind.value) * Double.log(GroupBelief.likelihood(of: kind.key, alpha, beta))
      }
    }.spreads
    let found = Dictionary(uniqueKeysWithValues: kinds.map { ($0.key, GroupBelief($0.key, spreads)) })
    self.groups = groups
    self.spreads = spreads
    beliefs = groups.compactMap { found[$0] }
  }

  /// The mean of what is believed of a group's share, 0…1.
  package func share(of group: Int) -> Double { beliefs[group].mean }

  /// The chance that the share of a group lies below a value of 0…1.
  package func chance(of group: Int, below value: Double) -> Double { beliefs[group].chance(below: value) }

  /// Between which shares a group's lies with 95 % confidence, as likely below as above.
  package func interval(of group: Int) -> Interval {
    Interval(low: beliefs[group].quantile(0.025), high: beliefs[group].quantile(0.975))
  }

  /// The chance that the share of a group lies below that of all groups together, which is the chance that it lies below
  /// that of the others. Under each spread the others' share is taken as normal, and the chance as its mean over three
  /// points of Gauss and Hermite.
  package func chanceBelowAll(of group: Int) -> Double {
    let others = spreads.indices.map { share(ofAllBut: group, under: $0) }
    let (centre, variance) = zip(spreads, others).reduce((0, 0)) { sum, next in
      let (spread, other) = next
      return (sum.0 + spread.weight * other.mean, sum.1 + spread.weight * (other.variance + other.mean * other.mean))
    }
    let all = Moments(mean: centre, variance: max(0, variance - centre * centre))
    return beliefs[group].parts.reduce(0) { sum, part in
      sum + part.weight * part.chance(below: part.spread.map { others[$0] } ?? all)
    }
  }

  /// The mean and the variance of a share.
  struct Moments {
    let mean: Double
    let variance: Double
  }

  private func share(ofAllBut group: Int, under spread: Int) -> Moments {
    let others = groups.indices.filter { $0 != group }
    let people = others.reduce(0) { $0 + Double(groups[$1].base) }
    return others.reduce(Moments(mean: 0, variance: 0)) { sum, other in
      let (weight, own) = (Double(groups[other].base) / people, beliefs[other].moments[spread])
      return Moments(mean: sum.mean + weight * own.mean, variance: sum.variance + weight * weight * own.variance)
    }
  }
}
