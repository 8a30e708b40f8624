extension Proportion {
  /// The total of the parts, Σcount of Σbase: what a share of all is, never the mean of the shares. 0 of 0 without parts.
  package static func pooled(_ parts: some Sequence<Proportion>) -> Proportion {
    parts.reduce(Proportion(count: 0, base: 0)) {
      Proportion(count: $0.count + $1.count, base: $0.base + $1.base)
    }
  }
}
