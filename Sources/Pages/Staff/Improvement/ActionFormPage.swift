package import Surveys
import Wording

/// The form by which an action is added.
package struct ActionFormPage: Sendable {
  package let frame: StaffFrame
  package let choices: ImprovementChoices
  package let form: TypedForm

  /// A form, empty or as it was typed.
  package init(frame: StaffFrame, choices: ImprovementChoices, form: TypedForm) {
    self.frame = frame
    self.choices = choices
    self.form = form
  }

  /// The page.
  package var html: String { Templates.render("improvement-form", ImprovementFormView(self)) }
}

/// The form by which a target is set.
package struct TargetFormPage: Sendable {
  package let frame: StaffFrame
  package let choices: ImprovementChoices
  /// The periods from which a target may hold, newest last.
  package let periods: [Period]
  package let form: TypedForm

  /// A form, empty or as it was typed.
  package init(frame: StaffFrame, choices: ImprovementChoices, periods: [Period], form: TypedForm) {
    self.frame = frame
    self.choices = choices
    self.periods = periods
    self.form = form
  }

  /// The page.
  package var html: String { Templates.render("improvement-form", ImprovementFormView(self)) }
}

/// What the template of both forms needs: fields, then lists, then the last field.
struct ImprovementFormView {
  let page: PageHead
  let frame: FrameView
  let action: String
  let csrf: String
  let heading: String
  let text: String
  let summary: ProblemSummary?
  let fields: [FieldView]
  let choices: [ChoiceView]
  let last: FieldView?
  let save: String
  let back: FrameView.Link

  /// The form of an action.
  init(_ page: ActionFormPage) {
    let (frame, form, formats) = (page.frame, page.form, page.frame.formats)
    let options = formats.isolating(.marks)
    self.init(
      frame, path: "/actions/new", title: .newActionTitle, text: .newActionText,
      summary: ProblemSummary(form, fields: ["ar", "en", "place", "question", "since"], formats),
      fields: [
        FieldView(
          "ar", ImprovementPhrase.wordsArabic, hint: ImprovementPhrase.wordsHint, type: "area", direction: "rtl",
          in: form, formats),
        FieldView(
          "en", ImprovementPhrase.wordsEnglish, hint: ImprovementPhrase.englishHint, type: "area", direction: "ltr",
          in: form, formats),
      ],
      choices: [
        ChoiceView(
          "place", ImprovementPhrase.placeLabel, groups: page.choices.places(options), in: form, formats),
        ChoiceView(
          "question", ImprovementPhrase.questionLabel, hint: ImprovementPhrase.questionHint,
          groups: page.choices.questions(options), in: form, formats),
      ],
      last: FieldView("since", ImprovementPhrase.sinceLabel, type: "date", direction: "ltr", in: form, formats))
  }

  /// The form of a target.
  init(_ page: TargetFormPage) {
    let (frame, form, formats) = (page.frame, page.form, page.frame.formats)
    let options = formats.isolating(.marks)
    self.init(
      frame, path: "/actions/target", title: .targetTitle, text: .targetText,
      summary: ProblemSummary(form, fields: ["value", "aim", "place", "since"], formats),
      fields: [],
      choices: [
        ChoiceView("aim", ImprovementPhrase.aimLabel, groups: page.choices.aims(options), in: form, formats),
        ChoiceView(
          "place", ImprovementPhrase.placeLabel, groups: page.choices.places(options), in: form, formats),
        ChoiceView(
          "since", ImprovementPhrase.firstPeriod,
          groups: [(label: nil, entries: page.periods.map { (value: $0.description, label: options.period($0)) })],
          in: form, formats),
      ],
      last: FieldView(
        "value", ImprovementPhrase.valueLabel, hint: ImprovementPhrase.valueHint, direction: "ltr", in: form, formats))
  }

  private init(
    _ frame: StaffFrame, path: String, title: ImprovementPhrase, text: ImprovementPhrase, summary: ProblemSummary?,
    fields: [FieldView], choices: [ChoiceView], last: FieldView?
  ) {
    let formats = frame.formats
    page = PageHead(frame.language, title: formats.say(title))
    self.frame = FrameView(frame)
    action = frame.link(path)
    csrf = frame.csrf
    heading = formats.say(title)
    self.text = formats.say(text)
    self.summary = summary
    self.fields = fields
    self.choices = choices
    self.last = last
    save = formats.say(ImprovementPhrase.save)
    back = FrameView.Link(
      href: frame.link("/actions"), label: formats.say(ImprovementPhrase.back), isCurrent: false)
  }
}
