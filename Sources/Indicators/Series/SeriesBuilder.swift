import Releases
import Statistics
package import Surveys

extension Evidence {
  /// The series of the lead indicator of every question, for each label of a breakdown.
  /// Cost: periods × labels × questions × answers, at any number of ratings.
  package func series(by breakdown: Breakdown) throws(QueryProblem) -> [Series] {
    var cards: [Scorecard] = []
    for period in periods {
      cards.append(try scorecard(Query(survey: survey.key, period: period, breakdown: breakdown)))
    }
    let labels = ordered(Array(Set(cards.flatMap(\.labels))), in: breakdown).filter { !$0.isOther }
    let figures = cards.map(FigureIndex.init)
    return labels.flatMap { label in
      survey.questions.compactMap { question in
        guard let indicator = Indicator.indicators(of: question).first else { return nil }
        let history = figures.map { $0.figure(indicator, of: question.key, for: label) }
        return history.contains { $0 != nil }
          ? Series(indicator, of: question, label: label, zip(periods, history)) : nil
      }
    }
  }
}

/// The figures of a scorecard by their place, so that looking one up costs nothing.
private struct FigureIndex {
  private let figures: [Key: Figure]

  private struct Key: Hashable {
    let indicator: Indicator
    let question: String?
    let label: Label
  }

  init(_ scorecard: Scorecard) {
    figures = Dictionary(
      scorecard.figures.map { (Key(indicator: $0.indicator, question: $0.question, label: $0.label), $0) },
      uniquingKeysWith: { first, _ in first })
  }

  func figure(_ indicator: Indicator, of question: String, for label: Label) -> Figure? {
    figures[Key(indicator: indicator, question: question, label: label)]
  }
}

extension Series {
  /// Judges a history. Only what is shown enters: withheld figures and bounds are no points.
  init(
    _ indicator: Indicator, of question: Question, label: Label, _ history: some Sequence<(Period, Figure?)>
  ) {
    let told = Dictionary(history.map { ($0, $1) }, uniquingKeysWith: { first, _ in first })
    let periods = Series.unbroken(told.keys.min(), told.keys.max())
    let figures = periods.map { told[$0] ?? nil }
    let chart = SeriesChart(indicator, figures)
    let signals = chart.signals
    self.question = question.key
    self.indicator = indicator
    self.label = label
    method = chart.method
    centre = chart.chart?.centre
    points = periods.indices.map { place in
      Point(
        period: periods[place], figure: figures[place], limits: chart.chart?.limits[place], signals: signals[place],
        seasons: Dictionary(uniqueKeysWithValues: Season.allCases.map { ($0, periods[place].days(in: $0)) })
          .filter { $0.value > 0 })
    }
    verdict = Series.verdict(of: signals.last ?? [], chart.method, indicator.higherIsBetter(for: question))
    trendP = chart.trendP
  }

  private static func unbroken(_ first: Period?, _ last: Period?) -> [Period] {
    guard let first, let last else { return [] }
    return Array(sequence(first: first) { $0 < last ? $0.advanced(by: 1) : nil })
  }

  private static func verdict(of signals: [Signal], _ method: Method, _ higherIsBetter: Bool?) -> Verdict {
    guard method != .none else { return .tooFew }
    guard let signal = signals.first, let higherIsBetter else { return .noSignal }
    return (signal.direction == .up) == higherIsBetter ? .better : .worse
  }
}
