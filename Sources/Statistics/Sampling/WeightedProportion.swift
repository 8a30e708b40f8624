extension EffectiveProportion {
  /// The weighted share Σwx ÷ Σwn of cells whose answers share a weight, on Kish's effective n.
  ///
  /// A weight of 0 takes its answers out, a weight below 0 is a fault of the caller. `nil` when no answer is left.
  package init?(weighted cells: [(weight: Double, proportion: Proportion)]) {
    guard let effect = DesignEffect(cells.map { (weight: $0.weight, count: $0.proportion.base) }) else { return nil }
    let counted = cells.reduce(0) { $0 + $1.weight * Double($1.proportion.count) }
    let total = cells.reduce(0) { $0 + $1.weight * Double($1.proportion.base) }
    self.init(share: counted / total, base: effect.effectiveN)
  }
}
