import CSV
import Surveys
import Tables

/// Reads the rows below the header of an answers file.
struct AnswerRowReader {
  private(set) var findings: [AnswersDocument.Finding] = []
  private let header: [String]
  private let survey: Survey
  private let questions: [(column: Int, question: Question, known: Set<String>)]
  private let keys: [Dimension: Set<String>]
  private let organisation: Organisation

  init(table: NamedTable, survey: Survey, organisation: Organisation) {
    header = table.header.cells
    self.survey = survey
    self.organisation = organisation
    keys = Dictionary(uniqueKeysWithValues: Dimension.allCases.map { ($0, Set(organisation.keys(of: $0))) })
    questions = header.enumerated().compactMap { column, name in
      survey.question(name).map { (column, $0, Set(($0.choices + $0.escapes).map(\.value))) }
    }
    for fault in table.faults { note(.table(fault), table.header.line) }
    for finding in table.findings { note(.table(finding.fault), finding.line) }
  }

  mutating func read(_ row: CSVReader.Row) -> Ballot? {
    if let fault = row.fault(width: header.count) {
      note(.table(fault), row.line)
      return nil
    }
    let before = findings.count
    let day = day(row)
    let channel = key(.channel, row, default: nil)
    let department = key(.department, row, default: nil)
    let mode = key(.mode, row, default: CollectionMode.web.rawValue).flatMap(CollectionMode.init)
    let language = language(row)
    let answers = answers(row)
    guard findings.count == before, let day, let channel, let department, let mode, let language else { return nil }
    return Ballot(
      survey: survey.key, version: survey.version, period: Period(survey.release.every, containing: day),
      channel: channel, department: department, mode: mode, language: language, answers: answers,
      isImported: true)
  }

  private mutating func note(_ problem: AnswersDocument.Problem, _ line: Int) {
    findings.append(AnswersDocument.Finding(line: line, problem: problem))
  }

  private func cell(_ name: String, _ row: CSVReader.Row) -> String? {
    header.firstIndex(of: name).map { row.cells[$0] }
  }

  private mutating func day(_ row: CSVReader.Row) -> Day? {
    let text = cell("day", row) ?? ""
    if let day = Day(text) { return day }
    note(.badDay(text), row.line)
    return nil
  }

  private mutating func key(_ dimension: Dimension, _ row: CSVReader.Row, default: String?) -> String? {
    var value = cell(dimension.rawValue, row) ?? ""
    if value.isEmpty, let `default` { value = `default` }
    if keys[dimension]?.contains(value) == true { return value }
    note(.unknownKey(column: dimension.rawValue, value: value, known: organisation.keys(of: dimension)), row.line)
    return nil
  }

  /// Arabic where nothing is said.
  private mutating func language(_ row: CSVReader.Row) -> AnswerLanguage? {
    let text = cell(Dimension.language.rawValue, row) ?? ""
    if let language = text.isEmpty ? .arabic : AnswerLanguage(code: text) { return language }
    note(.badLanguage(text), row.line)
    return nil
  }

  private mutating func answers(_ row: CSVReader.Row) -> [String: Answer] {
    var answers: [String: Answer] = [:]
    for (column, question, known) in questions where !row.cells[column].isEmpty {
      answers[question.key] = answer(row.cells[column], to: question, known: known, line: row.line)
    }
    return answers
  }

  private mutating func answer(_ text: String, to question: Question, known: Set<String>, line: Int) -> Answer? {
    if case .comment(let limit) = question.kind {
      let cleaned = CommentText.cleaned(text)
      let most = Question.mostBytes(ofComment: limit)
      if cleaned.utf8.count > most { note(.tooLong(column: question.key, limit: most), line) }
      return cleaned.isEmpty ? nil : .written(cleaned)
    }
    if case .multiple = question.kind {
      let values = text.split(separator: ";").map(String.init)
      guard values.allSatisfy(known.contains) else { return bad(text, question, line) }
      var ticked: Set<String> = []
      let once = values.filter { ticked.insert($0).inserted }
      return once.isEmpty ? nil : .several(once)
    }
    let value = Digits.western(text)
    return known.contains(value) ? .chosen(value) : bad(text, question, line)
  }

  private mutating func bad(_ value: String, _ question: Question, _ line: Int) -> Answer? {
    let known = (question.choices + question.escapes).map(\.value)
    note(.badAnswer(column: question.key, value: value, known: known), line)
    return nil
  }
}
