import Foundation
import Tables

/// Rows that are marked up as a table: where they are, and how their columns are called.
struct TablePart {
  private(set) var block: CellBlock?
  private(set) var heads: [String] = []
  private(set) var isOdd = false

  /// Reads a part.
  init(_ part: Data, named name: String, budget: ReadingBudget) throws(PackageProblem) {
    var (block, heads) = (CellBlock?.none, [String]())
    let odd = try ElementWalk.through(
      part, named: name, by: .table, budget: budget,
      begin: { element, attributes in
        switch element {
        case "table": block = CellBlock(attributes["ref"] ?? "")
        case "tableColumn": heads.append((attributes["name"] ?? "").decodedCellText)
        default: break
        }
      })
    (self.block, self.heads, isOdd) = (block, heads, !odd.isEmpty)
  }
}
