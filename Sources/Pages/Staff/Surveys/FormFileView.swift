import Wording

/// The form by which a survey of another program is taken over.
struct FormFileView {
  let title: String
  let text: String
  let summary: ProblemSummary?
  let action: String
  let file: String
  let fileHint: String
  let problem: String?
  let describedBy: String?
  let key: FieldView
  let button: String

  /// The form as it was sent; a file has to be chosen again.
  init(_ page: SurveysPage) {
    let (formats, form) = (page.frame.formats, page.form)
    title = formats.say(FormFilePhrase.title)
    text = formats.say(FormFilePhrase.text)
    summary = ProblemSummary(
      form, fields: ["file", "form_key"], under: FormFilePhrase.problems(form.problems.count), formats)
    action = page.frame.link("/surveys/import")
    file = formats.say(FormFilePhrase.file)
    fileHint = formats.say(FormFilePhrase.fileHint)
    problem = form.problems["file"].map { formats.sentence($0) }
    describedBy = FieldView.describedBy("file", hasHint: true, hasProblem: problem != nil)
    key = FieldView(
      "form_key", FormFilePhrase.key, hint: FormFilePhrase.keyHint, direction: "ltr", in: form, formats)
    button = formats.say(FormFilePhrase.button)
  }
}
