import Access
package import Surveys
import Wording

/// Where a pile of forms filled in on paper is begun, with the piles and files of answers that came in before.
package struct PapersPage: Sendable {
  /// Answers that came in together.
  package struct File: Sendable {
    /// Where its answers are.
    package enum State: Equatable, Sendable {
      /// All of them wait in the box, and can be taken back.
      case sealed
      /// Some or all are counted.
      case counted
      case takenBack(Day)
    }

    package let number: Int
    package let day: Day
    package let survey: LocalizedText
    package let rows: Int
    package let state: State

    /// A file as it stands.
    package init(number: Int, day: Day, survey: LocalizedText, rows: Int, state: State) {
      self.number = number
      self.day = day
      self.survey = survey
      self.rows = rows
      self.state = state
    }
  }

  /// What was done just now.
  package enum Done: Equatable, Sendable {
    /// Answers of a file were taken back.
    case takenBack(Int)
    /// A file could not be taken back: its answers are counted, or it was taken back before.
    case notTakenBack
    /// A pile is typed no further.
    case gone
  }

  package let frame: StaffFrame
  package let offer: LinkOffer
  package let form: TypedForm
  /// The newest first.
  package let files: [File]
  package let done: Done?

  /// A form, empty or as it was typed.
  package init(frame: StaffFrame, offer: LinkOffer, form: TypedForm, files: [File], done: Done? = nil) {
    self.frame = frame
    self.offer = offer
    self.form = form
    self.files = files
    self.done = done
  }

  /// The page.
  package var html: String { Templates.render("papers", PapersView(self)) }

  /// The fields of a pile, in their order.
  package static let fields = ["survey", "channel", "department", "mode", "tongue", "first", "last"]
}

/// What the template of that page needs.
struct PapersView {
  /// Answers that came in together.
  struct File {
    let number: String
    let cells: [String]
    let takeBack: TakeBack?
  }

  /// The button that takes a file back, behind what it does.
  struct TakeBack {
    let action: String
    let csrf: String
    let value: String
    let summary: String
    let text: String
    let button: String
  }

  let page: PageHead
  let frame: FrameView
  let tabs: LinkTabs
  let heading: String
  let text: String
  let promise: String
  let done: String?
  let summary: ProblemSummary?
  let action: String
  let csrf: String
  let nothingOpen: String?
  let choices: [ChoiceView]
  let days: [FieldView]
  let begin: String
  let filesTitle: String
  let newest: String
  let headings: [String]
  let files: [File]
  let nothing: String?

  /// How many files are shown.
  private static let mostShown = 50

  /// The words and fields of the page.
  init(_ papers: PapersPage) {
    let (frame, form, formats) = (papers.frame, papers.form, papers.frame.formats)
    heading = formats.say(PaperPhrase.title)
    page = PageHead(frame.language, title: heading)
    self.frame = FrameView(frame)
    tabs = LinkTabs(papersOn: frame, current: "/papers")
    text = formats.say(PaperPhrase.text)
    promise = formats.say(PaperPhrase.promise)
    done = papers.done.map { formats.say(PaperPhrase.done($0)) }
    summary = ProblemSummary(form, fields: PapersPage.fields, formats)
    action = frame.link("/papers")
    csrf = frame.csrf
    nothingOpen = papers.offer.surveys.isEmpty ? formats.say(LinksPhrase.noPublished) : nil
    choices = PapersView.choices(papers.offer, form, formats)
    days = [
      FieldView(
        "first", PaperPhrase.firstDay, hint: PaperPhrase.daysHint, type: "date", direction: "ltr", in: form, formats),
      FieldView("last", PaperPhrase.lastDay, type: "date", direction: "ltr", in: form, formats),
    ]
    begin = formats.say(PaperPhrase.begin)
    filesTitle = formats.say(PaperPhrase.filesTitle)
    newest = formats.say(TakingPhrase.filesTaken)
    headings = [PaperPhrase.number, .takenOn, .survey, .forms, .state].map { formats.say($0) }
    files = papers.files.prefix(PapersView.mostShown).map { PapersView.file($0, frame, formats) }
    nothing = papers.files.isEmpty ? formats.say(TakingPhrase.nothingYet) : nil
  }

  private static func choices(_ offer: LinkOffer, _ form: TypedForm, _ formats: Formats) -> [ChoiceView] {
    func entries(of dimension: Dimension) -> [(value: String, label: String)] {
      offer.organisation.keys(of: dimension).map { key in
        (key, formats(offer.organisation.name(of: key, in: dimension) ?? LocalizedText(ar: key)))
      }
    }
    func choice(_ name: String, _ label: LinksPhrase, _ entries: [(value: String, label: String)]) -> ChoiceView {
      let first = entries.count == 1 ? [] : [(value: "", label: formats.say(LinksPhrase.choose))]
      return ChoiceView(name, label, groups: [(label: nil, entries: first + entries)], in: form, formats)
    }
    return [
      choice("survey", .survey, offer.surveys.map { ($0.key, formats($0.title)) }),
      choice("channel", .channel, entries(of: .channel)), choice("department", .department, entries(of: .department)),
      choice("mode", .mode, entries(of: .mode)),
      ChoiceView(
        "tongue", PaperPhrase.tongue,
        groups: [
          (label: nil, entries: Language.allCases.map { ($0.rawValue, formats(AnswerLanguage($0).name)) })
        ], in: form, formats),
    ]
  }

  private static func file(_ file: PapersPage.File, _ frame: StaffFrame, _ formats: Formats) -> File {
    File(
      number: formats.count(file.number),
      cells: [
        formats.date(file.day), formats(file.survey), formats.count(file.rows),
        formats.say(PaperPhrase.stands(file.state)),
      ],
      takeBack: file.state == .sealed
        ? TakeBack(
          action: frame.link("/papers/back"), csrf: frame.csrf, value: "\(file.number)",
          summary: formats.say(PaperPhrase.takeBack(file.number)),
          text: ApprovalPhrase.beside(formats.say(PaperPhrase.takeBackText(file.rows)), .answers, on: frame),
          button: formats.say(PaperPhrase.takeBackNow)) : nil)
  }
}
