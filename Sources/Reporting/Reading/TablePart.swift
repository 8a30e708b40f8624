import Foundation
import Tables

/// Rows that are marked up as a table: where they are, and how their columns are called.
struct TablePart {
  private(set) var block: CellBlock?
  private(set) var heads: [String] = []
  private(set) var isOdd = false

  /// Reads a part. A table of a report has one row of heads, no sums, no filter and no colours of its own.
  init(_ part: Data, named name: String, budget: ReadingBudget) throws(PackageProblem) {
    var (block, heads, isOdd) = (CellBlock?.none, [String](), false)
    try XMLWalk.through(
      part, named: name, budget: budget,
      begin: { element, attributes in
        switch element {
        case "table":
          block = CellBlock(attributes["ref"] ?? "")
          if attributes["totalsRowCount"] ?? "0" != "0" || attributes["headerRowCount"] ?? "1" != "1" { isOdd = true }
        case "tableColumn": heads.append((attributes["name"] ?? "").decodedCellText)
        case "tableStyleInfo":
          if !(attributes["name"] ?? "TableStyleLight").hasPrefix("TableStyleLight") { isOdd = true }
        case "tableColumns", "autoFilter": break
        default: isOdd = true
        }
      })
    (self.block, self.heads, self.isOdd) = (block, heads, isOdd)
  }
}
