package import CSV
package import Foundation

/// Every sheet of an `.xlsx` workbook as rows of texts, for files whose sheets belong together.
package struct SheetBook: Sendable {
  /// A sheet with the rows in which something stands, each with its number and its cells from the first column on.
  package struct Page: Equatable, Sendable {
    package let name: String
    package let rows: [NumberedRow]

    /// A sheet of rows.
    package init(name: String, rows: [NumberedRow]) {
      self.name = name
      self.rows = rows
    }
  }

  package let pages: [Page]

  /// Sheets that are rows already.
  package init(pages: [Page]) { self.pages = pages }

  /// Reads a workbook by its bytes. Columns beyond the two hundredth are left out.
  package init(_ content: Data, budget: ReadingBudget = .table) throws(TableFinding) {
    switch FileKind(content) {
    case .foreign(let file): throw TableFinding(line: 1, fault: .foreign(file))
    case .text: throw TableFinding(line: 1, fault: .damaged(part: "zip"))
    case .package: break
    }
    pages = try PackageArchive.reading(content, budget: budget) { archive in
      guard try !archive.isOpenDocument else { throw PackageProblem.noWorkbook }
      let book = try OpenedBook(archive, budget: budget)
      return try book.tabs.map { tab in
        let rows = try book.cells(of: tab).rows.map { row in
          let cells = row.cells.filter { $0.column < SheetBook.mostColumns }
          let width = (cells.last?.column ?? -1) + 1
          try budget.spend(width)
          var texts = Array(repeating: "", count: width)
          for cell in cells { texts[cell.column] = cell.text }
          return NumberedRow(line: row.number, cells: texts)
        }
        return Page(name: tab.name, rows: rows)
      }
    }
  }

  /// The columns of a sheet that are read.
  private static let mostColumns = 200
}
