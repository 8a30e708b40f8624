import Surveys

extension ForeignForm {
  /// The code of a language that nobody tells and that is neither Arabic nor English.
  static let unknownLanguage = "und"

  /// Gives the words that tell no language the one that the form says is its own, or the one that they are written in.
  mutating func tellLanguage() {
    for index in questions.indices { questions[index].refuseTooManyOptions() }
    let texts =
      questions.flatMap { $0.everyText }.compactMap { $0.texts[""] }
      + [title, intro, thanks].compactMap { $0.texts[""] }
    guard !texts.isEmpty else { return }
    let isTold = questions.allSatisfy { $0.text.texts[""] == nil }
    let language: String
    if let first = languages.first {
      language = isTold && FormLanguage.guessed(of: texts) == "ar" ? "ar" : first
    } else {
      language = FormLanguage.guessed(of: texts) ?? ForeignForm.unknownLanguage
      notes.append(FormNote(place: .form, loss: .guessedLanguage(language)))
    }
    if !languages.contains(language) { languages.append(language) }
    (title, intro, thanks) = (title.told(in: language), intro.told(in: language), thanks.told(in: language))
    for index in questions.indices { questions[index].tell(language) }
  }
}

extension ForeignQuestion {
  /// Every text of it.
  fileprivate var everyText: [Words] {
    switch kind {
    case .one(let options, _), .many(let options): [text, help] + options.map(\.text)
    case .steps(_, let first, let last): [text, help, first, last]
    case .yesNo, .text, .number, .left: [text, help]
    }
  }

  /// A question with far more options than any may have is not looked at any further.
  fileprivate mutating func refuseTooManyOptions() {
    switch kind {
    case .one(let options, _), .many(let options):
      // Two of them may be answers that we offer ourselves.
      if options.count > SurveyLimits.options + 2 { kind = .left(.tooManyOptions(options.count)) }
    case .yesNo, .steps, .text, .number, .left: break
    }
  }

  fileprivate mutating func tell(_ language: String) {
    (text, help) = (text.told(in: language), help.told(in: language))
    func told(_ options: [ForeignOption]) -> [ForeignOption] {
      options.map { ForeignOption(code: $0.code, text: $0.text.told(in: language), counts: $0.counts) }
    }
    switch kind {
    case .one(let options, let isOrdered): kind = .one(told(options), isOrdered: isOrdered)
    case .many(let options): kind = .many(told(options))
    case .steps(let values, let first, let last):
      kind = .steps(values, first: first.told(in: language), last: last.told(in: language))
    case .yesNo, .text, .number, .left: break
    }
  }
}
