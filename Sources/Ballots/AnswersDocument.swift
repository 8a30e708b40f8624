package import Surveys
package import Tables

/// A table of answers that were collected elsewhere: `day,channel,department,mode,language`, then one column a
/// question. Empty: not answered; `NA`: does not apply; `DK`: does not know; several answers stand with `;` between.
/// A row without any answer is a questionnaire that came back empty: a ballot of blanks.
package struct AnswersDocument: Sendable {
  /// One bad cell.
  package struct Finding: Error, Equatable, Sendable {
    package let line: Int
    package let problem: Problem
  }

  /// What can be wrong with an answers file.
  package enum Problem: Error, Equatable, Sendable {
    /// It is no table, or not this one.
    case table(TableFault)
    case badDay(String)
    case unknownKey(column: String, value: String, known: [String])
    case badLanguage(String)
    case badAnswer(column: String, value: String, known: [String])
    case tooLong(column: String, limit: Int)
  }

  /// Columns before the questions; `day`, `channel` and `department` must stand.
  package static let columns = ["day", "channel", "department", "mode", "language"]

  package let ballots: [Ballot]
  package let findings: [Finding]

  /// Reads a whole table. Every bad cell is a finding; ballots are to be used only when there is none.
  package init(_ table: Table, survey: Survey, organisation: Organisation) {
    let named = NamedTable(
      table, columns: AnswersDocument.columns(of: survey, in: organisation),
      required: Array(AnswersDocument.columns.prefix(3)))
    var reader = AnswerRowReader(table: named, survey: survey, organisation: organisation)
    let ballots = named.rows.compactMap { reader.read($0) }
    self.init(ballots: ballots, findings: reader.findings.sorted { $0.line < $1.line })
  }

  /// Reads a text.
  package init(_ text: String, survey: Survey, organisation: Organisation) {
    do {
      self.init(try Table(text), survey: survey, organisation: organisation)
    } catch {
      self.init(ballots: [], findings: [Finding(line: error.line, problem: .table(error.fault))])
    }
  }

  private init(ballots: [Ballot], findings: [Finding]) {
    self.ballots = ballots
    self.findings = findings
  }
}

extension AnswersDocument.Problem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .table(let fault): "\(fault)"
    case .badDay(let value): "‘\(value)’ is no day; write it as 2026-11-24"
    case .unknownKey(let column, let value, let known):
      "‘\(value)’ is no \(column); known are \(known.joined(separator: ", "))"
    case .badLanguage(let value): "‘\(value)’ is no language; write ar, en, or another code of ISO 639 such as ur"
    case .badAnswer(let column, let value, let known):
      "‘\(column)’ is never answered ‘\(value)’; its answers are \(known.joined(separator: ", "))"
    case .tooLong(let column, let limit): "‘\(column)’ is longer than \(limit) bytes"
    }
  }
}

extension AnswersDocument.Finding: RowFinding {}

extension AnswersDocument.Finding: CustomStringConvertible {
  package var description: String { "\(line): \(problem)" }
}
