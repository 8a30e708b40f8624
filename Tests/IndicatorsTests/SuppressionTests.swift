import Foundation
import Releases
import Testing

import Indicators

/// Tables whose small cells an optimal pattern hides (suppression.json, computed by integer programming): our rule must
/// hide every small cell, and leave none that the public totals give away.
@Suite struct SuppressionTests {
  struct Table {
    let name: String
    let counts: [[Int]]
    let threshold: Int

    /// The cells with anybody in them.
    var bases: [Label: Int] {
      var bases: [Label: Int] = [:]
      for (row, cells) in counts.enumerated() {
        for (column, count) in cells.enumerated() where count > 0 { bases[Label(["r\(row)", "c\(column)"])] = count }
      }
      return bases
    }
  }

  static let tables = [
    Table(
      name: "airport 2017, department by language",
      counts: [
        [673, 27, 0, 43], [167, 0, 0, 2], [230, 0, 0, 0], [390, 5, 1, 3], [175, 4, 0, 0], [450, 6, 1, 2],
        [571, 4, 3, 74],
      ], threshold: 5),
    Table(
      name: "airport 2018, department by channel",
      counts: [
        [56, 649, 0, 0], [48, 200, 3, 0], [21, 174, 3, 0], [56, 457, 7, 1], [16, 152, 2, 0], [66, 357, 10, 3],
        [73, 454, 0, 1],
      ], threshold: 5),
    Table(name: "one small corner", counts: [[2, 30], [40, 50]], threshold: 5),
    Table(name: "one small corner", counts: [[2, 30], [40, 50]], threshold: 10),
  ]

  @Test(arguments: tables)
  func `every small cell is hidden, and no hidden cell follows from the totals`(table: Table) {
    let hidden = ShowRule(kShow: table.threshold).together(table.bases).filter { !$0.keys.contains(Label.other) }
    for (label, base) in table.bases where base < table.threshold {
      #expect(hidden.contains(label), "\(label) with \(base) in \(table.name)")
    }
    for label in hidden {
      // A hidden cell follows from the totals where no other path of hidden cells joins its row to its column.
      let others = hidden.subtracting([label])
      #expect(joined(label.keys[0], label.keys[1], by: others), "\(label) can be computed in \(table.name)")
    }
  }

  /// Gusfield 1988: rows and columns are vertices, hidden cells edges.
  private func joined(_ row: String, _ column: String, by cells: Set<Label>) -> Bool {
    var reached: Set = [row]
    while true {
      let next = cells.filter { cell in cell.keys.contains(where: reached.contains) }.flatMap(\.keys)
      guard !Set(next).isSubset(of: reached) else { return reached.contains(column) }
      reached.formUnion(next)
    }
  }

  @Test func `a single small label of one column takes company`() {
    let together = ShowRule(kShow: 5).together([Label("a"): 3, Label("b"): 50, Label("c"): 60])
    #expect(together == [Label("a"), Label("b"), Label("other")])
  }
}
