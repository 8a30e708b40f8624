/// How large a survey may be. Whatever keeps within these works to the last sheet of its reports.
package enum SurveyLimits {
  /// Versions, which are kept in two bytes with every ballot.
  package static let versions = 1...9999
  /// The most questions of a survey, and the most answers of a choice.
  package static let (questions, options) = (100, 100)
  /// The most questions on the first page of a form whose rest may be left.
  package static let coreQuestions = 5
  /// The most letters of a key.
  package static let keyLetters = 60
  /// The most letters of a text, and of the name of a channel or a department.
  package static let (textLetters, nameLetters) = (2000, 200)
  /// The most bytes of one person's answers: the length of an envelope is written in two bytes.
  package static let answerBytes = 64_000

  /// Names of other columns of an answers file: a question by such a name would not be told from them.
  package static let reservedKeys: Set<String> = ["day", "day_hijri", "channel", "department", "mode", "language"]
  /// What stands in tables for labels that are too small alone.
  package static let otherLabel = "other"
}

extension SurveyProblem {
  /// Whether it tells of a limit, which a survey that was published before there was one may pass.
  var isLimit: Bool {
    switch self {
    // A field whose name is no text was passed over once.
    case .unknownField("", _): true
    case .tooLong, .tooMany, .reservedKey, .reservedOption, .badLanguages, .repeatedBreakdown, .answersTooLong: true
    default: false
    }
  }
}

extension Survey {
  /// The most bytes that the answers of one person take, with the names of the questions and of the survey.
  package var mostBytes: Int { Survey.mostBytes(key: key, questions) }

  /// The same of a survey of which perhaps not everything can be read.
  static func mostBytes(key: String, _ questions: [Question]) -> Int {
    questions.reduce(100 + key.utf8.count) { $0 + 6 + $1.key.utf8.count + $1.mostBytes }
  }
}

extension Question {
  /// The bytes that the longest answer takes.
  package var mostBytes: Int {
    switch kind {
    case .comment(let limit): Question.mostBytes(ofComment: limit)
    case .rating, .effort, .nps: 2
    case .yesNo: 6
    case .choice(let options): options.reduce(2) { max($0, $1.key.utf8.count) }
    case .multiple(let options): options.reduce(2) { $0 + 2 + $1.key.utf8.count }
    }
  }

  /// The most bytes of a comment of so many characters: eight for each, as a letter with its vowel marks may need, and
  /// never more than 4,000.
  package static func mostBytes(ofComment limit: Int) -> Int { min(4000, 8 * limit) }
}
