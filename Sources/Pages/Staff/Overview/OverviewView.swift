import Indicators
import Surveys
import Wording

/// What the template of the overview needs.
struct OverviewView {
  let page: PageHead
  let frame: FrameView
  let headline: String
  let precision: String?
  let tilesHeading: String
  /// The figures at a glance.
  let story: [StoryTile]
  let changes: ChangesView?
  /// Where nothing changed, and what is withheld.
  let rest: String?
  let unheard: UnheardLine?
  let detailsHeading: String
  /// Further figures; empty where there are none.
  let tiles: [TileView]
  let further: String?
  let trend: TrendView?
  let multiples: [MultiplesView]
  let steps: SectionView?
  let notes: NotesView

  /// The words, figures and drawings of the page.
  init(_ overview: OverviewPage) {
    let frame = overview.frame
    let formats = frame.formats
    let leading = overview.leading
    let said = Headlines.story(
      overall: overview.overall, byChannel: overview.byChannel, byDepartment: overview.byDepartment,
      organisation: overview.organisation, responseRate: overview.responseRate, reading: overview.reading,
      formats: formats)
    page = PageHead(frame.language, title: formats.say(StaffPhrase.overview))
    self.frame = FrameView(frame)
    headline = said?.headline ?? formats.say(StatusPhrase.nothingYet)
    precision = said?.precision
    rest = said.flatMap { $0.rest.isEmpty ? nil : $0.rest.joined(separator: " ") }
    tilesHeading = formats.say(StaffPhrase.keyFigures)
    story = leading.compactMap { OverviewView.tile(of: $0, overview, formats) }
    changes = ChangesView(overview, besides: Set(leading.map(\.key)))
    unheard = overview.fieldwork.flatMap { UnheardLine($0, overview.organisation, frame) }
    detailsHeading = formats.say(OverviewPhrase.more)
    let question = overview.overall.survey.overall
    tiles = [
      overview.baseFigure.map { TileView($0, label: formats($0.indicator.name), href: nil, formats) },
      question.flatMap { TileView(overview.rolling, of: $0, formats) },
    ].compactMap(\.self)
    further = tiles.isEmpty ? nil : formats.say(OverviewPhrase.further)
    trend = question.flatMap {
      TrendView(overview.history, of: $0, frame: frame)
    }
    multiples = question.map { OverviewView.multiples(overview, of: $0) } ?? []
    steps = OverviewView.steps(overview, formats)
    notes = NotesView(
      overview.overall.figures + overview.history.figures, hasComparison: frame.comparison != nil, formats)
  }

  private static func tile(of question: Question, _ overview: OverviewPage, _ formats: Formats) -> StoryTile? {
    overview.lead(of: question).map { figure in
      StoryTile(
        figure, of: question, label: formats(question.tileName(figure.indicator)),
        href: overview.frame.link("/questions/\(question.key)"), series: overview.courses[question.key],
        target: overview.standings.first {
          let aim = $0.target.aim
          return aim.question == question.key && aim.indicator == figure.indicator && aim.scope == .everybody
        }, formats)
    }
  }

  private static func multiples(_ overview: OverviewPage, of question: Question) -> [MultiplesView] {
    let history = overview.history
    return [(history.channels, overview.byChannel), (history.departments, overview.byDepartment)].compactMap {
      MultiplesView(
        $0, of: question, actions: history.actions, targets: history.targets, scorecard: $1,
        organisation: overview.organisation, frame: overview.frame)
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

extension Question {
  /// What its tile is called: by its figure where no other question has that, else by what it asks about.
  fileprivate func tileName(_ indicator: Indicator) -> LocalizedText {
    let isAlone = isOverall || [.easy, .trust, .nps].contains(indicator)
    return isAlone ? indicator.name : policy?.name ?? title
  }
}

/// Who was not heard, in one line.
struct UnheardLine {
  let heading: String
  let said: String
  let way: FrameView.Link

  /// `nil` where nobody was invited.
  init?(_ fieldwork: PeriodFieldwork, _ organisation: Organisation, _ frame: StaffFrame) {
    guard fieldwork.representativeness != nil else { return nil }
    let formats = frame.formats
    let isRegistered = fieldwork.everybody?.served != nil
    let first = fieldwork.unheard.first?.sentence(of: organisation, ofServices: isRegistered, formats)
    let others = fieldwork.unheard.dropFirst().map {
      formats(organisation.name(of: $0.label, in: Breakdown($0.dimension)))
    }
    let also = others.isEmpty ? nil : formats.say(OverviewPhrase.alsoUnheard(others))
    heading = formats.say(OverviewPhrase.unheard)
    said = first.map { [$0, also].compactMap(\.self).joined(separator: " ") } ?? formats.say(FieldworkPhrase.allHeard)
    way = FrameView.Link(
      href: frame.link("/fieldwork"), label: formats.say(StaffPhrase.fieldwork), isCurrent: false)
  }
}
