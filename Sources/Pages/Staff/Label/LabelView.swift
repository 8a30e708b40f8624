import Access
import Indicators
import Releases
import Surveys
import Wording

/// What the template of a page on a channel or department needs.
struct LabelView {
  let page: PageHead
  let frame: FrameView
  /// Back to all labels of the dimension.
  let back: FrameView.Link?
  let headline: String
  let asked: String
  let tilesHeading: String
  /// The question's headline figure; empty where the label was not asked it.
  let story: [StoryTile]
  /// Further figures.
  let tiles: [TileView]
  let target: TargetView?
  let questionsHeading: String
  /// `nil` where nothing was asked, or nothing is told.
  let table: FigureTable?
  let nothing: String
  let crossing: CrossingView
  let trend: TrendView?
  let words: LabelComments
  let done: LabelActions
  let notes: NotesView

  /// The words, figures and drawings of the page.
  init(_ label: LabelPage) {
    let (frame, question, card) = (label.frame, label.question, label.scorecard)
    let formats = frame.formats
    let name = formats(label.name)
    let indicators = Indicator.indicators(of: question)
    let lead = indicators.first ?? .satisfied
    let figure = card.figure(lead, of: question.key, for: label.scope.label)
    page = PageHead(frame.language, title: name)
    self.frame = FrameView(frame)
    back = StaffFrame.path(of: label.dimension).map {
      FrameView.Link(
        href: frame.link(asking: $0), label: formats.say(LabelPhrase.all(label.dimension)), isCurrent: false)
    }
    headline = Headlines.label(name, figure, lead, in: card.period, formats: formats)
    asked = "\(formats.say(StaffPhrase.question)): \(formats(question.title))"
    tilesHeading = formats.say(StaffPhrase.keyFigures)
    let own = label.standings.filter { $0.target.aim.scope == label.scope && $0.target.aim.question == question.key }
    story = [figure].compactMap(\.self).map {
      StoryTile(
        $0, of: question, label: formats(lead.name), href: frame.link("/questions/\(question.key)"),
        series: label.series, target: own.first { $0.target.aim.indicator == lead }, formats)
    }
    let further =
      indicators.dropFirst().map { card.figure($0, of: question.key, for: label.scope.label) }
      + [Indicator.base, .responseRate].map { card.figure($0, of: nil, for: label.scope.label) }
    tiles =
      [TileView(label.rolling, of: question, formats)].compactMap(\.self)
      + further.compactMap(\.self).map { TileView($0, label: formats($0.indicator.name), href: nil, formats) }
    target = TargetView(own, of: question, organisation: label.organisation, formats)
    questionsHeading = formats.say(LabelPhrase.questions(name))
    table = LabelView.questions(label, formats)
    nothing = formats.say(StaffPhrase.noAnswers)
    crossing = CrossingView(label, formats)
    trend = TrendView(
      label.series, of: question, in: label.scope.breakdown, actions: label.actions,
      targets: label.standings.map(\.target), frame: frame)
    words = LabelComments(label, formats)
    done = LabelActions(label, formats)
    notes = NotesView(
      label.questionFigures.map(\.figure) + (label.crossed.map(label.crossing) ?? []),
      hasComparison: card.comparison != nil, formats)
  }

  private static func questions(_ label: LabelPage, _ formats: Formats) -> FigureTable? {
    let rows = label.questionFigures.map { question, figure in
      FigureTable.Source(
        name: formats(question.title), detail: formats(figure.indicator.name),
        href: label.frame.link("/questions/\(question.key)"), figure: figure)
    }
    guard !rows.isEmpty else { return nil }
    return FigureTable(
      caption: formats.say(StaffPhrase.tableOf(formats.say(LabelPhrase.questions(formats(label.name))))),
      heading: formats.say(StaffPhrase.question), valueHeading: formats.say(StaffPhrase.value), rows: rows,
      comparison: label.scorecard.comparison, formats)
  }
}

