import CSV
package import Tables
package import Workbooks

extension Workbook {
  /// A workbook of plain sheets, as other programs read them.
  /// - Parameter day: the day of its making, in days since 1 January 1970.
  package init(_ book: SheetBook, title: String, on day: Int) {
    self.init(
      properties: Properties(
        title: title, subject: "XLSForm", company: "",
        language: WorkbookLanguage(tag: "ar-SA", isRightToLeft: true, atMost: "", atLeast: ""), created: day),
      sheets: book.pages.map { page in
        Sheet(
          name: page.name, rightToLeft: false, widths: Array(repeating: 24, count: page.rows.first?.cells.count ?? 1),
          rows: page.rows.map { row in
            Row(row.cells.map { $0.isEmpty ? Cell(.empty, .plain) : .text($0, .plain) })
          }, frozenRows: 1, layout: page.rows.count > 1 ? .table(page.name) : .page)
      })
  }
}
