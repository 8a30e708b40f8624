import Ballots
import Surveys
import Wording

/// One question as the form shows it.
struct QuestionView {
  /// One answer that can be ticked.
  struct OptionView {
    let value: String
    let words: String
    /// On the first one only, so that the summary of problems leads to it.
    let id: String?
    let isTicked: Bool
    /// The face beside the words, 1 to 5.
    let face: String?
  }

  /// A field for written words.
  struct CommentView {
    let limit: Int
    let hint: String
    let written: String
  }

  let key: String
  /// What its answers are sent as.
  let fieldName: String
  let fieldID: String
  /// Which of the questions of its page it is; `nil` where it is the only one.
  let step: String?
  /// The lines of the picture beside it.
  let picture: String?
  /// Whether anything stands above its words.
  let hasHead: Bool
  /// Where it is heard.
  let sound: String?
  let listen: String
  let lead: String?
  let words: String
  let ends: String?
  let help: String?
  let problem: String?
  let describedBy: String?
  /// `scale`, `numbers` or `plain`.
  let shape: String
  /// `radio` or `checkbox`.
  let input: String
  let options: [OptionView]
  let hasEscapes: Bool
  let escapes: [OptionView]
  let comment: CommentView?
  /// That the answer given by the link may be sent at once.
  let sendNow: String?

  /// The field to which a problem at a question leads.
  static func id(of key: String) -> String { "q-\(key)" }

  /// A question of a page with what was answered to it, and what is wrong there.
  init(_ question: Question, among shown: [Question], on form: FormPage, _ formats: Formats) {
    let hints = [question.help.map { formats($0) }, QuestionView.severalHint(question, formats)].compactMap { $0 }
    key = question.key
    fieldName = QuestionField.name(of: question.key)
    fieldID = QuestionView.id(of: question.key)
    let place = shown.firstIndex { $0.key == question.key }
    step = shown.count > 1 ? place.map { formats.say(FormPhrase.step($0 + 1, of: shown.count)) } : nil
    picture = question.picture?.path
    hasHead = step != nil || picture != nil
    sound = form.sounds[question.key]
    listen = formats.say(FormPhrase.listen)
    lead = QuestionView.lead(of: question, among: shown, formats)
    words = formats(question.text.filling("channel", with: form.channelName))
    ends = question.kind == .nps ? formats.say(FormPhrase.recommendEnds) : nil
    help = hints.isEmpty ? nil : hints.joined(separator: " ")
    problem = form.problems.first { $0.question == question.key }.map { formats.say(FormPhrase($0)) }
    shape = QuestionView.shape(of: question)
    if case .multiple = question.kind { input = "checkbox" } else { input = "radio" }
    options = QuestionView.options(of: question, on: form, formats)
    escapes = question.escapes.map { QuestionView.option($0, of: question, on: form, formats) }
    hasEscapes = !escapes.isEmpty
    comment = QuestionView.comment(question, on: form, formats)
    sendNow =
      question.isOverall && form.isAnsweredByLink
      ? "\(formats.say(FormPhrase.sendNow)) \(FormView.final(form, formats))" : nil
    let notes = [problem == nil ? nil : "e-\(key)", help == nil && comment == nil ? nil : "h-\(key)"]
    let described = notes.compactMap { $0 }.joined(separator: " ")
    describedBy = described.isEmpty ? nil : described
  }

  private static func shape(of question: Question) -> String {
    switch question.kind {
    case .rating, .effort: "scale"
    case .nps: "numbers"
    case .yesNo, .choice, .multiple, .comment: "plain"
    }
  }

  private static func severalHint(_ question: Question, _ formats: Formats) -> String? {
    guard case .multiple = question.kind else { return nil }
    return formats.say(FormPhrase.severalAllowed)
  }

  /// The words before a question that depends on another's answer on the same page.
  private static func lead(of question: Question, among shown: [Question], _ formats: Formats) -> String? {
    guard let condition = question.condition,
      let decider = shown.first(where: { $0.key == condition.question })
    else { return nil }
    let known = decider.choices + decider.escapes
    let texts = known.filter { condition.values.contains($0.value) }.map(\.text)
    return formats.say(FormPhrase.ifAnswered(texts))
  }

  /// Best first in reading order; numbers in their own.
  private static func options(of question: Question, on form: FormPage, _ formats: Formats) -> [OptionView] {
    let ordered = question.scale == nil ? question.choices : question.choices.reversed()
    return ordered.enumerated().map { place, choice in
      option(choice, of: question, on: form, formats, isFirst: place == 0)
    }
  }

  private static func option(
    _ choice: Choice, of question: Question, on form: FormPage, _ formats: Formats, isFirst: Bool = false
  ) -> OptionView {
    OptionView(
      value: choice.value, words: formats(choice.text), id: isFirst ? id(of: question.key) : nil,
      isTicked: form.sheet.ticked(question.key).contains(choice.value), face: face(choice, of: question))
  }

  private static func face(_ choice: Choice, of question: Question) -> String? {
    guard case .rating(let scale) = question.kind, scale.labels.count == 5, let value = Int(choice.value),
      scale.values.contains(value)
    else { return nil }
    return String(value - scale.min + 1)
  }

  private static func comment(_ question: Question, on form: FormPage, _ formats: Formats) -> CommentView? {
    guard case .comment(let limit) = question.kind else { return nil }
    // A survey may ask for it in words of its own, and nobody is asked twice.
    let asksForNoNames = question.help.map { formats($0) }?.contains(/اسم|أسماء|(?i:name)/) ?? false
    let phrases: [FormPhrase] = (asksForNoNames ? [] : [.commentPrivacy]) + [.commentLimit(limit)]
    let hint = phrases.map { formats.say($0) }.joined(separator: " ")
    return CommentView(limit: limit, hint: hint, written: form.sheet.written(question.key))
  }
}
