import Surveys
package import Wording

/// Why a survey is not begun.
package enum StartProblem: Phrase {
  case badKey, taken(String), titleMissing, notWritable

  package func arabic(_ formats: Formats) -> String {
    switch self {
    case .badKey: FieldProblem(.badKey("")).arabic(formats)
    case .taken(let key): EditorPhrase.startKeyTaken(key).arabic(formats)
    case .titleMissing: FieldProblem(.missingArabic("title")).arabic(formats)
    case .notWritable: EditorPhrase.notWritable.arabic(formats)
    }
  }

  package func english(_ formats: Formats) -> String {
    switch self {
    case .badKey: FieldProblem(.badKey("")).english(formats)
    case .taken(let key): EditorPhrase.startKeyTaken(key).english(formats)
    case .titleMissing: FieldProblem(.missingArabic("title")).english(formats)
    case .notWritable: EditorPhrase.notWritable.english(formats)
    }
  }
}

/// The form by which a survey is begun.
struct BeginningView {
  let title: String
  let text: String
  let summary: ProblemSummary?
  let from: ChoiceView
  let questions: String
  let isWithQuestions: Bool
  let ar: FieldView
  let en: FieldView
  let key: FieldView
  let button: String

  /// The form as it was typed.
  init(_ page: SurveysPage) {
    let (formats, form) = (page.frame.formats, page.start)
    title = formats.say(EditorPhrase.startTitle)
    text = formats.say(EditorPhrase.startText)
    summary = ProblemSummary(
      form, fields: ["from", "ar", "en", "key"], under: EditorPhrase.startProblems(form.problems.count), formats)
    let published = page.versions.filter { $0.standing == .open }.map(\.survey)
    let drafted = page.drafts.compactMap(\.draft.document.readable)
    let offered = (published + drafted).map { survey in
      (
        value: "\(survey.key)/\(survey.version)",
        label: formats.say(
          EditorPhrase.startOf(title: formats(survey.title), key: survey.key, version: survey.version))
      )
    }
    from = ChoiceView(
      "from", EditorPhrase.startFrom, groups: [(nil, offered + [("", formats.say(EditorPhrase.startBare))])], in: form,
      formats)
    questions = formats.say(EditorPhrase.startQuestions)
    isWithQuestions = !form["questions"].isEmpty
    let name = formats.label("title")
    ar = FieldView("ar", EditorPhrase.inArabic(name), direction: "rtl", in: form, formats)
    en = FieldView("en", EditorPhrase.inEnglish(name), direction: "ltr", in: form, formats)
    key = FieldView("key", EditorPhrase.startKey, hint: EditorPhrase.startKeyHint, direction: "ltr", in: form, formats)
    button = formats.say(EditorPhrase.start)
  }
}
