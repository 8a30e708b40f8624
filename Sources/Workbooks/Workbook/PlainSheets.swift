import CSV
package import Tables

extension Workbook {
  /// A workbook of plain sheets of texts, as other programs read them.
  /// - Parameters:
  ///   - subject: what kind of file it is.
  ///   - day: the day of its making, in days since 1 January 1970.
  package init(_ book: SheetBook, title: String, subject: String, on day: Int) {
    self.init(
      properties: Properties(
        title: title, subject: subject, company: "",
        language: WorkbookLanguage(tag: "ar-SA", isRightToLeft: true, atMost: "", atLeast: ""), created: day),
      sheets: book.pages.map { page in
        let rows = page.rows.map { Row($0.cells.map { $0.isEmpty ? Cell(.empty, .plain) : .text($0, .plain) }) }
        // A head alone is no table.
        return Sheet(
          name: page.name, rightToLeft: false, widths: Array(repeating: 24, count: page.rows.first?.cells.count ?? 1),
          rows: rows, frozenRows: 1, layout: rows.count > 1 ? .table(page.name) : .page)
      })
  }
}