/// Where a label meets those of the other dimension.
struct CrossingView {
  let heading: String
  /// What is said where there is no table: that the survey does not publish it, or that nothing is told.
  let missing: String?
  let section: SectionView?

  /// The labels of the other dimension, in the organisation's order.
  init(_ label: LabelPage, _ formats: Formats) {
    let name = formats(label.name)
    heading = formats.say(LabelPhrase.crossing(label.other, name))
    let indicator = Indicator.indicators(of: label.question).first ?? .satisfied
    let rows = (label.crossed.map(label.crossing) ?? []).compactMap { figure -> FigureTable.Source? in
      guard let breakdown = label.crossed?.breakdown,
        let own = figure.label.projected(from: breakdown, to: Breakdown(label.other))
      else { return nil }
      return FigureTable.Source(
        name: formats(label.organisation.name(of: own, in: Breakdown(label.other))),
        href: label.frame.link(to: own, in: Breakdown(label.other)), figure: figure)
    }
    section = SectionView(
      id: "crossing", heading: heading, nameHeading: formats(label.other.name),
      valueHeading: formats(indicator.name), indicator: indicator, rows: rows,
      comparison: label.scorecard.comparison, formats)
    missing =
      section != nil
      ? nil
      : formats.say(
        label.crossed == nil
          ? LabelPhrase.notCrossed(label.other, within: label.dimension) : LabelPhrase.nothingCrossed(label.other))
  }
}

/// What people wrote under a label, as far as the reader may know of it.
struct LabelComments {
  let heading: String
  let said: [String]
  let ways: [FrameView.Link]

  /// Comments are published under channels, never under departments.
  init(_ label: LabelPage, _ formats: Formats) {
    heading = formats.say(StaffPhrase.comments)
    guard label.dimension == .channel, let key = label.scope.label.keys.first else {
      said = [formats.say(LabelPhrase.commentsByChannelAlone)]
      ways = []
      return
    }
    guard let reading = label.comments else {
      said = [formats.say(LabelPhrase.commentsNotYours)]
      ways = []
      return
    }
    guard let count = reading.counts[key] else {
      said = [formats.say(LabelPhrase.noComments(least: reading.smallest))]
      ways =
        label.frame.link(toCommentsOn: nil).map {
          [FrameView.Link(href: $0, label: formats.say(LabelPhrase.allComments), isCurrent: false)]
        } ?? []
      return
    }
    said = [formats.say(LabelPhrase.comments(count))]
    ways = LabelComments.ways(label, under: key, formats)
  }

  private static func ways(_ label: LabelPage, under key: String, _ formats: Formats) -> [FrameView.Link] {
    let asked = label.scorecard.survey.questions(askedThrough: key).filter(\.takesWords)
    let all = label.frame.link(toCommentsOn: nil, under: key).map {
      FrameView.Link(href: $0, label: formats.say(LabelPhrase.theirComments), isCurrent: false)
    }
    let each =
      asked.count < 2
      ? []
      : asked.compactMap { question in
        label.frame.link(toCommentsOn: question.key, under: key).map {
          FrameView.Link(href: $0, label: formats(question.title), isCurrent: false)
        }
      }
    return [all].compactMap(\.self) + each
  }
}

/// What was done at a label.
struct LabelActions {
  /// One action.
  struct Item {
    let words: String
    /// Its page; `nil` for whoever does not see it.
    let href: String?
  }

  let heading: String
  let items: [Item]
  let none: String?

  /// The actions whose place is the label, the newest first.
  init(_ label: LabelPage, _ formats: Formats) {
    let mayOpen = label.frame.role.may(.improvement, isAlone: label.frame.isAlone)
    heading = formats.say(SeriesPhrase.actionsHeading)
    items = label.actions.filter { $0.scope == label.scope }.sorted { $0.since > $1.since }.map { action in
      Item(
        words: formats.say(SeriesPhrase.action(formats(action.text), since: action.since)),
        href: mayOpen ? label.frame.link("/actions/\(action.number)") : nil)
    }
    none = items.isEmpty ? formats.say(LabelPhrase.noActions) : nil
  }
}
