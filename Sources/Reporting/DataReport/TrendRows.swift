import Indicators
import Records
import Releases
import Surveys

extension DataReport {
  /// A row a period of each label and indicator, oldest first; where nothing was published of a label in a period, the
  /// row says so, so that every label has every period.
  func trendRows(_ plan: SheetPlan) -> [[RecordTable.Value]] {
    let periods = document.trendPeriods(until: period, in: evidence)
    return breakdowns.flatMap { breakdown in
      let cards = periods.map { period in
        (period, try? evidence.scorecard(Query(survey: survey.key, period: period, breakdown: breakdown)))
      }
      return labels(of: cards.compactMap(\.1)).flatMap { label in
        plan.indicators.flatMap { indicator in
          cards.map { period, card in trendRow(indicator, of: label, in: period, by: breakdown, card) }
        }
      }
    }
  }

  /// Every label that some card has, in the order of the newest.
  private func labels(of cards: [Scorecard]) -> [Label] {
    var seen: Set<Label> = []
    return cards.reversed().flatMap(\.labels).filter { seen.insert($0).inserted }
  }

  private func trendRow(
    _ indicator: Indicator, of label: Label, in period: Period, by breakdown: Breakdown, _ card: Scorecard?
  ) -> [RecordTable.Value] {
    let question = indicator == .base ? nil : survey.question(giving: indicator)?.key
    let figure = card?.figure(indicator, of: question, for: label)
    let (version, organisation) = (card?.version ?? survey.version, evidence.organisation)
    guard let figure else {
      var record = FigureRecord(
        survey: survey.key, version: version, period: period, breakdown: breakdown, label: label,
        organisation: organisation, question: question, indicator: indicator.rawValue, unit: indicator.unit)
      record.status = nil
      return row(record)
    }
    return row(
      FigureRecord(
        figure, survey: survey.key, version: version, period: period, breakdown: breakdown,
        organisation: organisation))
  }
}
