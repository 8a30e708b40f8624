package import Indicators
import Releases
package import Surveys
import Wording

/// The first page of the staff: what changed, whether it is real, and where.
package struct OverviewPage: Sendable {
  package let frame: StaffFrame
  /// Everybody together.
  package let overall: Scorecard
  package let byChannel: Scorecard
  package let byDepartment: Scorecard
  package let organisation: Organisation
  package let responseRate: ResponseRate?
  /// Where the overall rating stands to what came before.
  package let reading: Reconciliation?
  /// The overall rating over a year of periods; `nil` where there are not as many.
  package let rolling: PooledFigure?
  /// The overall question over the periods.
  package let history: History

  /// A page from scorecards of the same survey and period.
  package init(
    frame: StaffFrame, overall: Scorecard, byChannel: Scorecard, byDepartment: Scorecard, organisation: Organisation,
    responseRate: ResponseRate?, reading: Reconciliation?, rolling: PooledFigure?, history: History
  ) {
    self.frame = frame
    self.overall = overall
    self.byChannel = byChannel
    self.byDepartment = byDepartment
    self.organisation = organisation
    self.responseRate = responseRate
    self.reading = reading
    self.rolling = rolling
    self.history = history
  }

  /// The page.
  package var html: String { Templates.render("overview", OverviewView(self)) }
}

extension OverviewPage {
  /// How many answered, then the headline figure of every question that is no step of the policy.
  var keyFigures: [Figure] {
    let shown: [Indicator] = [.satisfied, .easy, .trust, .nps]
    let questions = overall.survey.questions.filter(\.isOverall) + overall.survey.questions.filter { !$0.isOverall }
    let figures = shown.compactMap { indicator in
      questions.lazy.compactMap { overall.figure(indicator, of: $0.key, for: .everybody) }.first
    }
    return [overall.figure(.base, of: nil, for: .everybody)].compactMap(\.self) + figures
  }

  /// The lead figure of every step of the policy that the survey asks about.
  var stepFigures: [(piece: PolicyPiece, figure: Figure)] {
    overall.survey.questions.compactMap { question in
      guard let piece = question.policy, piece.isStep, let indicator = Indicator.indicators(of: question).first,
        let figure = overall.figure(indicator, of: question.key, for: .everybody)
      else { return nil }
      return (piece, figure)
    }
  }
}

/// What the template of the overview needs.
struct OverviewView {
  let page: PageHead
  let frame: FrameView
  let headline: String
  let hasFindings: Bool
  let findingsHeading: String
  let findings: [String]
  let tilesHeading: String
  let tiles: [TileView]
  let trend: TrendView?
  let multiples: [MultiplesView]
  let steps: SectionView?
  let ways: [FrameView.Link]
  let notes: NotesView

  /// The words, figures and drawings of the page.
  init(_ overview: OverviewPage) {
    let frame = overview.frame
    let formats = frame.formats
    let said = Headlines.overview(
      overall: overview.overall, byChannel: overview.byChannel, byDepartment: overview.byDepartment,
      organisation: overview.organisation, responseRate: overview.responseRate, reading: overview.reading,
      formats: formats)
    page = PageHead(frame.language, title: formats.say(StaffPhrase.overview))
    self.frame = FrameView(frame)
    headline = said.first ?? formats.say(StatusPhrase.nothingYet)
    findings = Array(said.dropFirst())
    hasFindings = !findings.isEmpty
    findingsHeading = formats.say(StaffPhrase.findings)
    tilesHeading = formats.say(StaffPhrase.keyFigures)
    tiles = OverviewView.tiles(overview, formats)
    let question = overview.overall.survey.overall
    trend = question.flatMap {
      TrendView(overview.history, of: $0, frame: frame)
    }
    multiples = question.map { OverviewView.multiples(overview, of: $0) } ?? []
    steps = OverviewView.steps(overview, formats)
    ways = [("/questions", StaffPhrase.questions), ("/fieldwork", .fieldwork)].map {
      FrameView.Link(href: frame.link($0), label: formats.say($1), isCurrent: false)
    }
    notes = NotesView(
      overview.overall.figures + overview.history.figures, hasComparison: frame.comparison != nil, formats)
  }

  private static func tiles(_ overview: OverviewPage, _ formats: Formats) -> [TileView] {
    let tiles = overview.keyFigures.map { figure in
      let href = figure.question.map { overview.frame.link("/questions/\($0)") }
      return TileView(figure, label: formats(figure.indicator.name), href: href, formats)
    }
    let rolling = overview.overall.survey.overall.flatMap { TileView(overview.rolling, of: $0, formats) }
    return tiles + [rolling].compactMap(\.self)
  }

  private static func multiples(_ overview: OverviewPage, of question: Question) -> [MultiplesView] {
    let history = overview.history
    return [(history.channels, overview.byChannel), (history.departments, overview.byDepartment)].compactMap {
      MultiplesView(
        $0, of: question, actions: history.actions, targets: history.targets, scorecard: $1,
        organisation: overview.organisation,
        frame: overview.frame)
    }
  }

  /// The steps of the policy as a chart and its table; `nil` where the survey asks about none.
  private static func steps(_ overview: OverviewPage, _ formats: Formats) -> SectionView? {
    let rows = overview.stepFigures.map { piece, figure in
      FigureTable.Source(
        name: formats(piece.name), href: figure.question.map { overview.frame.link("/questions/\($0)") },
        figure: figure)
    }
    return SectionView(
      id: "steps", heading: formats.say(StaffPhrase.steps), nameHeading: formats.say(StaffPhrase.step),
      valueHeading: formats.say(StaffPhrase.share), indicator: .fulfilled, rows: rows,
      comparison: overview.overall.comparison, formats)
  }
}
