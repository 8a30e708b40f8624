import Ballots
import Fieldwork
import Surveys
import Wording

extension TakingFindingPhrase {
  func english(_ formats: Formats) -> String {
    switch self {
    case .wrong(.served(let problem)): TakingFindingPhrase.wrong(problem, formats)
    case .wrong(.outcome(let problem)): TakingFindingPhrase.wrong(problem, formats)
    case .wrong(.answers(let problem)): TakingFindingPhrase.wrong(problem, formats)
    case .right(.served(let problem)): TakingFindingPhrase.right(problem, formats)
    case .right(.outcome(let problem)): TakingFindingPhrase.right(problem, formats)
    case .right(.answers(let problem)): TakingFindingPhrase.right(problem, formats)
    }
  }

  private static func oneOf(_ words: [String], _ formats: Formats) -> String {
    "One of \(words.map(formats.code).joined(separator: ", "))"
  }

  private static func wrong(_ problem: ServedProblem, _ formats: Formats) -> String {
    switch problem {
    case .table(let fault): TablePhrase.wrong(fault).english(formats)
    case .dayOrPeriod: "Nothing tells when the services were given"
    case .badDay(let problem): DayPhrase.wrong(problem).english(formats)
    case .badPeriod(let value): "\(formats.code(value)) is no period"
    case .tooLong(let period, _): "\(formats.code("\(period)")) is longer than what is counted"
    case .unknownKey(_, let value, _): "There is no \(formats.code(value))"
    case .badCount(let value): "\(formats.code(value)) is no count"
    case .repeatedRow(let line): "The same row stands on line \(formats.count(line)) already"
    case .overlappingRow(let period, let other, let line):
      "\(formats.code("\(period)")) shares days with \(formats.code("\(other)")) on line \(formats.count(line))"
    }
  }

  private static func right(_ problem: ServedProblem, _ formats: Formats) -> String {
    switch problem {
    case .table(let fault): TablePhrase.right(fault).english(formats)
    case .dayOrPeriod:
      "One column, \(formats.code("day")), \(formats.code("day_hijri")) or \(formats.code("period"))"
    case .badDay(let problem): DayPhrase.right(problem).english(formats)
    case .badPeriod: "Write \(formats.code("2026Q3")), \(formats.code("2026-07")) or \(formats.code("2026"))"
    case .tooLong(_, .month): "Write a row for each month"
    case .tooLong: "Write a row for each quarter"
    case .unknownKey(_, _, let known): oneOf(known, formats)
    case .badCount: "A whole number without separators; zero is one"
    case .repeatedRow: "Add the two up in one row, or correct one"
    case .overlappingRow: "Keep one of them, so that no service counts twice"
    }
  }

  private static func wrong(_ problem: OutcomeProblem, _ formats: Formats) -> String {
    switch problem {
    case .table(let fault): TablePhrase.wrong(fault).english(formats)
    case .missingReference: "The cell is empty"
    case .unknownOutcome(let value, _): "\(formats.code(value)) is no outcome"
    case .repeatedReference(let reference, let line):
      "\(formats.code(reference)) stands on line \(formats.count(line)) already"
    case .unknownReference(let reference): "\(formats.code(reference)) has no open link of this survey"
    case .ambiguousReference(let reference, let day):
      "\(formats.code(reference)) has two links that both end on \(formats.date(day))"
    }
  }

  private static func right(_ problem: OutcomeProblem, _ formats: Formats) -> String {
    switch problem {
    case .table(let fault): TablePhrase.right(fault).english(formats)
    case .missingReference: "Write the reference with which the link was issued"
    case .unknownOutcome(_, let known): oneOf(known, formats)
    case .repeatedReference: "One line for each reference"
    case .unknownReference: "Check reference and survey; an outcome is taken as long as the link is open"
    case .ambiguousReference: "Leave the line out: nobody can tell which link is meant"
    }
  }

  private static func wrong(_ problem: AnswersDocument.Problem, _ formats: Formats) -> String {
    switch problem {
    case .table(let fault): TablePhrase.wrong(fault).english(formats)
    case .badDay(let problem): DayPhrase.wrong(problem).english(formats)
    case .experiment: "This version has an experiment, whose halves are drawn by lot here alone"
    case .twoDayColumns: "Days stand in two columns"
    case .unknownKey(_, let value, _): "There is no \(formats.code(value))"
    case .badLanguage(let value): "\(formats.code(value)) is no language"
    case .badAnswer(_, let value, _): "\(formats.code(value)) is none of the answers to the question"
    case .foreignWord(_, let word): "The question does not offer \(formats.code(word))"
    case .besideOther(_, let value):
      "\(formats.code(value)) is an answer beside \(formats.code("NA")) or \(formats.code("DK"))"
    case .tooLong(_, let limit): "The text is longer than \(formats.counted(limit, .character))"
    }
  }

  private static func right(_ problem: AnswersDocument.Problem, _ formats: Formats) -> String {
    switch problem {
    case .table(let fault): TablePhrase.right(fault).english(formats)
    case .badDay(let problem): DayPhrase.right(problem).english(formats)
    case .experiment: "Put answers from outside our forms into a version without one"
    case .twoDayColumns: "One column, \(formats.code("day")) or \(formats.code("day_hijri"))"
    case .unknownKey(_, _, let known), .badAnswer(_, _, let known): oneOf(known, formats)
    case .badLanguage:
      "\(formats.code("ar")), \(formats.code("en")), or another code of ISO 639 such as \(formats.code("ur"))"
    case .foreignWord: "Empty the cell, or choose above that the word means no answer"
    case .besideOther: "Keep one of them"
    case .tooLong: "Shorten it"
    }
  }
}
