import CSV
import Drafts
import Foundation
import Forms
import Surveys
import Tables
import Testing
import Workbooks

/// Small forms of three programs, in Arabic, English and other languages, which `Tests/Fixtures/forms` holds as texts.
struct Fixture: CustomTestStringConvertible, Sendable {
  let file: String
  var testDescription: String { file }

  /// Every form, by its file.
  static let all: [Fixture] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return names.sorted().map { Fixture(file: $0) }
  }()

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/forms")

  /// The name under which its survey is made.
  static let name = SurveyName(key: "x", version: 1)

  /// The bytes as the program writes them: an XLSForm becomes a workbook.
  func content() throws -> Data {
    let content = try Data(contentsOf: Fixture.folder.appending(path: file))
    guard file.hasSuffix(".xlsform") else { return content }
    return try Fixture.workbook(Fixture.sheets(String(decoding: content, as: UTF8.self)))
  }

  /// The form as it is read.
  func form() throws -> ForeignForm { try FormFile.read(content()).get() }

  /// The survey that is made of it.
  func imported() throws -> ImportedForm { try Fixture.imported(form()) }

  /// The survey that is made of a form.
  static func imported(_ form: ForeignForm) throws -> ImportedForm {
    let name = try #require(name)
    return try #require(FormMapping.survey(of: form, named: name))
  }

  /// The survey that is made of the sheets of an XLSForm, written as `[sheet]` and rows with `|` between their cells.
  static func imported(_ text: String) throws -> ImportedForm {
    try imported(XLSFormReader.form(in: sheets(text)).get())
  }

  /// An `.xlsx` file with these sheets.
  static func workbook(_ sheets: SheetBook) throws -> Data {
    try XLSXWriter(Workbook(sheets, title: "x", subject: "XLSForm", on: 20_000)).data()
  }

  /// Sheets of a text.
  static func sheets(_ text: String) -> SheetBook {
    var pages: [(name: String, rows: [NumberedRow])] = []
    for line in text.split(separator: "\n") {
      if line.hasPrefix("[") {
        pages.append((String(line.dropFirst().dropLast()), []))
      } else if let last = pages.indices.last {
        let cells = line.split(separator: "|", omittingEmptySubsequences: false).map {
          $0.trimmingCharacters(in: .whitespaces)
        }
        pages[last].rows.append(NumberedRow(line: pages[last].rows.count + 1, cells: cells))
      }
    }
    return SheetBook(pages: pages.map { SheetBook.Page(name: $0.name, rows: $0.rows) })
  }
}

extension ImportedForm {
  /// What is told of one place.
  func losses(at name: String) -> [FormLoss] {
    report.notes.filter { note in
      switch note.place {
      case .row(_, _, let own), .line(_, let own), .question(_, _, let own): own == name
      case .item(_, let title): title == name
      case .form: name.isEmpty
      }
    }.map(\.loss)
  }

  /// A question by its key.
  func question(_ key: String) -> SurveyNode? { survey.questions.first { $0.text("key") == key } }
}
