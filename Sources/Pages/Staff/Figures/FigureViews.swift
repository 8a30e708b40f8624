import Indicators
import Surveys
import Wording

/// A change as pages show it: shape, words, and how much.
struct ChangeView {
  let shape: String
  /// Where the headline of the question is judged, that these are the same answers.
  let verdict: String
  /// A class of the style sheet: `better`, `worse`, `changed`, `same` or `few`.
  let tone: String
  /// How much; `nil` where there are too few to tell.
  let difference: String?

  /// The change of a figure; `nil` where nothing was compared.
  init?(_ figure: Figure, _ formats: Formats) {
    guard let change = figure.change else { return nil }
    self.init(change, of: figure.indicator, formats)
  }

  /// A change of an indicator.
  init(_ change: Change, of indicator: Indicator, _ formats: Formats) {
    shape = change.shape ?? ""
    verdict = change.name.map { formats($0) } ?? formats.say(StatusPhrase.sameAnswers)
    difference = formats.difference(change, of: indicator)
    tone = change.verdict?.tone ?? "same"
  }

  /// What a series says of its newest period.
  init(_ series: Series, _ formats: Formats) {
    shape = series.verdict.shape
    verdict = formats.say(SeriesPhrase.verdict(series.verdict))
    tone = series.verdict.tone
    difference = nil
  }
}

extension Verdict {
  /// Its class in the style sheet.
  var tone: String {
    switch self {
    case .better: "better"
    case .worse: "worse"
    case .changed: "changed"
    case .noSignal: "same"
    case .tooFew: "few"
    }
  }
}

/// One figure in a tile of its own.
struct TileView {
  let label: String
  let reading: String
  let figure: String
  let base: String?
  let interval: String?
  let mark: String?
  let change: ChangeView?
  /// What the numbers can show at all, beside a change.
  let detectable: String?
  let href: String?
  /// Where the figure's meaning stands, and the same in words.
  let meaningHref: String
  let meaning: String
  let helpSign: String

  /// A tile that leads to the page of its question.
  init(_ figure: Figure, label: String, href: String?, _ formats: Formats) {
    self.label = label
    reading = formats(figure.indicator.reading)
    self.figure = formats.value(figure)
    // A response rate is a share of those who were invited.
    let counted = figure.indicator == .responseRate ? CountedNoun.invitation : .answer
    base = figure.indicator == .base ? nil : figure.base.map { formats.counted($0, counted) }
    let range = formats.say(StaffPhrase.interval)
    interval = figure.interval == nil ? nil : "\(range) \(formats.interval(figure))"
    mark = figure.status == .withheld ? formats(figure.status.name) : formats.mark(figure)
    change = ChangeView(figure, formats)
    detectable = figure.change?.detectable.map {
      formats.say(DetectablePhrase.smallest($0, figure.indicator.unit))
    }
    self.href = href
    meaningHref = HelpAddress.indicator(figure.indicator.definition.key, formats.language)
    helpSign = formats.say(HelpPhrase.sign)
    meaning = formats.say(HelpPhrase.meaning(formats(figure.indicator.name)))
  }
}

extension TileView {
  /// The tile of a share over a year of periods; `nil` where there is none.
  init?(_ rolling: PooledFigure?, of question: Question, _ formats: Formats) {
    guard let rolling, let figure = rolling.figure(of: question), let first = rolling.periods.first,
      let last = rolling.periods.last
    else { return nil }
    self.init(
      figure,
      label:
        "\(formats(figure.indicator.name)) \(formats.say(StaffPhrase.rolling(rolling.periods.count, first, last)))",
      href: nil, formats)
  }
}
