/// A yes or no by group and stratum, regressed on indicators of both by ordinary least squares: what the stratum adds,
/// in any group, and what each group would have in the reference stratum.
///
/// The model of the CAHPS mode adjustment: the answer on indicators of hospital and mode (Elliott et al. 2009, Health
/// Services Research 44, 501–518; CMS, Mode and Patient-Mix Adjustment of the CAHPS Hospital Survey). The sums over
/// persons are sums over cells, so the cost depends on the cells alone. Errors are robust to the unequal spread of
/// shares (HC1; White 1980, Econometrica 48; MacKinnon & White 1985).
package struct StrataRegression: Sendable {
  /// What a stratum adds to the share of any group against the reference, −1…1; `nil` for a stratum without answers.
  package let effects: [Double?]
  private let cells: [[Proportion]]
  private let reference: Int
  /// The strata that have a column of their own.
  private let columns: [Int]
  private let inverse: SymmetricMatrix
  /// People ÷ (people − coefficients).
  private let correction: Double

  /// The answers by group, each with one cell a stratum. Strata that no chain of shared groups ties to the reference
  /// must be left out before, as cells without answers: see `tied`. `nil` where nothing but the reference is left, where
  /// effects cannot be told apart, or where there are no more people than coefficients.
  package init?(_ cells: [[Proportion]], reference: Int) {
    precondition(cells.allSatisfy { $0.count == cells.first?.count }, "each group has the same strata")
    let groups = cells.filter { $0.contains { $0.base > 0 } }
    guard let first = groups.first else { return nil }
    let columns = first.indices.filter { place in place != reference && groups.contains { $0[place].base > 0 } }
    let people = groups.joined().reduce(0) { $0 + $1.base }
    guard !columns.isEmpty, people > groups.count + columns.count else { return nil }
    let sums = groups.map { Proportion.pooled($0) }
    // Within groups: the same coefficients without a column for each group (Frisch & Waugh 1933).
    let products = SymmetricMatrix(size: columns.count) { row, column in
      zip(groups, sums).reduce(0) { sum, group in
        let (own, all) = (group.0, Double(group.1.base))
        let (one, other) = (Double(own[columns[row]].base), Double(own[columns[column]].base))
        return sum + (row == column ? one : 0) - one * other / all
      }
    }
    let eigen = SymmetricEigen(products)
    guard eigen.isPositiveDefinite else { return nil }
    inverse = eigen.matrix { 1 / $0 }
    let answers = columns.map { place in
      zip(groups, sums).reduce(0) { sum, group in
        sum + Double(group.0[place].count) - Double(group.0[place].base) * (group.1.share ?? 0)
      }
    }
    var effects = [Double?](repeating: nil, count: first.count)
    effects[reference] = 0
    for (row, place) in columns.enumerated() { effects[place] = Self.product(inverse.row(row), answers) }
    self.effects = effects
    self.cells = cells
    self.reference = reference
    self.columns = columns
    correction = Double(people) / Double(people - groups.count - columns.count)
  }

  /// The strata that a chain of groups ties to the reference, each of which has answers in two of them; with it.
  package static func tied(to reference: Int, in cells: [[Proportion]]) -> Set<Int> {
    var tied: Set = [reference]
    while true {
      let reached = cells.filter { group in tied.contains { group[$0].base > 0 } }
      let more = tied.union(reached.flatMap { group in group.indices.filter { group[$0].base > 0 } })
      if more == tied { return tied }
      tied = more
    }
  }

  /// The standard error of a stratum's effect; `nil` where it has none.
  package func error(of stratum: Int) -> Double? {
    guard let row = columns.firstIndex(of: stratum) else { return nil }
    return error { group, place in Self.product(inverse.row(row), centred(group, place)) }
  }

  /// By how much the share of a group lies above the one that it would have in the reference stratum, −1…1.
  package func shift(of group: Int) -> Double {
    columns.enumerated().reduce(0) { $0 + parts(of: group)[$1.offset] * (effects[$1.element] ?? 0) }
  }

  /// The standard error of the share that a group would have in the reference stratum; `nil` for a group without answers.
  package func error(ofGroup group: Int) -> Double? {
    let people = Double(Proportion.pooled(cells[group]).base)
    guard people > 0 else { return nil }
    let parts = parts(of: group)
    let pulled = columns.indices.map { Self.product(inverse.row($0), parts) }
    return error { own, place in (own == group ? 1 / people : 0) - Self.product(pulled, centred(own, place)) }
  }

  /// √(correction × Σ residual² × influence²), each person of a cell having the cell's influence on the estimate.
  private func error(_ influence: (_ group: Int, _ stratum: Int) -> Double) -> Double {
    var sum = 0.0
    for group in cells.indices {
      let level = (Proportion.pooled(cells[group]).share ?? 0) - shift(of: group)
      for (place, cell) in cells[group].enumerated() {
        guard let share = cell.share else { continue }
        let residual = share - level - (effects[place] ?? 0)
        let pull = influence(group, place)
        sum += Double(cell.base) * (share * (1 - share) + residual * residual) * pull * pull
      }
    }
    return (correction * sum).squareRoot()
  }

  /// Which part of a group's people is in each stratum with a column.
  private func parts(of group: Int) -> [Double] {
    let people = Proportion.pooled(cells[group]).base
    return columns.map { people > 0 ? Double(cells[group][$0].base) / Double(people) : 0 }
  }

  /// The indicators of a cell's stratum less their means in its group.
  private func centred(_ group: Int, _ stratum: Int) -> [Double] {
    zip(columns, parts(of: group)).map { ($0 == stratum ? 1 : 0) - $1 }
  }

  private static func product(_ x: [Double], _ y: [Double]) -> Double { zip(x, y).reduce(0) { $0 + $1.0 * $1.1 } }
}
