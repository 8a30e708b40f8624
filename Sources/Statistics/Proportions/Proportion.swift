/// How many of a base have a property: 81 of 263. The counts are kept whole; the share is computed from them.
package struct Proportion: Equatable, Sendable {
  /// Those with the property, 0…`base`.
  package let count: Int
  /// All who were counted.
  package let base: Int

  /// A proportion from its two counts; `count` must lie in 0…`base`, anything else is a fault of the caller.
  package init(count: Int, base: Int) {
    precondition(count >= 0 && count <= base, "a count lies between 0 and its base")
    self.count = count
    self.base = base
  }

  /// count ÷ base, 0…1. `nil` when the base is 0.
  package var share: Double? {
    base > 0 ? Double(count) / Double(base) : nil
  }
}
