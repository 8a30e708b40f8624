import Access
package import Indicators
package import Surveys
import Wording

/// Everything about one question: its level, how its answers are spread, and where.
package struct QuestionPage: Sendable {
  package let frame: StaffFrame
  package let question: Question
  /// Everybody together.
  package let overall: Scorecard
  /// Of everybody; `nil` where the question takes written words only.
  package let distribution: Distribution?
  package let byChannel: Scorecard
  package let byDepartment: Scorecard
  package let organisation: Organisation
  package let history: History
  /// What goes with the overall rating; `nil` where that is not told.
  package let drivers: Drivers?
  /// The targets of the question that hold in the period.
  package let standings: [TargetStanding]
  /// Everybody's share over a year of periods; `nil` where there are not as many.
  package let rolling: PooledFigure?
  /// What the survey's experiment tells; `nil` where it has none.
  package var experiment: ExperimentReading?

  /// A page from scorecards of the same survey and period.
  package init(
    frame: StaffFrame, question: Question, overall: Scorecard, distribution: Distribution?, byChannel: Scorecard,
    byDepartment: Scorecard, organisation: Organisation, history: History, drivers: Drivers?,
    standings: [TargetStanding], rolling: PooledFigure? = nil
  ) {
    self.frame = frame
    self.question = question
    self.overall = overall
    self.distribution = distribution
    self.byChannel = byChannel
    self.byDepartment = byDepartment
    self.organisation = organisation
    self.history = history
    self.drivers = drivers
    self.standings = standings
    self.rolling = rolling
  }

  /// The page.
  package var html: String { Templates.render("question", QuestionResultView(self)) }
}

/// What the template of a question's page needs.
struct QuestionResultView {
  let page: PageHead
  let frame: FrameView
  let headline: String
  /// The question's words; `nil` where they are the heading already.
  let asked: String?
  let tilesHeading: String
  let tiles: [TileView]
  let hasTiles: Bool
  /// The words that were written in answer; `nil` where none are, and for whoever may not read them.
  let comments: FrameView.Link?
  let target: TargetView?
  let experiment: ExperimentView?
  let spread: SpreadView?
  let trend: TrendView?
  let driver: DriverView?
  let detail: DetailView?
  let sections: [SectionView]
  /// What is said where nothing above has a figure.
  let nothing: String?
  let notes: NotesView?

  /// The words, figures and drawings of the page.
  init(_ result: QuestionPage) {
    let (frame, question) = (result.frame, result.question)
    let formats = frame.formats
    let figures = result.overall.figures.filter { $0.question == question.key }
    page = PageHead(frame.language, title: formats(question.title))
    self.frame = FrameView(frame)
    headline = Headlines.question(question, in: result.overall, formats: formats)
    asked =
      headline == formats(question.title)
      ? nil : "\(formats.say(StaffPhrase.question)): \(formats(question.title))"
    tilesHeading = formats.say(StaffPhrase.keyFigures)
    tiles =
      figures.map { TileView($0, label: formats($0.indicator.name), href: nil, formats) }
      + [TileView(result.rolling, of: question, formats)].compactMap(\.self)
    hasTiles = !tiles.isEmpty
    let words = question.takesWords ? frame.link(toCommentsOn: question.key) : nil
    comments = words.map {
      FrameView.Link(href: $0, label: formats.say(CommentsPhrase.ofQuestion), isCurrent: false)
    }
    target = TargetView(result.standings, of: question, organisation: result.organisation, formats)
    experiment = ExperimentView(result.experiment, of: question, survey: result.overall.survey, frame: frame)
    trend = TrendView(result.history, of: question, frame: frame)
    let driver = DriverView(result.drivers, of: question, isForAnalyst: frame.detail == .analyst, formats)
    self.driver = driver?.said.isEmpty == true ? nil : driver
    detail = DetailView(driver?.isMeasured == true ? [.correlation] : [], on: frame)
    spread = result.distribution.flatMap { SpreadView($0, of: question, formats) }
    sections = [
      SectionView(
        id: "channels", heading: formats.say(StaffPhrase.byChannel), result.byChannel, question,
        targets: result.history.targets, organisation: result.organisation, frame: frame),
      SectionView(
        id: "departments", heading: formats.say(StaffPhrase.byDepartment), result.byDepartment, question,
        targets: result.history.targets, organisation: result.organisation, frame: frame),
    ].compactMap { $0 }
    let shown = [result.byChannel, result.byDepartment].flatMap(\.figures).filter { $0.question == question.key }
    let read = figures + shown + result.history.figures
    notes = read.isEmpty && spread == nil ? nil : NotesView(read, hasComparison: frame.comparison != nil, formats)
    nothing =
      notes == nil ? formats.say(question.takesWords ? StaffPhrase.answeredInWords : .noFigureOfQuestion) : nil
  }
}
