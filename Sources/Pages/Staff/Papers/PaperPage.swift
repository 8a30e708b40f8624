package import Surveys
import Wording

/// The page on which one form after another is typed.
package struct PaperPage: Sendable {
  /// What became of the form before.
  package enum Noted: String, Sendable, CaseIterable {
    case saved
    /// It was saved before, and counts once.
    case twice
    case takenBack = "taken_back"
    case notTakenBack = "not_taken_back"
    /// Nobody knows yet whether the one that stands here was saved.
    case unknown
  }

  package let frame: StaffFrame
  /// What all forms of the pile share.
  package let place: Place
  package let days: ClosedRange<Day>
  package let organisation: Organisation
  /// The questionnaire, in the language of the pile.
  package let form: FormPage
  /// Stands for this form: it is taken once.
  package let key: String
  /// How many of the pile are saved.
  package let saved: Int
  /// Whether the one before can still be taken back.
  package let hasLast: Bool
  package let noted: Noted?

  /// A form of a pile, empty or as it was typed.
  package init(
    frame: StaffFrame, place: Place, days: ClosedRange<Day>, organisation: Organisation, form: FormPage, key: String,
    saved: Int, hasLast: Bool, noted: Noted? = nil
  ) {
    self.frame = frame
    self.place = place
    self.days = days
    self.organisation = organisation
    self.form = form
    self.key = key
    self.saved = saved
    self.hasLast = hasLast
    self.noted = noted
  }

  /// The page.
  package var html: String { Templates.render("paper", PaperView(self)) }
}

/// What the template of that page needs.
struct PaperView {
  let page: PageHead
  let frame: FrameView
  let tabs: LinkTabs
  let heading: String
  let noted: String?
  let pile: String
  let count: String
  let promise: String
  let keysHint: String
  let action: String
  let csrf: String
  let key: String
  let asked: String
  let askedDirection: String
  let hasProblems: Bool
  let problemsTitle: String
  let problemLines: [FormView.ProblemLine]
  let questions: [KeyedQuestion]
  let save: String
  let takeBack: String?
  let finish: String
  let finishHref: String

  /// The words and questions of the page.
  init(_ paper: PaperPage) {
    let (frame, formats) = (paper.frame, paper.frame.formats)
    let form = FormView(paper.form)
    heading = formats.say(PaperPhrase.form(paper.saved + 1))
    page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    tabs = LinkTabs(papersOn: frame, current: "/papers")
    noted = paper.noted.map { formats.say(PaperPhrase.noted($0)) }
    let labels = [(Dimension.channel, paper.place.channel), (.department, paper.place.department)].map {
      formats(paper.organisation.name(of: $1, in: $0) ?? LocalizedText(ar: $1))
    }
    let words = [formats(paper.form.survey.title)] + labels + [formats(paper.place.mode.name)]
    pile = formats.say(PaperPhrase.pile(words, paper.days))
    count = formats.say(PaperPhrase.count(paper.saved))
    promise = formats.say(PaperPhrase.promise)
    keysHint = formats.say(PaperPhrase.keysHint)
    action = frame.link(frame.path)
    csrf = frame.csrf
    key = paper.key
    asked = paper.form.language.rawValue
    askedDirection = paper.form.language.direction
    hasProblems = form.hasProblems
    problemsTitle = form.problemsTitle
    problemLines = form.problemLines
    questions = KeyedQuestion.all(of: paper.form, form)
    save = formats.say(PaperPhrase.save)
    takeBack = paper.hasLast ? formats.say(PaperPhrase.takeBackLast) : nil
    finish = formats.say(PaperPhrase.finish)
    finishHref = frame.link("/papers")
  }
}
