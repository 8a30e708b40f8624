import Indicators
import Surveys
import Wording

/// A figure at a glance: large, with the way it came, its verdict, and what is missing to its target.
struct StoryTile {
  /// One period behind the small line.
  struct Past {
    let period: String
    let value: String
    /// Answers and range.
    let detail: String
  }

  /// The small line, which opens the periods behind it.
  struct Course {
    let chart: Drawing
    /// Newest first.
    let past: [Past]
  }

  let label: String
  let href: String?
  /// Where the figure's meaning stands, and the same in words.
  let meaningHref: String
  let meaning: String
  let helpSign: String
  let figure: String
  let mark: String?
  let change: ChangeView?
  let goal: GoalView?
  /// Answers and range.
  let detail: String?
  let course: Course?

  /// How many periods the line goes back: two years of quarters.
  static let length = 8

  /// A tile of a figure; its series ends with the same period.
  init(
    _ figure: Figure, of question: Question, label: String, href: String?, series: Series?, target: TargetStanding?,
    _ formats: Formats
  ) {
    self.label = label
    self.href = href
    meaningHref = HelpAddress.indicator(figure.indicator.definition.key, formats.language)
    meaning = formats.say(HelpPhrase.meaning(formats(figure.indicator.name)))
    helpSign = formats.say(HelpPhrase.sign)
    self.figure = formats.value(figure)
    mark = figure.status == .withheld ? formats(figure.status.name) : formats.mark(figure)
    change = ChangeView(figure, formats)
    goal = target.map { GoalView($0.target, $0.figure, of: question, formats) }
    detail = StoryTile.detail(figure, formats)
    let points = series?.points.suffix(StoryTile.length).filter { $0.figure != nil } ?? []
    course =
      points.count { $0.shown != nil } < 2
      ? nil
      : Course(
        chart: Sparkline(
          id: "spark-\(question.key)", title: "\(label): \(formats.say(OverviewPhrase.periods))", points: points,
          target: target?.target.value, indicator: figure.indicator, formats: formats
        ).drawing,
        past: points.reversed().compactMap { point in
          point.figure.map {
            Past(
              period: formats.period(point.period), value: formats.value($0),
              detail: StoryTile.detail($0, formats) ?? "")
          }
        })
  }

  /// How many answers a figure has, and its range; `nil` where neither is told.
  static func detail(_ figure: Figure, _ formats: Formats) -> String? {
    let base = figure.indicator == .base ? nil : figure.base.map { formats.counted($0, .answer) }
    let range = figure.interval == nil ? nil : formats.interval(figure)
    let said = [base, range].compactMap(\.self)
    return said.isEmpty ? nil : said.joined(separator: LabelNames.separator)
  }
}

/// Where a figure stands to its target: a shape, and words that say what is missing.
struct GoalView {
  let shape: String
  let words: String
  /// A class of the style sheet.
  let tone: String

  /// The words of a target beside its figure.
  init(_ target: Target, _ figure: Figure?, of question: Question, _ formats: Formats) {
    let sentence = TargetSentence(target, figure, of: question, formats)
    shape = sentence.shape
    words = sentence.words
    tone = sentence.standing.tone
  }
}

extension Standing {
  /// Its class in the style sheet.
  fileprivate var tone: String {
    switch self {
    case .reached: "reached"
    case .open: "open"
    case .cannotTell: "unsure"
    }
  }
}
