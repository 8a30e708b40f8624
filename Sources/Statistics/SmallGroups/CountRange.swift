/// How many of a base have a property, where it is known only between which two numbers: what a rounded share tells.
package struct CountRange: Hashable, Sendable {
  /// Within 0…`base`.
  package let counts: ClosedRange<Int>
  /// All who were counted, one at least.
  package let base: Int

  /// A range of counts of a base; counts outside 0…`base`, and a base of nobody, are a fault of the caller.
  package init(_ counts: ClosedRange<Int>, of base: Int) {
    precondition(base > 0 && counts.lowerBound >= 0 && counts.upperBound <= base, "a count lies between 0 and its base")
    self.counts = counts
    self.base = base
  }

  /// A count that is known exactly.
  package init(_ count: Int, of base: Int) { self.init(count...count, of: base) }
}
