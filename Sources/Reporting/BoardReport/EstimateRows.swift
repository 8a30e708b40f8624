import Indicators
import Records
import Statistics
import Surveys
import Wording
import Workbooks

extension BoardReport {
  /// Below a breakdown: its labels with few answers, each share beside what it most likely is. A table of its own, so
  /// that nobody takes an estimate for what was counted; none where no label has few.
  func estimates(of parts: Scorecard, _ lead: Indicator, by dimension: Dimension) -> [Row] {
    guard let question = survey.question(giving: lead),
      let meaning = Catalogue.definitions.first(where: { $0.key == RecordColumn.estimate.key })
    else { return [] }
    let figures = parts.estimating([question.key]).figures.filter {
      $0.question == question.key && $0.indicator == lead
    }
    let rows = figures.compactMap { figure in
      figure.estimate.map { estimate in
        Row([
          .text(name(of: figure.label, in: parts.breakdown), .body), .count(figure.base),
          .number(figure.value, figure.valueStyle), .number(estimate.share, figure.endStyle),
          .number(estimate.interval.low, figure.endStyle), .number(estimate.interval.high, figure.endStyle),
          .number(estimate.chanceBelow, figure.endStyle),
        ])
      }
    }
    guard !rows.isEmpty else { return [] }
    let heads = [RecordColumn.n, .estimate, .estimateLow, .estimateHigh, .chanceBelow].map { $0.heading(language) }
    let heading = [dimension.name(language), heads[0], lead.name(language)] + heads.dropFirst()
    return [.blank, .spanning(meaning.name(language), .lead), Row(heading.map { .text($0, .heading) })] + rows
      + [.spanning(meaning.reading(language), .note)]
  }
}
