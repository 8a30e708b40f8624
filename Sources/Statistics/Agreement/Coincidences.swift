/// How often the labels of the same unit stand together, over all units with two labels or more: the table from which
/// Krippendorff's α is read.
package struct Coincidences: Equatable, Sendable {
  /// The count of each ordered pair of labels. A unit with m labels adds m to the whole, so parts of 1 occur.
  package let counts: [[Double]]

  /// The coincidences of units, each given as the number of coders who chose each label and how many such units there
  /// are. A unit with fewer than two labels has nothing to compare and is left out.
  ///
  /// Counts must be 0 or more, and all units speak of the same labels; anything else is a fault of the caller.
  package init(_ units: [(coders: [Int], count: Int)]) {
    let labels = units.first?.coders.count ?? 0
    precondition(units.allSatisfy { $0.coders.count == labels }, "all units have the same labels")
    precondition(units.allSatisfy { $0.count >= 0 && $0.coders.allSatisfy { $0 >= 0 } }, "a count is 0 or more")
    var counts = Array(repeating: Array(repeating: 0.0, count: labels), count: labels)
    for unit in units {
      let given = unit.coders.reduce(0, +)
      guard given > 1 else { continue }
      for (one, times) in unit.coders.enumerated() where times > 0 {
        for (other, others) in unit.coders.enumerated() {
          let pairs = times * (one == other ? others - 1 : others)
          counts[one][other] += Double(unit.count * pairs) / Double(given - 1)
        }
      }
    }
    self.counts = counts
  }

  /// The coincidences of two coders who labelled every unit: each unit counts once in either order.
  package init(_ table: CodingTable) {
    counts = table.counts.indices.map { one in
      table.counts.indices.map { other in Double(table.counts[one][other] + table.counts[other][one]) }
    }
  }

  /// How many labels of each kind can be compared with another.
  package var totals: [Double] { counts.map { $0.reduce(0, +) } }
}
