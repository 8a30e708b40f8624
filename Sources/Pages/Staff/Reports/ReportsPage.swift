import Access
package import Documents
package import Surveys
import Wording

/// Reports that can be built, and those that were.
package struct ReportsPage: Sendable {
  /// A definition, with the periods on which it can be built.
  package struct Plan: Sendable {
    package let name: String
    package let title: LocalizedText
    package let language: Language
    /// Periods that are over and have figures, newest first.
    package let periods: [Period]
    /// `nil` where it is built by hand alone.
    package let schedule: Schedule?

    /// A definition of `Reports/NAME.yaml`.
    package init(
      name: String, title: LocalizedText, language: Language, periods: [Period], schedule: Schedule? = nil
    ) {
      self.name = name
      self.title = title
      self.language = language
      self.periods = periods
      self.schedule = schedule
    }
  }

  package let frame: StaffFrame
  package let plans: [Plan]
  /// Newest first.
  package let built: [ArchivedReport]
  package let post: Post
  /// Every definition, by its name, for whoever may change them.
  package let definitions: [(name: String, title: LocalizedText)]

  /// A page of plans and built reports, and of what became of those that were mailed.
  package init(
    frame: StaffFrame, plans: [Plan], built: [ArchivedReport], post: Post = Post(),
    definitions: [(name: String, title: LocalizedText)] = []
  ) {
    self.frame = frame
    self.plans = plans
    self.built = built
    self.post = post
    self.definitions = definitions
  }

  /// The page.
  package var html: String { Templates.render("reports", ReportsView(self)) }
}

/// What the template of the reports needs.
struct ReportsView {
  /// The form by which one report is built.
  struct PlanView {
    let heading: String
    let action: String
    let periods: [PickerView.Entry]
    let periodName: String
    let languages: [PickerView.Entry]
    let languageName: String
    /// Why it cannot be built yet.
    let nothing: String?
    /// When it is built by itself.
    let schedule: String?
  }

  /// The way to what a report holds.
  struct Definition {
    let href: String
    let label: String
  }

  let page: PageHead
  let frame: FrameView
  let heading: String
  let text: String
  let csrf: String
  let periodLabel: String
  let languageLabel: String
  let build: String
  let plans: [PlanView]
  let builtHeading: String
  let nothingBuilt: String?
  /// Why nothing is mailed, where something should be.
  let mailNote: String?
  let again: String
  let hasBuilt: Bool
  let caption: String
  let headings: [String]
  let rows: [BuiltReportView]
  let proof: String
  let chainHead: String
  let definitionsHeading: String?
  let definitions: [Definition]

  /// The words of the page.
  init(_ page: ReportsPage) {
    let (frame, formats) = (page.frame, page.frame.formats)
    self.page = PageHead(frame.language, title: formats.say(StaffPhrase.reports))
    self.frame = FrameView(frame)
    heading = formats.say(ReportListPhrase.reportsTitle)
    text = formats.say(ReportListPhrase.reportsText)
    csrf = frame.csrf
    periodLabel = formats.say(ReportListPhrase.period)
    languageLabel = formats.say(ReportListPhrase.language)
    build = formats.say(ReportListPhrase.build)
    plans = page.plans.map { ReportsView.plan($0, frame) }
    builtHeading = formats.say(ReportListPhrase.builtTitle)
    nothingBuilt = page.built.isEmpty ? formats.say(ReportListPhrase.nothingBuilt) : nil
    hasBuilt = !page.built.isEmpty
    caption = formats.say(ReportListPhrase.builtCaption)
    mailNote = page.mailNote.map { formats.say($0) }
    again = formats.say(MailPhrase.again)
    headings =
      [.report, .period, .language, .builtOn, .size].map { (phrase: ReportListPhrase) in formats.say(phrase) }
      + [formats.say(MailPhrase.mailHeading), formats.say(ReportListPhrase.figures)]
    rows = page.built.map { BuiltReportView($0, page) }
    proof = formats.say(ReportListPhrase.proof)
    chainHead = formats.say(ReportListPhrase.chainHead)
    definitions =
      frame.role.may(.definitions, isAlone: frame.isAlone)
      ? page.definitions.map {
        Definition(href: frame.link("/reports/\($0.name)/definition"), label: formats($0.title))
      } : []
    definitionsHeading = definitions.isEmpty ? nil : formats.say(ReportListPhrase.definitions)
  }

  private static func plan(_ plan: ReportsPage.Plan, _ frame: StaffFrame) -> PlanView {
    let formats = frame.formats
    return PlanView(
      heading: formats.say(ReportListPhrase.buildTitle(formats(plan.title))),
      action: frame.link("/reports/\(plan.name)"),
      periods: plan.periods.map { period in
        PickerView.Entry(
          value: period.description, label: formats.period(period), isChosen: period == plan.periods.first)
      },
      periodName: "period-\(plan.name)",
      languages: Language.allCases.map { language in
        PickerView.Entry(
          value: language.rawValue, label: name(language, formats), isChosen: language == plan.language)
      },
      languageName: "language-\(plan.name)",
      nothing: plan.periods.isEmpty ? formats.say(ReportListPhrase.noClosedPeriod) : nil,
      schedule: plan.schedule.map { $0.words(formats) })
  }

  /// A language by its name.
  static func name(_ language: Language, _ formats: Formats) -> String {
    formats.say(language == .arabic ? ReportListPhrase.arabic : .english)
  }
}
