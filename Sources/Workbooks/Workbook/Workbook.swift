import CSV
package import Tables

/// A spreadsheet file as a value: what stands in it, before anything is written.
package struct Workbook: Equatable, Sendable {
  /// What the file says about itself.
  package struct Properties: Equatable, Sendable {
    package let title: String
    package let subject: String
    /// Who made it; empty where nobody is named.
    package let company: String
    package let language: WorkbookLanguage
    /// By which the file is found among others.
    package let keywords: String
    /// SHA-256 of the figures in it, in hexadecimal digits; `nil` where it has none.
    package let figures: String?
    /// The day of its creation, in days since 1 January 1970.
    package let created: Int

    /// What a file says about itself.
    package init(
      title: String, subject: String, company: String, keywords: String = "", figures: String? = nil,
      language: WorkbookLanguage, created: Int
    ) {
      self.title = title
      self.subject = subject
      self.company = company
      self.keywords = keywords
      self.figures = figures
      self.language = language
      self.created = created
    }
  }

  package let properties: Properties
  package let sheets: [Sheet]
  package let names: [DefinedName]
  /// The key that seals the written file, part by part; `nil` where it is not sealed.
  package let key: SealKey?

  /// A workbook from its sheets, the first of which is open when the file is.
  package init(properties: Properties, sheets: [Sheet], names: [DefinedName] = []) {
    self.init(properties: properties, sheets: sheets, names: names, sealedBy: nil)
  }

  /// A workbook that is sealed when it is written.
  package init(properties: Properties, sheets: [Sheet], names: [DefinedName] = [], sealedBy key: SealKey?) {
    self.properties = properties
    self.sheets = sheets
    self.names = names
    self.key = key
  }

  /// The sheet with a name.
  package func sheet(_ name: String) -> Sheet? { sheets.first { $0.name == name } }
}

extension Workbook: CustomStringConvertible {
  /// All its words and figures as plain text, a line a row: what a reviewer reads in a diff.
  package var description: String { sheets.map(\.description).joined(separator: "\n") }
}

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
