import Surveys

/// A question with the keys of its answers in view, for whoever enters answers by the keyboard.
struct KeyedQuestion {
  /// One answer, and the digits that tick it.
  struct KeyedAnswer {
    let value: String
    let words: String
    let isTicked: Bool
    let id: String?
    let keys: String?
    let isEscape: Bool
  }

  let question: QuestionView
  let answers: [KeyedAnswer]

  /// The questions of a form in their order.
  static func all(of page: FormPage, _ form: FormView) -> [KeyedQuestion] {
    zip(page.ordered, form.questions).map { keyed($1, scale: $0.scale != nil) }
  }

  /// The keys in view: a scale's own numbers, the numbers of 0 to 10, or the place in the list; 0 for the first answer
  /// outside the scale and 9 for the second, where these digits are free.
  private static func keyed(_ question: QuestionView, scale isScale: Bool) -> KeyedQuestion {
    let isNumbered = question.shape == "numbers"
    let answers = question.options.enumerated().map { place, option in
      let keys = isScale || isNumbered ? option.value : place < 8 ? String(place + 1) : nil
      return KeyedAnswer(
        value: option.value, words: option.words, isTicked: option.isTicked, id: option.id, keys: keys,
        isEscape: false)
    }
    let escapes = question.escapes.enumerated().map { place, option in
      KeyedAnswer(
        value: option.value, words: option.words, isTicked: option.isTicked, id: nil,
        keys: isNumbered ? nil : place == 0 ? "0" : "9", isEscape: true)
    }
    return KeyedQuestion(question: question, answers: answers + escapes)
  }
}
