import CSV
import Drafts
import Forms
import Foundation
import HTTP
import Invitations
import Numerals
import Seals
import Surveys
import Tables

/// What one input of libFuzzer is given to. A reader that traps, hangs, or reads back something else than it wrote ends the
/// program.
package enum FuzzReader: String, CaseIterable, Sendable {
  case csv, multipart, questionnaire, survey, word, workbook

  /// Reads an input.
  package func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    switch self {
    case .csv: text(bytes).map(FuzzReader.readTable)
    case .multipart: FuzzReader.readForm(Array(bytes))
    case .questionnaire: FuzzReader.readQuestionnaire(Data(bytes))
    case .survey: text(bytes).map(FuzzReader.readSurvey)
    case .word: text(bytes).map(FuzzReader.readWord)
    case .workbook: FuzzReader.readWorkbook(Data(bytes))
    }
  }

  private func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String? { String(validating: bytes, as: UTF8.self) }

  /// Tables: what is read is written again, and read again.
  private static func readTable(_ text: String) {
    _ = try? Table(text)
    guard let rows = try? CSVReader(text).rows else { return }
    var writer = CSVWriter()
    for row in rows { writer.add(row.cells.map { .text($0) }) }
    precondition((try? CSVReader(writer.text)) != nil, "what was written cannot be read")
  }

  /// Forms, with and without files.
  private static func readForm(_ bytes: [UInt8]) {
    _ = try? Multipart(bytes, contentType: "multipart/form-data; boundary=b")
    _ = try? Multipart(bytes, contentType: String(decoding: bytes.prefix(200), as: UTF8.self))
    _ = FormFields(bytes)
  }

  /// Surveys, channels and departments.
  private static func readSurvey(_ text: String) {
    let document = SurveyDocument(source: text, file: "x/1.yaml", channels: ["phone"])
    _ = document.findings.prefix(20).map { "\($0)" }
    _ = OrganisationSource(channels: text, departments: text).read()
  }

  /// Forms of other programs: what is made of one is written as an XLSForm, and reads back to the same questions.
  private static func readQuestionnaire(_ content: Data) {
    let budget = ReadingBudget(bytes: 12_000_000, steps: 2_000_000, time: .seconds(4))
    guard case .success(let form) = FormFile.read(content, budget: budget), let name = SurveyName(key: "x", version: 1),
      let survey = FormMapping.survey(of: form, named: name)?.survey,
      case .success(let again) = XLSFormReader.form(in: XLSFormWriter.sheets(of: survey)),
      let back = FormMapping.survey(of: again, named: name)?.survey
    else { return }
    precondition(back.source == survey.source, "what was written reads otherwise")
  }

  /// What an address carries in one word: tokens, typed codes, days, periods, numbers.
  private static func readWord(_ text: String) {
    if let code = TypedCode(typed: text) {
      precondition(TypedCode(typed: code.printed) == code, "a code is another one")
    }
    if let token = Token(text) { precondition("\(token)" == text, "a token is another one") }
    _ = (Token.key(behind: text), Digits.number(in: text), Digits.decimal(in: text), Breakdown(text))
    if let day = Day(text) { precondition(Day("\(day)") == day, "a day is another one") }
    if let period = Period(text) {
      _ = (period.previous.firstDay, period.advanced(by: 40).lastDay, HijriDay(period.lastDay))
    }
  }

  /// Workbooks from outside.
  private static func readWorkbook(_ content: Data) {
    _ = try? SealCheck(
      content, trusting: nil, budget: ReadingBudget(bytes: 12_000_000, steps: 2_000_000, time: .seconds(4)))
  }
}
