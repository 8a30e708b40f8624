import CSV
import Foundation

extension Table {
  /// Reads a workbook of either kind, by what its parts are.
  init(package content: Data, budget: ReadingBudget) throws(TableFinding) {
    self = try PackageArchive.reading(content, budget: budget) { archive in
      if try archive.isOpenDocument {
        try Table(try OpenDocumentSheet(archive, budget: budget).sheet, budget: budget)
      } else {
        try Table(try WorkbookSheet(archive, budget: budget).sheet, budget: budget)
      }
    }
  }

  /// Makes a table of a sheet: columns in which nothing stands anywhere are none.
  private init(_ sheet: SheetCells, budget: ReadingBudget) throws {
    let columns = Set(sheet.rows.flatMap { $0.cells.map(\.column) }).sorted()
    let places = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
    var rows: [NumberedRow] = []
    for row in sheet.rows {
      try budget.spend(columns.count)
      var cells = Array(repeating: "", count: columns.count)
      for cell in row.cells { if let index = places[cell.column] { cells[index] = cell.text } }
      rows.append(NumberedRow(line: row.number, cells: cells))
    }
    try self.init(form: sheet.form, rows: rows)
  }
}

extension PackageArchive {
  /// What is read of a file that is made of parts, or why nothing is.
  static func reading<Read>(
    _ content: Data, budget: ReadingBudget, _ read: (PackageArchive) throws -> Read
  ) throws(TableFinding) -> Read {
    do {
      return try read(try PackageArchive(content, budget: budget, isLoose: true))
    } catch let finding as TableFinding {
      throw finding
    } catch let problem as PackageProblem {
      throw TableFinding(line: 1, fault: TableFault(problem))
    } catch let file as ForeignFile {
      throw TableFinding(line: 1, fault: .foreign(file))
    } catch {
      throw TableFinding(line: 1, fault: .damaged(part: ""))
    }
  }

  /// Whether it is an OpenDocument spreadsheet.
  /// - Throws: what else it is, where it is neither that nor a workbook.
  var isOpenDocument: Bool {
    get throws {
      if let kind = try part("mimetype") {
        let name = String(decoding: kind.prefix(100), as: UTF8.self)
        if name.hasPrefix("application/vnd.oasis.opendocument.spreadsheet") { return true }
        if name.hasPrefix("application/vnd.oasis.opendocument.text") { throw ForeignFile.openText }
        if name.hasPrefix("application/vnd.oasis.opendocument") { throw ForeignFile.presentation }
      }
      let parts: [(ForeignFile, String)] = [
        (.word, "word/document.xml"), (.presentation, "ppt/presentation.xml"), (.binaryWorkbook, "xl/workbook.bin"),
        (.numbers, "index/document.iwa"), (.numbers, "index.zip"),
      ]
      if let found = parts.first(where: { names[$0.1] != nil }) { throw found.0 }
      guard names["[content_types].xml"] != nil else { throw ForeignFile.compressed }
      return false
    }
  }
}

extension ForeignFile: Error {}

extension TableFault {
  /// What is wrong with a file that is made of parts.
  fileprivate init(_ problem: PackageProblem) {
    self =
      switch problem {
      case .noWorkbook, .twofold: .damaged(part: "zip")
      case .tooLarge: .tooLarge
      case .damaged(let part): .damaged(part: part)
      }
  }
}

/// The cells of one sheet that hold something, row by row.
struct SheetCells {
  /// One row, with its number from 1.
  struct Row {
    let number: Int
    var cells: [(column: Int, text: String)]
  }

  let form: TableForm
  var rows: [Row] = []
}
