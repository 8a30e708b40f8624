import CSV
import CXLSXWriter
import Foundation
import Tables

/// A file that libxlsxwriter holds open, with its formats. One that is never closed leaves nothing behind.
final class XLSXBook {
  typealias SheetPointer = UnsafeMutablePointer<lxw_worksheet>

  let path: String
  let formats: XLSXFormats
  private let book: UnsafeMutablePointer<lxw_workbook>
  private var isClosed = false
  private let key: SealKey?
  /// The names of its sheets in small letters: Excel tells none apart by its capitals.
  private var names: Set<String> = []

  /// Opens a file, or says at once that it cannot be written. With `constantMemory`, rows go to the disk and are
  /// forgotten. With a key, the file is sealed part by part before it appears.
  init(
    path: String, language: WorkbookLanguage, constantMemory: Bool, sealedBy key: SealKey? = nil
  ) throws(ReportProblem) {
    let draft = path + XLSXBook.unfinished
    guard let file = fopen(draft, "w") else { throw .cannotWrite(path: path) }
    fclose(file)
    var options = lxw_workbook_options(constant_memory: constantMemory ? 1 : 0, tmpdir: nil, use_zip64: 0)
    guard let book = workbook_new_opt(draft, &options) else { throw .cannotWrite(path: path) }
    self.path = path
    self.book = book
    self.key = key
    formats = XLSXFormats(book: book, language: language)
  }

  deinit {
    guard !isClosed else { return }
    lxw_workbook_free(book)
    unlink(path + XLSXBook.unfinished)
  }

  /// Adds a sheet.
  func addSheet(_ name: String, rightToLeft: Bool) throws(ReportProblem) -> SheetPointer {
    guard name.namesSheet, names.insert(name.lowercased()).inserted,
      workbook_validate_sheet_name(book, name) == LXW_NO_ERROR, let sheet = workbook_add_worksheet(book, name)
    else { throw .badSheetName(name) }
    if rightToLeft { worksheet_right_to_left(sheet) }
    return sheet
  }

  /// Adds an empty chart.
  func addChart(_ kind: lxw_chart_type) -> UnsafeMutablePointer<lxw_chart>? {
    workbook_add_chart(book, UInt8(kind.rawValue))
  }

  /// Says what the file is.
  func describe(_ properties: Workbook.Properties) throws(ReportProblem) {
    let texts = [properties.title, properties.subject, properties.company, properties.keywords].map {
      strdup($0.fileText.within(units: XLSXLimits.property))
    }
    defer { texts.forEach { free($0) } }
    var written = lxw_doc_properties()
    written.title = texts[0]
    written.subject = texts[1]
    written.company = texts[2]
    written.keywords = texts[3]
    written.created = time_t(properties.created * 86_400)
    try check(workbook_set_properties(book, &written), on: properties.title)
    try check(workbook_set_custom_property_string(book, "Language", properties.language.tag), on: properties.title)
    guard let figures = properties.figures else { return }
    try check(workbook_set_custom_property_string(book, "SHA-256", figures), on: properties.title)
  }

  /// Names a cell for formulas.
  func define(_ name: DefinedName) throws(ReportProblem) {
    let reference = "='\(name.sheet)'!$\(name.address.letters)$\(name.address.row + 1)"
    try check(workbook_define_name(book, name.name, reference), on: name.sheet)
  }

  /// Writes everything. The file appears under its name only when it is whole.
  func close() throws(ReportProblem) {
    guard !isClosed else { return }
    isClosed = true
    let draft = path + XLSXBook.unfinished
    guard workbook_close(book) == LXW_NO_ERROR, isSealed(draft), rename(draft, path) == 0 else {
      unlink(draft)
      throw .cannotWrite(path: path)
    }
  }

  /// Seals the written file, where there is a key.
  private func isSealed(_ draft: String) -> Bool {
    guard let key else { return true }
    return (try? PartsSealing.seal(draft, by: key)) != nil
  }

  private static let unfinished = ".part"
}
