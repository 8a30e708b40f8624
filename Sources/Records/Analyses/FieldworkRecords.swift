import Indicators
import Releases
import Statistics
import Surveys
import Wording

extension Evidence {
  /// A row a label of one dimension, or of everybody.
  func fieldworkTable(_ period: Period, by dimension: Dimension?) throws(QueryProblem) -> RecordTable {
    let cards = cardsReports(in: period, by: dimension)
    let rows = try fieldworkReports(in: period, by: dimension).map { report in
      FieldworkRow(report: report, cards: cards.first { $0.label == report.label })
    }
    return RecordTable("fieldwork", of: rows, FieldworkRow.links + FieldworkRow.answers)
  }

  /// A row a rate of every label of which something was reported.
  func outcomesTable(_ period: Period, by dimension: Dimension?) throws(QueryProblem) -> RecordTable {
    let rows = try fieldworkReports(in: period, by: dimension).flatMap { report in
      OutcomeRate.allCases.compactMap { rate in
        report.outcomes.map { OutcomeRow(label: report.label, rate: rate, outcomes: $0) }
      }
    }
    return RecordTable("outcomes", of: rows, OutcomeRow.columns)
  }
}

/// What became of the links of a label, and the cards beside them.
private struct FieldworkRow {
  let report: FieldworkReport
  let cards: CardsReport?

  static let links: [RowColumn<FieldworkRow>] = [
    .text("label") { $0.report.label.written }, .count("served") { $0.report.served },
    .count("invited") { $0.report.invited }, .number("coverage") { $0.report.coverage },
    .count("days_median") { $0.report.days?.median }, .count("days_ninth_decile") { $0.report.days?.ninthDecile },
    .count("sent") { $0.report.sent }, .count("delivered") { $0.report.delivered },
    .number("delivery_rate") { $0.report.deliveryRate?.share },
    .number("delivery_low") { $0.report.deliveryRate?.wilson()?.low },
    .number("delivery_high") { $0.report.deliveryRate?.wilson()?.high },
    .number("response_rate") { $0.report.responseRate },
  ]

  static let answers: [RowColumn<FieldworkRow>] = [
    .text("indicator") { $0.report.satisfied?.indicator.rawValue }, .count("n") { $0.report.satisfied?.base },
    .number("value") { $0.report.satisfied?.value }, .number("low") { $0.report.satisfied?.interval?.low },
    .number("high") { $0.report.satisfied?.interval?.high }, .number("worst_case") { $0.report.bounds?.low },
    .number("best_case") { $0.report.bounds?.high }, .count("required_n") { $0.report.required },
    .text("problem") { $0.report.problem?.written }, .count("cards_issued") { $0.cards?.issued },
    .count("cards_unused") { $0.cards?.unused }, .count("cards_quota") { $0.cards?.quota },
    .text("mostly_cards") { $0.cards.map { $0.isMost ? "mostly_cards" : "" } },
  ]
}

/// A rate of a label.
private struct OutcomeRow {
  let label: Label
  let rate: OutcomeRate
  let outcomes: FieldworkOutcomes

  /// e stands where the rate depends on it.
  static let columns: [RowColumn<OutcomeRow>] = [
    .text("label") { $0.label.written }, .text("code") { $0.rate.rawValue.uppercased() },
    .count("n") { $0.outcomes.base($0.rate) }, .number("value") { $0.outcomes.share($0.rate) },
    .number("e") { $0.rate == .rr3 && $0.outcomes.share($0.rate) != nil ? $0.outcomes.eligibility : nil },
    .text("meaning_en") { $0.rate.definition.reading(.english) },
    .text("meaning_ar") { $0.rate.definition.reading(.arabic) },
  ]
}

extension FieldworkProblem {
  /// What is wrong, and what would be right.
  fileprivate var written: String {
    switch self {
    case .moreInvitedThanServed: "more invited than served: correct the register"
    }
  }
}
