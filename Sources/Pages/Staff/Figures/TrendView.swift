import Indicators
import Releases
import Surveys
import Wording

/// A series of one question: what it says, its chart, its table, and the keys to its marks.
struct TrendView {
  /// An improvement by the number that the chart shows.
  struct Action {
    let number: String
    let words: String

    /// Those that began in some points of a series.
    static func all(_ actions: [ImprovementAction], in points: some Sequence<Series.Point>, _ formats: Formats)
      -> [Action]
    {
      let marked = Set(points.flatMap(\.actions))
      return actions.filter { marked.contains($0.number) }.map {
        Action(
          number: formats.count($0.number), words: formats.say(SeriesPhrase.action(formats($0.text), since: $0.since)))
      }
    }
  }

  let heading: String
  let shape: String
  let finding: String
  let tone: String
  let reading: String
  let chart: Drawing
  let table: FigureTable
  /// Whether the chart takes the whole width.
  let isLong: Bool
  let hasSignals: Bool
  let signalsHeading: String
  let signals: [String]
  let hasActions: Bool
  let actionsHeading: String
  let actionsReading: String
  let actions: [Action]

  /// How many periods are drawn: six years of quarters.
  static let length = 24

  /// The newest periods of a series; `nil` where nothing was released.
  init?(_ history: History, of question: Question, frame: StaffFrame) {
    self.init(history.everybody, of: question, actions: history.actions, targets: history.targets, frame: frame)
  }

  /// The newest periods of a series under a label of a breakdown; `nil` where nothing was released.
  init?(
    _ series: Series?, of question: Question, in breakdown: Breakdown = .none, actions: [ImprovementAction],
    targets: [Target], frame: StaffFrame
  ) {
    guard let series, let newest = series.points.last else { return nil }
    let formats = frame.formats
    let points = Array(series.points.suffix(TrendView.length))
    let name = formats(series.indicator.name)
    let drawn = TrendChart(
      id: "trend", title: formats.say(StaffPhrase.trendOf(name)), series: series, points: points,
      higherIsBetter: series.indicator.higherIsBetter(for: question), formats: formats,
      target: TargetLine(targets, of: question.key, series.indicator, for: series.label, in: breakdown))
    heading = drawn.title
    shape = series.verdict.shape
    tone = series.verdict.tone
    finding = formats.say(SeriesPhrase.finding(series.verdict, newest.period))
    reading = TrendView.reading(drawn, formats)
    chart = drawn.drawing
    isLong = points.count > TrendChart.crowded
    table = FigureTable(
      caption: formats.say(StaffPhrase.tableOf(heading)), heading: formats.say(StaffPhrase.period), valueHeading: name,
      rows: points.reversed().compactMap { TrendView.row($0, formats) }, comparison: nil, formats)
    signals = TrendView.signals(points, formats)
    hasSignals = !signals.isEmpty
    signalsHeading = formats.say(SeriesPhrase.signalsHeading)
    self.actions = Action.all(actions, in: points, formats)
    hasActions = !self.actions.isEmpty
    actionsHeading = formats.say(SeriesPhrase.actionsHeading)
    actionsReading = formats.say(SeriesPhrase.actionsReading)
  }

  private static func reading(_ drawn: TrendChart, _ formats: Formats) -> String {
    let centre = drawn.series.centre.map { formats.value($0, of: drawn.series.indicator) } ?? formats.absent
    let axis = drawn.axis
    var said: [SeriesPhrase] = [.method(drawn.series.method, centre: centre), .ranges]
    if drawn.points.contains(where: { !$0.seasons.isEmpty }) { said.append(.seasons) }
    said.append(.scale(low: axis.label(axis.low, formats), high: axis.label(axis.high, formats)))
    let cut = axis.isCut ? formats.say(TargetPhrase.cut(axis.label(axis.low, formats))) : nil
    let both = LimitsPhrase(drawn.series, formats).map { formats.say($0) }
    return (said.map { formats.say($0) } + [cut, both].compactMap(\.self)).joined(separator: " ")
  }

  /// A period with its marks in words; `nil` where nothing was released.
  private static func row(_ point: Series.Point, _ formats: Formats) -> FigureTable.Source? {
    guard let figure = point.figure else { return nil }
    let seasons = Season.allCases.compactMap { season in
      point.seasons[season].map { SeriesPhrase.seasonDays(season, $0) }
    }
    let marks = point.signals.map(SeriesPhrase.shortSignal) + seasons + point.actions.map(SeriesPhrase.actionBegan)
    return FigureTable.Source(
      name: formats.period(point.period),
      detail: marks.isEmpty ? nil : marks.map { formats.say($0) }.joined(separator: formats.comma), figure: figure)
  }

  /// Each signal once, with the periods through which it lasted.
  private static func signals(_ points: [Series.Point], _ formats: Formats) -> [String] {
    points.indices.flatMap { last in
      points[last].signals.filter { last + 1 == points.count || !points[last + 1].signals.contains($0) }.map { signal in
        let first = points[...last].lastIndex { !$0.signals.contains(signal) }.map { $0 + 1 } ?? 0
        let ends = first == last ? [points[last]] : [points[first], points[last]]
        let periods = ends.map { formats.period($0.period) }.joined(separator: " – ")
        return "\(periods): \(formats.say(SeriesPhrase.signal(signal)))"
      }
    }
  }
}
