/// How two coders labelled the same units: a square table of counts, the first coder's labels down, the second's across.
package struct CodingTable: Equatable, Sendable {
  /// The count of each pair of labels.
  package let counts: [[Int]]

  /// A table from its counts; it must be square and no count below 0, anything else is a fault of the caller.
  package init(_ counts: [[Int]]) {
    precondition(counts.allSatisfy { $0.count == counts.count }, "both coders have the same labels")
    precondition(counts.allSatisfy { $0.allSatisfy { $0 >= 0 } }, "a count is 0 or more")
    self.counts = counts
  }

  /// The units on which both gave the same label, of all units.
  package var agreement: Proportion {
    let agreed = counts.indices.reduce(0) { $0 + counts[$1][$1] }
    return Proportion(count: agreed, base: firstTotals.reduce(0, +))
  }

  /// How often the first coder gave each label.
  var firstTotals: [Int] { counts.map { $0.reduce(0, +) } }

  /// How often the second coder gave each label.
  var secondTotals: [Int] {
    counts.indices.map { label in counts.reduce(0) { $0 + $1[label] } }
  }
}
