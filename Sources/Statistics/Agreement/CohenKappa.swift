/// Agreement of two coders beyond what their habits alone would bring: Cohen's κ for labels without an order
/// (Cohen 1960, Educational and Psychological Measurement 20, 37–46).
package struct CohenKappa: Equatable, Sendable {
  /// The units on which both gave the same label. It stays where κ is empty.
  package let agreement: Proportion
  /// (pₒ − pₑ) ÷ (1 − pₑ), at most 1; 0 is the agreement of chance. `nil` without units, and where both gave every unit
  /// the same label: then chance alone agrees always.
  package let kappa: Double?
  /// The large-sample standard error of κ (Fleiss, Cohen & Everitt 1969, Psychological Bulletin 72, 323–327, for κ ≠ 0).
  ///
  /// `nil` where κ is, and where the formula gives 0, which is not certainty: at full agreement, at none at all in two
  /// equal halves, and where one coder knows only one label.
  package let standardError: Double?

  /// The agreement in a table. Sums are whole numbers up to a million units; only the results are divided.
  package init(_ table: CodingTable) {
    agreement = table.agreement
    let chance = Chance(table)
    guard chance.room > 0 else {
      (kappa, standardError) = (nil, nil)
      return
    }
    kappa = Double(agreement.base * agreement.count - chance.hits) / Double(chance.room)
    standardError = chance.standardError(of: table)
  }

  /// κ ± z standard errors, clipped to −1…1. `nil` where there is no standard error; rough below some 30 units.
  package func interval(z: Double = Normal.z95) -> Interval? {
    guard let kappa, let standardError else { return nil }
    return Interval(centre: kappa, margin: z * standardError).clipped(to: -1...1)
  }
}

/// What two coders with the same habits would agree on by chance, in squared units.
private struct Chance {
  let firstTotals: [Int]
  let secondTotals: [Int]
  let base: Int
  let disagreed: Int

  init(_ table: CodingTable) {
    firstTotals = table.firstTotals
    secondTotals = table.secondTotals
    base = table.agreement.base
    disagreed = base - table.agreement.count
  }

  /// n² pₑ: the sum of the products of the totals of each label.
  var hits: Int { zip(firstTotals, secondTotals).reduce(0) { $0 + $1.0 * $1.1 } }

  /// n² (1 − pₑ).
  var room: Int { base * base - hits }

  /// The formula of 1969 as the spread of what each unit adds to κ: a unit in row i and column j adds
  /// δᵢⱼ(1 − pₑ) − (p.ᵢ + pⱼ.)(1 − pₒ), up to a constant. So nothing is subtracted that could leave a false remainder.
  func standardError(of table: CodingTable) -> Double? {
    let shares = table.counts.enumerated().flatMap { i, row in
      row.enumerated().map { j, count in
        let added = (i == j ? room : 0) - (secondTotals[i] + firstTotals[j]) * disagreed
        return (value: Double(added), count: count)
      }
    }
    guard let sd = Moments(shares).sd, sd > 0 else { return nil }
    let n = Double(base)
    return n * sd * (n - 1).squareRoot() / (Double(room) * Double(room))
  }
}
