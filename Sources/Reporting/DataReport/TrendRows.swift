import Indicators
import Records
import Releases
import Surveys

extension DataReport {
  /// A row a period of each label and indicator, oldest first; where nothing was published of a label in a period, the
  /// row says so, so that every label has every period.
  func trendRows(_ plan: SheetPlan) -> [[RecordTable.Value]] {
    let periods = document.trendPeriods(until: period, in: evidence)
    let words = FigureWords(survey, language)
    return breakdowns.flatMap { breakdown in
      let cards = periods.map { period in
        (period, try? evidence.scorecard(Query(survey: survey.key, period: period, breakdown: breakdown)))
      }
      let found = cards.map { period, card in (period, card, card.map(TrendFigures.init)) }
      return labels(of: cards.compactMap(\.1)).flatMap { label in
        plan.indicators.flatMap { indicator in
          let question = indicator == .base ? nil : survey.question(giving: indicator)?.key
          return found.map { period, card, figures in
            row(
              record(
                figures?[indicator, question, label], indicator, of: question, for: label, in: period, by: breakdown,
                version: card?.version ?? survey.version), words)
          }
        }
      }
    }
  }

  /// Every label that some card has, in the order of the newest.
  private func labels(of cards: [Scorecard]) -> [Label] {
    var seen: Set<Label> = []
    return cards.reversed().flatMap(\.labels).filter { seen.insert($0).inserted }
  }

  private func record(
    _ figure: Figure?, _ indicator: Indicator, of question: String?, for label: Label, in period: Period,
    by breakdown: Breakdown, version: Int
  ) -> FigureRecord {
    if let figure {
      return FigureRecord(
        figure, survey: survey.key, version: version, period: period, breakdown: breakdown,
        organisation: evidence.organisation)
    }
    var record = FigureRecord(
      survey: survey.key, version: version, period: period, breakdown: breakdown, label: label,
      organisation: evidence.organisation, question: question, indicator: indicator.rawValue, unit: indicator.unit)
    record.status = nil
    return record
  }
}

/// The figures of a scorecard by what they are of: a trend asks for a few of each label.
private struct TrendFigures {
  private let places: [Label: [Int]]
  private let figures: [Figure]

  init(_ card: Scorecard) {
    figures = card.figures
    places = Dictionary(grouping: card.figures.indices) { card.figures[$0].label }
  }

  /// `nil` where the label was never asked the question.
  subscript(indicator: Indicator, question: String?, label: Label) -> Figure? {
    places[label]?.first { figures[$0].indicator == indicator && figures[$0].question == question }
      .map { figures[$0] }
  }
}
