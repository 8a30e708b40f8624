import CSV
import Surveys
import Tables

/// Reads the rows below the header of an answers file.
struct AnswerRowReader {
  private(set) var findings: [AnswersDocument.Finding] = []
  private(set) var days: DaySpan?
  private var leftOut = LeftOutAnswers()
  private var questions: [AnswerCells]
  /// Whether the columns are those of answers, so that rows can be read.
  let isHeaded: Bool
  private let header: [String]
  private let survey: Survey
  private let check: AnswerCheck
  private let words: MissingWords
  private let bounds: DayBounds
  private let keys: [Dimension: Set<String>]
  private let organisation: Organisation

  init(table: NamedTable, survey: Survey, organisation: Organisation, today: Day, in zone: Zone, words: MissingWords) {
    header = table.header.cells
    self.survey = survey
    self.organisation = organisation
    self.words = words
    check = AnswerCheck(survey)
    bounds = .past(today: today, in: zone)
    keys = Dictionary(uniqueKeysWithValues: Dimension.allCases.map { ($0, Set(organisation.keys(of: $0))) })
    let own = Set(AnswersDocument.columns)
    questions = header.enumerated().compactMap { column, name in
      guard !own.contains(name), let place = survey.questions.firstIndex(where: { $0.key == name }) else { return nil }
      return AnswerCells(column: column, place: place, question: survey.questions[place], words: words)
    }
    let dated = ["day", "day_hijri"].filter(header.contains).count
    isHeaded = table.faults.isEmpty && dated == 1 && survey.experiment == nil
    if survey.experiment != nil { note(.experiment, table.header.line) }
    for fault in table.faults { note(.table(fault), table.header.line) }
    for finding in table.findings { note(.table(finding.fault), finding.line) }
    if dated != 1 { note(dated == 0 ? .table(.missingColumn("day")) : .twoDayColumns, table.header.line) }
  }

  /// What is told of a file that is taken.
  var notes: [AnswersNote] {
    let offering = questions.filter { $0.question.allowsNotApplicable && !$0.question.choices.isEmpty }
    let isFull = offering.allSatisfy { $0.notApplicable > 0 && $0.empty == 0 }
    guard words.notApplicable == nil, offering.count > 1, isFull else { return leftOut.notes }
    return [.everywhereNotApplicable] + leftOut.notes
  }

  mutating func read(_ row: NumberedRow) -> AnswerRow? {
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
    let answers = answers(row, channel: channel)
    guard findings.count == before, let day, let channel, let department, let mode, let language else { return nil }
    let ballot = Ballot(
      survey: survey.key, version: survey.version, period: Period(survey.release.every, containing: day),
      place: Place(channel: channel, department: department, mode: mode), language: language, answers: answers,
      isImported: true)
    return AnswerRow(line: row.line, day: day, ballot: ballot)
  }

  private mutating func note(_ problem: AnswersDocument.Problem, _ line: Int) {
    findings.append(AnswersDocument.Finding(line: line, problem: problem))
  }

  private func cell(_ name: String, _ row: NumberedRow) -> String? {
    header.firstIndex(of: name).map { row.cells[$0] }
  }

  private mutating func day(_ row: NumberedRow) -> Day? {
    do {
      let day =
        if let hijri = cell("day_hijri", row) { try Day(hijri: hijri, in: bounds) } else {
          try Day(typed: cell("day", row) ?? "", in: bounds)
        }
      days.widen(to: day)
      return day
    } catch {
      note(.badDay(error), row.line)
      return nil
    }
  }

  private mutating func key(_ dimension: Dimension, _ row: NumberedRow, default: String?) -> String? {
    var value = cell(dimension.rawValue, row) ?? ""
    if value.isEmpty, let `default` { value = `default` }
    if keys[dimension]?.contains(value) == true { return value }
    note(.unknownKey(column: dimension.rawValue, value: value, known: organisation.keys(of: dimension)), row.line)
    return nil
  }

  /// Arabic where nothing is said.
  private mutating func language(_ row: NumberedRow) -> AnswerLanguage? {
    let text = cell(Dimension.language.rawValue, row) ?? ""
    if let language = text.isEmpty ? .arabic : AnswerLanguage(code: text) { return language }
    note(.badLanguage(text), row.line)
    return nil
  }

  /// The answers of a row, as the form that sends the same would have given them.
  private mutating func answers(_ row: NumberedRow, channel: String?) -> [String: Answer] {
    var sheet = Array(repeating: [String](), count: survey.questions.count)
    for index in questions.indices {
      let cell = row.cells[questions[index].column]
      let reading = questions[index].read(cell)
      if let word = reading.foreignWord {
        note(.foreignWord(column: questions[index].question.key, word), row.line)
      } else if !reading.values.isEmpty {
        sheet[questions[index].place] = reading.values
      }
    }
    let outcome = check.read(sheet, channel: channel ?? "")
    for question in outcome.leftOut { leftOut.add(question, line: row.line) }
    for problem in outcome.problems {
      guard let cells = questions.first(where: { $0.question.key == problem.question }) else { continue }
      note(AnswersDocument.Problem(problem, of: cells.question, in: row.cells[cells.column]), row.line)
    }
    return outcome.answers
  }
}

extension AnswersDocument.Problem {
  /// What a form would tell of a cell, in the words of a file.
  fileprivate init(_ problem: AnswerProblem, of question: Question, in cell: String) {
    self =
      switch problem {
      case .moreThanOne: .besideOther(column: question.key, value: cell)
      case .tooLong(_, let limit): .tooLong(column: question.key, limit: limit)
      default:
        .badAnswer(column: question.key, value: cell, known: (question.choices + question.escapes).map(\.value))
      }
  }
}
