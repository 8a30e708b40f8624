package import Indicators
package import Surveys
import Wording

/// One action: what beneficiaries are told of it, and its end.
package struct ActionPage: Sendable {
  package let frame: StaffFrame
  package let register: SurveyRegister
  package let effect: ActionEffect
  package let organisation: Organisation
  /// What stands in the fields `said_ar`, `said_en`, `shown` and `ended`.
  package let form: TypedForm

  /// A page on an action of a survey's register.
  package init(
    frame: StaffFrame, register: SurveyRegister, effect: ActionEffect, organisation: Organisation, form: TypedForm
  ) {
    self.frame = frame
    self.register = register
    self.effect = effect
    self.organisation = organisation
    self.form = form
  }

  /// The page.
  package var html: String { Templates.render("action", ActionPageView(self)) }
}

/// What the template of an action needs.
struct ActionPageView {
  let page: PageHead
  let frame: FrameView
  let csrf: String
  let summary: ProblemSummary?
  let action: ActionView
  let notTheCause: String
  let toldHeading: String
  let toldText: String
  let toldAction: String
  let said: [FieldView]
  let showLabel: String
  let isShown: Bool
  let saveTold: String
  let there: FrameView.Link
  let ending: EndingView?
  let correct: FrameView.Link
  let back: FrameView.Link

  /// The form that ends an action.
  struct EndingView {
    let heading: String
    let text: String
    let action: String
    let day: FieldView
    let end: String
  }

  /// The words of the page.
  init(_ page: ActionPage) {
    let (frame, form) = (page.frame, page.form)
    let (formats, number) = (frame.formats, page.effect.action.number)
    let action = ActionView(page.effect, in: page.register, page.organisation, frame)
    self.page = PageHead(frame.language, title: action.words)
    self.frame = FrameView(frame)
    csrf = frame.csrf
    summary = ProblemSummary(form, fields: ["said_ar", "said_en", "ended"], formats)
    self.action = action
    notTheCause = formats.say(ImprovementPhrase.notTheCause)
    toldHeading = formats.say(ImprovementPhrase.toldTitle)
    toldText = formats.say(ImprovementPhrase.toldText)
    toldAction = frame.link("/actions/\(number)/told")
    said = [
      FieldView(
        "said_ar", ImprovementPhrase.saidArabic, hint: ImprovementPhrase.saidHint, type: "area", direction: "rtl",
        in: form, formats),
      FieldView(
        "said_en", ImprovementPhrase.saidEnglish, hint: ImprovementPhrase.englishHint, type: "area",
        direction: "ltr", in: form, formats),
    ]
    showLabel = formats.say(ImprovementPhrase.show)
    isShown = form["shown"] == "yes"
    saveTold = formats.say(ImprovementPhrase.save)
    there = FrameView.Link(
      href: frame.link("/did"), label: formats.say(ImprovementPhrase.seeItThere), isCurrent: false)
    ending =
      page.effect.action.ended == nil ? ActionPageView.ending(frame.link("/actions/\(number)/end"), form, formats) : nil
    correct = FrameView.Link(
      href: frame.link("/actions/\(number)/correct"), label: formats.say(ImprovementPhrase.correctAction),
      isCurrent: false)
    back = FrameView.Link(
      href: frame.link("/actions"), label: formats.say(ImprovementPhrase.back), isCurrent: false)
  }

  private static func ending(_ action: String, _ form: TypedForm, _ formats: Formats) -> EndingView {
    EndingView(
      heading: formats.say(ImprovementPhrase.endTitle), text: formats.say(ImprovementPhrase.endText), action: action,
      day: FieldView("ended", ImprovementPhrase.endDay, type: "date", direction: "ltr", in: form, formats),
      end: formats.say(ImprovementPhrase.end))
  }
}
