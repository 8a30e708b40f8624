import Indicators
import Statistics
import Surveys
import Wording

/// The labels of one dimension over the periods, each in a small chart of its own, all on one scale.
struct MultiplesView {
  /// One label.
  struct Item {
    let name: String
    /// Its page; `nil` where it has none.
    let href: String?
    /// `nil` where withheld, which the mark says.
    let value: String?
    let base: String?
    let mark: String?
    let change: ChangeView?
    /// What its own history says, where that is more than chance.
    let unusual: ChangeView?
    let chart: Drawing
    /// What began, by the numbers in the chart.
    let actions: [TrendView.Action]
  }

  /// The same numbers in a row of the table.
  struct Row {
    let name: String
    let cells: [String]
  }

  let heading: String
  let reading: String
  let items: [Item]
  let tableHeading: String
  let caption: String
  let corner: String
  let columns: [String]
  let rows: [Row]
  /// A way to the page of the dimension; `nil` on that page.
  let way: FrameView.Link?

  /// How many periods are drawn: four years of quarters.
  static let length = 16

  /// Series of one question in the organisation's order; `nil` where there is none. `scorecard` is that of the period
  /// shown, for the change since the period it is compared with.
  init?(
    _ series: [Series], of question: Question, actions: [ImprovementAction], targets: [Target], scorecard: Scorecard,
    organisation: Organisation, frame: StaffFrame
  ) {
    guard let sample = series.first, let dimension = scorecard.breakdown.dimensions.first else { return nil }
    let formats = frame.formats
    let recent = series.map { Array($0.points.suffix(MultiplesView.length)) }
    let lines = series.map {
      TargetLine(targets, of: question.key, sample.indicator, for: $0.label, in: scorecard.breakdown)
    }
    let aims = zip(lines, recent).flatMap { line, points in points.compactMap { line.value(in: $0.period) } }
    let axis = ValueAxis(
      of: sample.indicator,
      around: recent.joined().flatMap { [$0.shown, $0.limits?.low, $0.limits?.high].compactMap { $0 } } + aims)
    let names = series.map { formats(organisation.name(of: $0.label, in: scorecard.breakdown)) }
    heading = formats.say(SeriesPhrase.each(dimension))
    let scale = SeriesPhrase.multiplesReading(low: axis.label(axis.low, formats), high: axis.label(axis.high, formats))
    reading = [
      formats.say(scale), axis.isCut ? formats.say(TargetPhrase.cut(axis.label(axis.low, formats))) : nil,
      aims.isEmpty ? nil : formats.say(TargetPhrase.reading(hasOwn: false)),
    ].compactMap(\.self).joined(separator: " ")
    items = series.indices.map { index in
      let chart = SmallTrend(
        id: "\(dimension.rawValue)-\(index)", title: names[index], points: recent[index], axis: axis,
        higherIsBetter: sample.indicator.higherIsBetter(for: question), formats: formats, target: lines[index])
      let now = scorecard.figure(sample.indicator, of: question.key, for: series[index].label)
      let began = TrendView.Action.all(actions, in: recent[index], formats)
      return Item(
        series[index], name: names[index], href: frame.link(to: series[index].label, in: scorecard.breakdown), now: now,
        chart: chart.drawing, actions: began, formats)
    }
    tableHeading = formats.say(SeriesPhrase.inATable)
    caption = formats.say(StaffPhrase.tableOf(heading))
    corner = formats(dimension.name)
    columns = recent.first?.map { formats.period($0.period) } ?? []
    rows = zip(names, recent).map { name, points in
      Row(name: name, cells: points.map { $0.figure.map(formats.value) ?? formats.absent })
    }
    let path = dimension == .channel ? "/channels" : "/departments"
    way =
      frame.path == path
      ? nil
      : FrameView.Link(
        href: frame.link(path), label: formats.say(SeriesPhrase.details(dimension)), isCurrent: false)
  }
}

extension MultiplesView.Item {
  /// The newest period of a series, with the change that the page tells of it.
  fileprivate init(
    _ series: Series, name: String, href: String?, now: Figure?, chart: Drawing, actions: [TrendView.Action],
    _ formats: Formats
  ) {
    let newest = series.points.last?.figure
    self.name = name
    self.href = href
    let isWithheld = newest?.status == .withheld
    value = isWithheld ? nil : newest.map(formats.value) ?? formats.say(StaffPhrase.noAnswers)
    base = newest?.base.map { formats.counted($0, .answer) }
    mark = newest.flatMap { $0.status == .shown ? nil : formats($0.status.name) }
    change = now.flatMap { ChangeView($0, formats) } ?? (newest?.value == nil ? nil : ChangeView(series, formats))
    let isUnusual = [.better, .worse, .changed].contains(series.verdict)
    unusual = isUnusual && now?.change != nil ? ChangeView(series, formats) : nil
    self.chart = chart
    self.actions = actions
  }
}
