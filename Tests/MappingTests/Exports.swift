import Ballots
import CSV
import Foundation
import Mapping
import Surveys
import Tables
import Testing
import Workbooks

/// The answers of six people as Rida has them, and as four programs export them, which `Tests/Fixtures/answers` holds.
struct Export: CustomTestStringConvertible, Sendable {
  let file: String
  /// Whether it is handed over as a workbook.
  var isWorkbook = false
  var testDescription: String { isWorkbook ? "\(file) as .xlsx" : file }

  /// Every export, as text and as a workbook.
  static let all = [
    "google-ar.csv", "google-en.csv", "kobo-ar.csv", "kobo.csv", "limesurvey-en.csv", "limesurvey.csv", "odk.csv",
  ].flatMap { [Export(file: $0), Export(file: $0, isWorkbook: true)] }

  static let today = Day(ordinal: 20_786)
  static let bounds = DayBounds.past(today: today)

  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures/answers")

  /// The survey that was asked.
  static func survey() throws -> Survey {
    let source = String(decoding: try Data(contentsOf: folder.appending(path: "survey.yaml")), as: UTF8.self)
    let document = SurveyDocument(source: source, file: "visit/1.yaml")
    return try #require(document.survey, "\(document.findings)")
  }

  static let organisation = Organisation(
    channels: [
      ServiceChannel(key: "visit", name: LocalizedText(ar: "زيارة", en: "Visit")),
      ServiceChannel(key: "phone", name: LocalizedText(ar: "مكالمة هاتفية", en: "Telephone call")),
    ],
    departments: [
      Department(key: "reception", name: LocalizedText(ar: "الاستقبال", en: "Reception")),
      Department(key: "research", name: LocalizedText(ar: "البحث الاجتماعي", en: "Social research")),
    ])

  /// The file as it is read.
  func table() throws -> Table {
    let table = try Table(try Data(contentsOf: Export.folder.appending(path: file)))
    guard isWorkbook else { return table }
    let sheets = SheetBook(pages: [SheetBook.Page(name: "Sheet1", rows: [table.header] + table.rows)])
    return try Table(try XLSXWriter(Workbook(sheets, title: "x", subject: "x", on: 20_000)).data())
  }

  /// What is proposed for it.
  func proposal() throws -> MappingProposal {
    try #require(MappingProposal(try table(), survey: Export.survey(), organisation: Export.organisation))
  }

  /// The proposal with what nobody can tell from the file: that people came to the reception, and answered in Arabic on the
  /// web, and that five is the best.
  func decided() throws -> String {
    var text = try proposal().source
    for (name, value) in [("channel", "visit"), ("department", "reception"), ("mode", "web"), ("language", "ar")] {
      text = text.replacing("  \(name): \"?\"", with: "  \(name): \(value)")
    }
    text = text.split(separator: "\n").filter { !$0.hasPrefix("    decide: ") || !$0.contains("numbers for words") }
      .joined(separator: "\n")
    return text.replacing("  language: en", with: "  language: ar")
  }

  /// The answers of a text with columns of ours.
  static func own() throws -> AnswersDocument { try document(Export(file: "own.csv").table()) }

  static func document(_ table: Table) throws -> AnswersDocument {
    AnswersDocument(table, survey: try survey(), organisation: organisation, today: today)
  }

  /// A mapping of a text, in which nothing is wrong.
  static func mapping(_ text: String) throws -> AnswersMapping {
    let read = MappingReader.read(text, file: "map.yaml", survey: try survey(), organisation: organisation)
    #expect(read.findings.isEmpty, "\(read.findings)")
    return read.mapping
  }

  /// What is wrong with a mapping.
  static func findings(_ text: String) throws -> [String] {
    MappingReader.read(text, file: "map.yaml", survey: try survey(), organisation: organisation).findings
      .map(\.description)
  }
}

extension AnswerRow {
  /// What a row says, field by field: where it belongs, then each question with the kind of its answer and what it says.
  func fields() throws -> [String] {
    let ballot = try ballot
    let answers = ballot.answers.sorted { $0.key < $1.key }.flatMap { question, answer -> [String] in
      switch answer {
      case .chosen(let value): [question, "chosen", value]
      case .written(let words): [question, "written", words]
      case .several(let values): [question, "several", "\(values.count)"] + values.sorted()
      }
    }
    return ["\(day)", crowd.channel, crowd.department, crowd.mode.rawValue, crowd.language.rawValue] + answers
  }
}
