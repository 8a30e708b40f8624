/// What a file is in which a table stands.
package struct TableForm: Equatable, Sendable {
  /// How the table is written.
  package enum Kind: Equatable, Sendable {
    /// Text with a sign between cells.
    case text(TextEncoding, separator: UInt8)
    /// A sheet of an `.xlsx` workbook, by its name.
    case workbook(sheet: String)
    /// A sheet of an `.ods` document, by its name.
    case openDocument(sheet: String)
  }

  /// What whoever hands the file over should know.
  package enum Note: Equatable, Sendable {
    /// It is no UTF-8, and was read as the encoding of Arabic Windows.
    case windows1256
    /// So many words are signs that came of Arabic letters in a wrong encoding, the first of them on this line.
    case garbled(Int, first: Int)
    /// On so many lines question marks stand where there were letters, first on this one.
    case lostLetters(Int, first: Int)
    /// Rows that are hidden or filtered out were read too: how many, and the first of them.
    case hiddenRows(Int, first: Int)
    /// Cells are merged, such as these: what stands in them counts for the first alone.
    case merged(Int, first: String)
    /// Sheets that were not read, by their names.
    case otherSheets([String])
  }

  package let kind: Kind
  package private(set) var notes: [Note] = []

  /// A file with what is to be told of it.
  init(kind: Kind, notes: [Note] = []) {
    self.kind = kind
    self.notes = notes
    if case .text(.windows1256, _) = kind { self.notes.append(.windows1256) }
  }
}

extension TableForm: CustomStringConvertible {
  /// Such as `CSV, UTF-8, separated by ‘;’`.
  package var description: String {
    switch kind {
    case .text(let encoding, UInt8(ascii: "\t")): "text, \(encoding), separated by tabs"
    case .text(let encoding, let separator):
      "CSV, \(encoding), separated by ‘\(Character(Unicode.Scalar(separator)))’"
    case .workbook(let sheet): "Excel workbook (.xlsx), sheet ‘\(sheet.visible)’"
    case .openDocument(let sheet): "OpenDocument spreadsheet (.ods), sheet ‘\(sheet.visible)’"
    }
  }
}

extension TableForm.Note: CustomStringConvertible {
  package var description: String {
    switch self {
    case .windows1256: "the file is no UTF-8; read as Windows-1256. Look at the names, or save it as «CSV UTF-8»"
    case .garbled(let count, let first):
      "\(count == 1 ? "1 word is" : "\(count) words are") no words, such as «Ø§Ù„», the first on line \(first): a program took"
        + " Arabic for another encoding there"
    case .lostLetters(let count, let first):
      "question marks stand on \(count == 1 ? "1 line" : "\(count) lines") where there were letters, first on line \(first): the"
        + " file was saved in an encoding without Arabic. Save it as «CSV UTF-8» or .xlsx"
    case .hiddenRows(let count, let first):
      "\(count == 1 ? "1 row is" : "\(count) rows are") hidden or filtered out, the first is row \(first); they are read"
        + " like the others"
    case .merged(let count, let first):
      "\(count == 1 ? "1 block of cells is" : "\(count) blocks of cells are") merged, such as \(first); what stands there"
        + " counts for the first cell alone"
    case .otherSheets(let names):
      "only the first sheet is read, not "
        + names.prefix(5).map { "‘\($0.visible)’" }.joined(separator: ", ")
        + (names.count > 5 ? " and \(names.count - 5) more" : "")
    }
  }
}
