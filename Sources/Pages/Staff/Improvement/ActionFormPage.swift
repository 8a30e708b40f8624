package import Surveys
import Wording

/// The form by which an action is added.
package struct ActionFormPage: Sendable {
  package let frame: StaffFrame
  package let choices: ImprovementChoices
  package let form: TypedForm
  /// The number of the action that is corrected; `nil` where one is added.
  package let number: Int?

  /// A form, empty or as it was typed.
  package init(frame: StaffFrame, choices: ImprovementChoices, form: TypedForm, correcting number: Int? = nil) {
    self.frame = frame
    self.choices = choices
    self.form = form
    self.number = number
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
  /// Whether the form shows a target that is kept, which can be withdrawn.
  package let isKept: Bool

  /// A form, empty or as it was typed.
  package init(
    frame: StaffFrame, choices: ImprovementChoices, periods: [Period], form: TypedForm, isKept: Bool = false
  ) {
    self.isKept = isKept
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
  let last: [FieldView]
  let save: String
  /// Why there is nothing to choose, instead of a form that nobody could send; `nil` where a survey is published.
  let nothing: String?
  let withdrawal: Withdrawal?
  let back: FrameView.Link

  /// The form that withdraws the target in view.
  struct Withdrawal {
    let heading: String
    let text: String
    let action: String
    let hidden: [HiddenField]
    let button: String
  }

  /// A field that carries what the page shows.
  struct HiddenField {
    let name: String
    let value: String
  }

  /// The form of an action.
  init(_ page: ActionFormPage) {
    let (frame, form, formats) = (page.frame, page.form, page.frame.formats)
    let options = formats.isolating(.marks)
    let since = FieldView("since", ImprovementPhrase.sinceLabel, type: "date", direction: "ltr", in: form, formats)
    let ended = FieldView(
      "ended", ImprovementPhrase.endDay, hint: ImprovementPhrase.endedHint, type: "date", direction: "ltr", in: form,
      formats)
    self.init(
      frame, path: page.number.map { "/actions/\($0)/correct" } ?? "/actions/new",
      isEmpty: page.choices.surveys.isEmpty, title: page.number == nil ? .newActionTitle : .correctAction,
      text: page.number == nil ? .newActionText : .correctText,
      summary: ProblemSummary(form, fields: ["ar", "en", "place", "question", "since", "ended"], formats),
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
      last: page.number == nil ? [since] : [since, ended])
  }

  /// The form of a target.
  init(_ page: TargetFormPage) {
    let (frame, form, formats) = (page.frame, page.form, page.frame.formats)
    let options = formats.isolating(.marks)
    self.init(
      frame, path: "/actions/target", isEmpty: page.choices.surveys.isEmpty, title: .targetTitle, text: .targetText,
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
      last: [
        FieldView(
          "value", ImprovementPhrase.valueLabel, hint: ImprovementPhrase.valueHint, direction: "ltr", in: form, formats)
      ],
      withdrawal: page.isKept
        ? Withdrawal(
          heading: formats.say(ImprovementPhrase.withdrawTitle), text: formats.say(ImprovementPhrase.withdrawText),
          action: frame.link("/actions/target/withdraw"),
          hidden: ["aim", "place", "since"].map { HiddenField(name: $0, value: form[$0]) },
          button: formats.say(ImprovementPhrase.withdraw)) : nil)
  }

  private init(
    _ frame: StaffFrame, path: String, isEmpty: Bool, title: ImprovementPhrase, text: ImprovementPhrase,
    summary: ProblemSummary?,
    fields: [FieldView], choices: [ChoiceView], last: [FieldView], withdrawal: Withdrawal? = nil
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
    self.withdrawal = withdrawal
    save = formats.say(ImprovementPhrase.save)
    nothing = isEmpty ? formats.say(ImprovementPhrase.noSurvey) : nil
    back = FrameView.Link(
      href: frame.link("/actions"), label: formats.say(ImprovementPhrase.back), isCurrent: false)
  }
}
