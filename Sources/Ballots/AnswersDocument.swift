import CSV
package import Surveys

/// A CSV file of answers that were collected elsewhere: `day,channel,department,mode,language`, then one column a
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
    case empty
    case badQuotes
    case unknownColumn(String, known: [String])
    case missingColumn(String)
    case repeatedColumn(String)
    case wrongCellCount(Int, expected: Int)
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

  /// Reads a whole file. Every bad cell is a finding; ballots are to be used only when there is none.
  package init(_ text: String, survey: Survey, organisation: Organisation) {
    let rows: [CSVReader.Row]
    do {
      rows = try CSVReader(text).rows
    } catch {
      self.init(finding: Finding(line: error.line, problem: .badQuotes))
      return
    }
    guard let header = rows.first, rows.count > 1 else {
      self.init(finding: Finding(line: 1, problem: .empty))
      return
    }
    var reader = AnswerRowReader(header: header, survey: survey, organisation: organisation)
    var ballots: [Ballot] = []
    if reader.findings.isEmpty { ballots = rows.dropFirst().compactMap { reader.read($0) } }
    self.init(ballots: ballots, findings: reader.findings)
  }

  private init(finding: Finding) { self.init(ballots: [], findings: [finding]) }

  private init(ballots: [Ballot], findings: [Finding]) {
    self.ballots = ballots
    self.findings = findings
  }
}

extension CSVReader.Problem {
  fileprivate var line: Int {
    switch self {
    case .openQuote(let line), .strayQuote(let line): line
    }
  }
}

extension AnswersDocument.Problem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .empty: "the file has no rows"
    case .badQuotes: "the quotation marks do not close; double the marks inside a quoted cell"
    case .unknownColumn(let name, let known): "there is no column ‘\(name)’; known are \(known.joined(separator: ", "))"
    case .missingColumn(let name): "the column ‘\(name)’ is missing"
    case .repeatedColumn(let name): "the column ‘\(name)’ stands twice"
    case .wrongCellCount(let count, let expected): "the row has \(count) cells; the header has \(expected)"
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

extension AnswersDocument.Finding: CustomStringConvertible {
  package var description: String { "\(line): \(problem)" }
}
