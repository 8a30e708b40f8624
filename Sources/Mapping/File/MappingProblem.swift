package import Surveys

/// A mistake in a mapping.
package typealias MappingFinding = Finding<MappingProblem>

/// What can be wrong with a mapping, or keep a file from being read by it.
package enum MappingProblem: Equatable, Sendable {
  case notYAML(String)
  case missing(String)
  case unknownField(String, known: [String])
  case notText(String)
  case notList(String)
  case notMapping(String)
  case duplicateKey(String)
  case unknownValue(field: String, value: String, known: [String])
  /// It is written in another form than the one that is read here.
  case otherFormat(String)
  /// It is of another survey.
  case otherSurvey(String, asked: String)
  /// What a column says, or what a cell means, is still to be decided.
  case undecided(String)
  case unknownZone(String)
  case repeatedColumn(String)
  case noUse(String)
  case twoUses(String)
  /// Two columns, or a column and a value of the whole file, say the same thing.
  case saidTwice(String, by: [String])
  /// Nothing says it, neither a column nor a value of the whole file.
  case unsaid(String, known: [String])
  case unknownQuestion(String, known: [String])
  case unknownOption(String, question: String, known: [String])
  case notSeveral(String)
  case unknownMeaning(String, column: String, known: [String])
  case badDay(String)
  case identifying(String)
  /// The file has a column of which the mapping does not speak.
  case unmapped(String)
  /// The mapping speaks of a column that the file does not have.
  case absent(String)
  /// The file has a heading twice.
  case repeatedHeading(String)
}

extension MappingProblem: YAMLProblem {
  package var description: String {
    switch self {
    case .notYAML(let reason): "this is not YAML: \(reason)"
    case .missing(let field): "‘\(field)’ is missing"
    case .unknownField(let field, let known): "‘\(field)’ is not known here; known are \(known.joined(separator: ", "))"
    case .notText(let field): "‘\(field)’ must be one piece of text"
    case .notList(let field): "‘\(field)’ must be a list"
    case .notMapping(let field): "‘\(field)’ must be fields with values"
    case .duplicateKey(let key): "‘\(key)’ stands here a second time; every one is written once"
    case .unknownValue(let field, let value, let known):
      "‘\(field)’ cannot be ‘\(value)’; it is one of \(known.joined(separator: ", "))"
    case .otherFormat(let written):
      "‘mapping: \(written)’ is no form that is known; write ‘mapping: \(AnswersMapping.format)’"
    case .otherSurvey(let key, let asked): "this is a mapping for ‘\(key)’, not for ‘\(asked)’"
    case .undecided(let column):
      "‘\(column)’ is not decided; write what it is, or put its column under ‘left_out’, and take ‘decide’ or the ‘?’ away"
    case .unknownZone(let name): "‘\(name)’ is no time zone; write one such as Asia/Riyadh or UTC"
    case .repeatedColumn(let heading): "the column ‘\(heading)’ stands here twice; keep one of the two"
    case .noUse(let heading):
      "nothing says what ‘\(heading)’ is; write ‘question’ or ‘use’, or put the column under ‘left_out’"
    case .twoUses(let heading): "‘\(heading)’ is a question or has a use, not both; keep one of the two"
    case .saidTwice(let key, let by):
      "‘\(key)’ is said by \(by.map { "‘\($0)’" }.joined(separator: " and ")); keep one and put the other under ‘left_out’"
    case .unsaid(let key, let known):
      "nothing says the \(key); name its column, or write it under ‘whole_file’"
        + (known.isEmpty ? "" : ", one of \(known.joined(separator: ", "))")
    case .unknownQuestion(let key, let known):
      "the survey has no question ‘\(key)’; it has \(known.joined(separator: ", "))"
    case .unknownOption(let key, let question, let known):
      "‘\(question)’ has no answer ‘\(key)’; it has \(known.joined(separator: ", "))"
    case .notSeveral(let key): "‘\(key)’ takes one answer, so no column is one of its answers and none joins several"
    case .unknownMeaning(let meaning, let column, let known):
      "a cell of ‘\(column)’ cannot mean ‘\(meaning)’; it is one of \(known.joined(separator: ", ")), or \"\" for nothing"
    case .badDay(let text): "‘\(text)’ is no day; write it as 2026-11-24"
    case .identifying(let heading):
      "‘\(heading)’ tells who somebody is, and no comment is made of it; put the column under ‘left_out’"
    case .unmapped(let heading):
      "the column ‘\(heading)’ is not in the mapping; write what it is, or put it under ‘left_out’"
    case .absent(let heading): "the file has no column ‘\(heading)’; take it out of the mapping, or use another file"
    case .repeatedHeading(let heading):
      "two columns of the file are called ‘\(heading)’; give one of them another heading"
    }
  }
}
