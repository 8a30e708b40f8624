package import Releases
import Statistics
package import Surveys

extension Evidence {
  /// The series of the lead indicator of every question, or of one alone, for each label of a breakdown. A period that
  /// was not published by it is a gap.
  /// Cost: periods × labels × questions × answers, at any number of ratings.
  package func series(by breakdown: Breakdown, of asked: String? = nil) throws(QueryProblem) -> [Series] {
    let cards = try scorecards(by: breakdown)
    let labels = ordered(Array(Set(cards.values.flatMap(\.labels))), in: breakdown).filter { !$0.isOther }
    let figures = cards.mapValues(FigureIndex.init)
    let calendar = SeasonCalendar(from: periods.min(), to: periods.max())
    return labels.flatMap { label in
      survey.questions.filter { asked == nil || $0.key == asked }.compactMap { question in
        guard let indicator = Indicator.indicators(of: question).first else { return nil }
        let history = figures.compactMapValues { $0.figure(indicator, of: question.key, for: label) }
        guard !history.isEmpty else { return nil }
        let marks = actions.filter { action in
          (action.question ?? survey.overall?.key) == question.key
            && action.scope == Scope(breakdown: breakdown, label: label)
        }
        return Series(indicator, of: question, label: label, history, in: calendar, marks: marks)
      }
    }
  }

  /// The scorecard of each period that was published by a breakdown.
  private func scorecards(by breakdown: Breakdown) throws(QueryProblem) -> [Period: Scorecard] {
    var cards: [Period: Scorecard] = [:]
    var problem: QueryProblem?
    for period in periods {
      do throws(QueryProblem) {
        cards[period] = try scorecard(Query(survey: survey.key, period: period, breakdown: breakdown))
      } catch {
        guard case .notPublishedBy = error else { throw error }
        problem = error
      }
    }
    if cards.isEmpty, let problem { throw problem }
    return cards
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
  /// Judges a history. Only what is shown, and of the whole label, enters: withheld figures, bounds and those of a part are no points.
  package init(
    _ indicator: Indicator, of question: Question, label: Label, _ history: [Period: Figure],
    in calendar: SeasonCalendar, marks: [ImprovementAction] = []
  ) {
    let figures = calendar.periods.map { history[$0] }
    let chart = SeriesChart(indicator, figures)
    let signals = chart.signals
    self.question = question.key
    self.indicator = indicator
    self.label = label
    method = chart.method
    centre = chart.chart?.centre
    let limits = chart.chart?.limits
    points = calendar.periods.indices.map { index in
      Point(
        period: calendar.periods[index], figure: figures[index],
        limits: chart.chart?.values[index] == nil ? nil : limits?[index],
        classic: chart.chart?.values[index] == nil ? nil : chart.classic?[index], signals: signals[index],
        seasons: calendar.seasons[index],
        actions: marks.filter { calendar.periods[index].contains($0.since) }.map(\.number))
    }
    verdict =
      chart.endsWithPoint
      ? Series.verdict(of: signals.last ?? [], better: indicator.higherIsBetter(for: question)) : .tooFew
    trendP = chart.trendP
  }

  private static func verdict(of signals: [Signal], better higherIsBetter: Bool?) -> Verdict {
    signals.first.map { Verdict(isRise: $0.direction == .up, higherIsBetter: higherIsBetter) } ?? .noSignal
  }
}
