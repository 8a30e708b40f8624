/// A mistake in a survey, or in a list of channels or departments.
package typealias SurveyFinding = Finding<SurveyProblem>

/// Everything that can be wrong with a survey, a list of channels or a list of departments.
package enum SurveyProblem: Equatable, Sendable {
  case notYAML(String)
  case missing(String)
  case unknownField(String, known: [String])
  case notText(String)
  case notNumber(String, value: String)
  case notList(String)
  case notMapping(String)
  case missingArabic(String)
  case missingEnglish(String)
  case badKey(String)
  case duplicateKey(String)
  case unknownValue(field: String, value: String, known: [String])
  case unknownScale(String, known: [String])
  case badScale(String)
  case reservedOption(String)
  case missingOptions
  case unreachable(question: String, reason: String)
  case unknownChannel(String)
  case noQuestions
  case overallCount(Int)
  case badOverall(String)
  case tooManyCore(Int, most: Int)
  case overallNotCore(String)
  case coreAfterOther(question: String, decider: String)
  case tooManyBreakdowns(Int)
  case emptySecondPage
  case armNotPublished
  case armWithoutExperiment
  case unknownExperiment(question: String, known: [String])
  case sameWording(String)
  case oneDifference
  case twoModes(known: [String])
  case modesByAddress
  case callsInExperiment
  case outOfRange(field: String, value: Int, allowed: ClosedRange<Int>)
  case fileName(expected: String)
  case changedAfterPublication(key: String, version: Int)
  case tooLong(field: String, letters: Int, most: Int)
  case tooMany(field: String, count: Int, most: Int)
  case reservedKey(String)
  case badLanguages
  case repeatedBreakdown(String)
  case answersTooLong(bytes: Int, most: Int)
  case badHours(String)
  case promotional(String)
  case reminderTooLate(Int)
  case callTooLate(Int)
  case callTooEarly(Int, reminder: Int)
  case sendsNobody
}

extension SurveyProblem: YAMLProblem {
  package var description: String {
    switch self {
    case .notYAML(let reason): "this is not YAML: \(reason)"
    case .missing(let field): "‘\(field)’ is missing"
    case .unknownField(let field, let known): "‘\(field)’ is not known here; known are \(known.joined(separator: ", "))"
    case .notText(let field): "‘\(field)’ must be one piece of text"
    case .notNumber(let field, let value): "‘\(field)’ must be a whole number, not ‘\(value)’"
    case .notList(let field): "‘\(field)’ must be a list"
    case .notMapping(let field): "‘\(field)’ must be fields with values"
    case .missingArabic(let field): "‘\(field)’ has no Arabic words; write ‘ar: …’"
    case .missingEnglish(let field): "‘\(field)’ has no English words, but the survey speaks English; write ‘en: …’"
    case .badKey(let key): "‘\(key)’ cannot be a key; use small letters, digits, ‘-’ and ‘_’, beginning with a letter"
    case .duplicateKey(let key): "‘\(key)’ stands here a second time; every key is used once"
    case .unknownValue(let field, let value, let known):
      "‘\(field)’ cannot be ‘\(value)’; it is one of \(known.joined(separator: ", "))"
    case .unknownScale(let name, let known):
      "there is no scale ‘\(name)’; the survey has \(known.isEmpty ? "none" : known.joined(separator: ", "))"
    case .badScale(let reason): "the scale is bad: \(reason)"
    case .reservedOption(let key): "‘\(key)’ has a fixed meaning in answers; choose another option key"
    case .missingOptions: "a choice needs at least two ‘options’"
    case .unreachable(let question, let reason): "nobody can ever be asked ‘\(question)’: \(reason)"
    case .unknownChannel(let channel): "there is no service channel ‘\(channel)’ in channels.yaml"
    case .noQuestions: "a survey needs at least one question"
    case .overallCount(let count): "one question is ‘overall: true’, not \(count)"
    case .badOverall(let question): "‘\(question)’ cannot be the overall question; it must be of type rating"
    case .tooManyCore(let count, let most):
      "\(count) questions are ‘core: true’; the first page holds \(most) at most, and the rest follow on the second"
    case .overallNotCore(let question):
      "‘\(question)’ is the overall question, and others are ‘core: true’; write it there too, so that everybody is asked it"
    case .coreAfterOther(let question, let decider):
      "‘\(question)’ is ‘core: true’ and depends on ‘\(decider)’, which is not; write ‘core: true’ at both or at neither"
    case .tooManyBreakdowns(let count):
      "\(count) tables cannot be published without exposing small groups; use at most two, or a product such as channel*department"
    case .emptySecondPage:
      "a second page asks the questions that have ‘show_if’, and none has; write one, or ‘routing: same_page’"
    case .armNotPublished:
      "an experiment is read from a table that tells its halves apart; write one such as [department, arm] or channel*arm"
    case .armWithoutExperiment: "‘arm’ tells the halves of an experiment apart, and the survey has no ‘experiment’"
    case .unknownExperiment(let question, let known):
      "an experiment cannot be on ‘\(question)’; it asks one of \(known.joined(separator: ", ")), whose answers give a share"
    case .sameWording(let question): "this is how ‘\(question)’ reads already; write the other words"
    case .oneDifference: "the halves of an experiment differ in one thing; write either ‘wording’ or ‘modes’"
    case .twoModes(let known): "write both modes, ‘modes: [\(known.joined(separator: ", "))]’, the first one first"
    case .modesByAddress: "modes are drawn for people who are invited; ‘invitations’ is [addressed] alone"
    case .callsInExperiment: "whoever was drawn for a message would be called too; leave ‘call_days’ out"
    case .outOfRange(let field, let value, let allowed):
      "‘\(field)’ cannot be \(value); it lies from \(allowed.lowerBound) to \(allowed.upperBound)"
    case .fileName(let expected): "this survey belongs in \(expected)"
    case .changedAfterPublication(let key, let version):
      "version \(version) of ‘\(key)’ is published and never changes; make it version \(version + 1)"
    case .tooLong(let field, let letters, let most): "‘\(field)’ has \(letters) letters; write \(most) at most"
    case .tooMany(let field, let count, let most): "there are \(count) ‘\(field)’; write \(most) at most"
    case .reservedKey(let key): "‘\(key)’ has a fixed meaning in files and tables; choose another key"
    case .badLanguages: "‘languages’ is [ar] or [ar, en]"
    case .repeatedBreakdown(let table): "the table ‘\(table)’ stands here a second time; publish every table once"
    case .answersTooLong(let bytes, let most):
      "the answers of one person may take \(bytes) bytes, and an envelope holds \(most); ask for fewer or shorter comments"
    case .badHours(let text):
      "‘\(text)’ are no hours; write the first and the last minute of a day, such as 09:00-20:59"
    case .promotional(let word):
      "‘\(word)’ makes a message about a service a promotional one, which has other hours and needs consent; leave it out"
    case .reminderTooLate(let days):
      "a reminder after \(days) days comes when the link opens the form no more, or the contacts are erased"
    case .callTooLate(let days):
      "a call after \(days) days comes when the link counts no more, or the contacts are erased"
    case .callTooEarly(let days, let reminder):
      "a call after \(days) days comes before the reminder after \(reminder) had its time"
    case .sendsNobody: "links go out by themselves to people who are ‘addressed’; name it among the invitations"
    }
  }
}
