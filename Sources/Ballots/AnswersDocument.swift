package import Surveys
package import Tables

/// A table of answers that were collected elsewhere: `day,channel,department,mode,language`, then one column a
/// question. Empty: not answered; `NA`: does not apply; `DK`: does not know; several answers stand with `;` between.
/// Answers are checked as a form checks them. A row without any answer is a questionnaire that came back empty: a ballot
/// of blanks.
package struct AnswersDocument: Sendable {
  /// One bad cell.
  package struct Finding: Error, Equatable, Sendable {
    package let line: Int
    package let problem: Problem

    /// A bad cell on a line, from 1.
    package init(line: Int, problem: Problem) {
      self.line = line
      self.problem = problem
    }
  }

  /// What can be wrong with an answers file.
  package enum Problem: Error, Equatable, Sendable {
    /// It is no table, or not this one.
    case table(TableFault)
    /// In which half of the survey's experiment somebody is, is drawn here alone.
    case experiment
    case badDay(DayProblem)
    /// Days stand in two columns.
    case twoDayColumns
    case unknownKey(column: String, value: String, known: [String])
    case badLanguage(String)
    case badAnswer(column: String, value: String, known: [String])
    /// «Does not apply» or «I don't know», where the question does not offer it.
    case foreignWord(column: String, String)
    /// «Does not apply» or «I don't know» beside another answer.
    case besideOther(column: String, value: String)
    case tooLong(column: String, limit: Int)
  }

  /// Columns before the questions; one of the first two, and the two behind them, must stand.
  package static let columns = ["day", "day_hijri", "channel", "department", "mode", "language"]

  /// To be used only when there is no finding.
  package let rows: [AnswerRow]
  package let findings: [Finding]
  /// What is told of a file that is taken: answers that no form would have sent, and words that may mean something else.
  package let notes: [AnswersNote]
  /// The first and the last of its days.
  package let days: DaySpan?

  /// Reads a whole table. Every bad cell is a finding; rows are to be used only when there is none.
  /// - Parameters:
  ///   - today: the day up to which ratings can have been given.
  ///   - words: what `NA` and `DK` mean in it.
  package init(
    _ table: consuming Table, survey: Survey, organisation: Organisation, today: Day, in zone: Zone = .riyadh,
    words: MissingWords = MissingWords()
  ) {
    var named = NamedTable(
      table, columns: AnswersDocument.columns(of: survey, in: organisation), required: ["channel", "department"])
    var reader = AnswerRowReader(
      table: named, survey: survey, organisation: organisation, today: today, in: zone, words: words)
    var rows: [AnswerRow] = []
    if reader.isHeaded {
      rows.reserveCapacity(named.rows.count)
      named.takeRows { row in if let answers = reader.read(row) { rows.append(answers) } }
    }
    self.init(
      rows: rows, findings: reader.findings.sorted { $0.line < $1.line }, notes: reader.notes, days: reader.days)
  }

  /// Reads a text.
  package init(
    _ text: String, survey: Survey, organisation: Organisation, today: Day, in zone: Zone = .riyadh,
    words: MissingWords = MissingWords()
  ) {
    do {
      self.init(try Table(text), survey: survey, organisation: organisation, today: today, in: zone, words: words)
    } catch {
      self.init(rows: [], findings: [Finding(line: error.line, problem: .table(error.fault))])
    }
  }

  private init(rows: [AnswerRow], findings: [Finding], notes: [AnswersNote] = [], days: DaySpan? = nil) {
    self.rows = rows
    self.findings = findings
    self.notes = notes
    self.days = days
  }

  /// The ballots of the rows.
  package var ballots: [Ballot] {
    get throws(BallotProblem) { try rows.map { row throws(BallotProblem) in try row.ballot } }
  }
}

extension AnswersDocument.Problem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .table(let fault): "\(fault)"
    case .experiment:
      "this version has an experiment, whose halves are drawn by lot; answers from elsewhere belong to neither: import "
        + "them into a version without ‘experiment’"
    case .badDay(let problem): "\(problem)"
    case .twoDayColumns: "days stand in ‘day’ and in ‘day_hijri’; keep one of the two columns"
    case .unknownKey(let column, let value, let known):
      "‘\(value)’ is no \(column); known are \(known.joined(separator: ", "))"
    case .badLanguage(let value): "‘\(value)’ is no language; write ar, en, or another code of ISO 639 such as ur"
    case .badAnswer(let column, let value, let known):
      "‘\(column)’ is never answered ‘\(value)’; its answers are \(known.joined(separator: ", "))"
    case .foreignWord(let column, Choice.notApplicable):
      "‘\(column)’ has no «does not apply»; if ‘NA’ stands for what is missing, import with --na missing"
    case .foreignWord(let column, let word):
      "‘\(column)’ has no «I don't know»; if ‘\(word)’ stands for what is missing, import with --dk missing"
    case .besideOther(let column, let value):
      "‘\(value)’ in ‘\(column)’ is an answer beside NA or DK, which stand alone; keep one of them"
    case .tooLong(let column, let limit): "‘\(column)’ is longer than \(limit) letters"
    }
  }
}

extension AnswersDocument.Finding: RowFinding {}

extension AnswersDocument.Finding: CustomStringConvertible {
  package var description: String { "\(line): \(problem)" }
}
