import Indicators
import Releases
import Statistics
import Surveys
import Wording

extension Evidence {
  /// A row a label of one dimension, or of everybody.
  func fieldworkTable(_ period: Period, by dimension: Dimension?) throws(QueryProblem) -> RecordTable {
    let columns = [
      "label", "served", "invited", "coverage", "days_median", "days_ninth_decile", "sent", "delivered",
      "delivery_rate", "delivery_low", "delivery_high", "response_rate", "indicator", "n", "value", "low", "high",
      "worst_case", "best_case", "required_n", "problem", "cards_issued", "cards_unused", "cards_quota", "mostly_cards",
    ]
    let cards = cardsReports(in: period, by: dimension)
    let rows = try fieldworkReports(in: period, by: dimension).map { report -> [RecordTable.Value] in
      let delivery = report.deliveryRate?.wilson()
      let links: [RecordTable.Value] = [
        .text(report.label.written), RecordTable.Value(report.served), RecordTable.Value(report.invited),
        RecordTable.Value(report.coverage), RecordTable.Value(report.days?.median),
        RecordTable.Value(report.days?.ninthDecile), RecordTable.Value(report.sent),
        RecordTable.Value(report.delivered), RecordTable.Value(report.deliveryRate?.share),
        RecordTable.Value(delivery?.low), RecordTable.Value(delivery?.high), RecordTable.Value(report.responseRate),
      ]
      return links + [
        RecordTable.Value(report.satisfied?.indicator.rawValue), RecordTable.Value(report.satisfied?.base),
        RecordTable.Value(report.satisfied?.value), RecordTable.Value(report.satisfied?.interval?.low),
        RecordTable.Value(report.satisfied?.interval?.high), RecordTable.Value(report.bounds?.low),
        RecordTable.Value(report.bounds?.high), RecordTable.Value(report.required),
        RecordTable.Value(report.problem?.written),
      ] + (cards.first { $0.label == report.label }?.values ?? Array(repeating: .none, count: 4))
    }
    return RecordTable("fieldwork", columns, rows)
  }

  /// A row a rate of every label of which something was reported.
  func outcomesTable(_ period: Period, by dimension: Dimension?) throws(QueryProblem) -> RecordTable {
    let rows = try fieldworkReports(in: period, by: dimension).flatMap { report in
      OutcomeRate.allCases.compactMap { rate in report.outcomes.map { $0.row(rate, of: report.label) } }
    }
    return RecordTable("outcomes", ["label", "code", "n", "value", "e", "meaning_en", "meaning_ar"], rows)
  }

  /// A row a label with its share of those asked and of those who answered, then the headline share raw and weighted.
  func representativenessTable(_ period: Period) throws(QueryProblem) -> RecordTable {
    let columns = ["row", "label", "eligible", "answered", "distance", "n", "value", "low", "high", "problem"]
    guard let found = try representativeness(in: period) else { return RecordTable("representativeness", columns, []) }
    let strata = found.strata.map { stratum -> [RecordTable.Value] in
      [
        .text(stratum.dimension.rawValue), .text(stratum.label.written), RecordTable.Value(stratum.eligible),
        RecordTable.Value(stratum.answered), RecordTable.Value(found.distances[stratum.dimension]), .none, .none, .none,
        .none, .none,
      ]
    }
    let (raw, weighted) = (found.raw?.wilson(), found.weighted?.wilson())
    let ends: [[RecordTable.Value]] = [
      [
        .text("raw"), .none, .none, .none, .none, RecordTable.Value(found.raw.map { Double($0.base) }),
        RecordTable.Value(found.raw?.share), RecordTable.Value(raw?.low), RecordTable.Value(raw?.high), .none,
      ],
      [
        .text("weighted"), RecordTable.Value(found.weighedBy?.description), .none, .none, .none,
        RecordTable.Value(found.weighted?.base),
        RecordTable.Value(found.weighted?.share), RecordTable.Value(weighted?.low), RecordTable.Value(weighted?.high),
        RecordTable.Value(found.problem?.written),
      ],
    ]
    return RecordTable("representativeness", columns, strata + ends)
  }
}

extension FieldworkOutcomes {
  /// A rate with its base, and e where the rate depends on it.
  fileprivate func row(_ rate: OutcomeRate, of label: Label) -> [RecordTable.Value] {
    let (value, reading) = (share(rate), rate.definition.reading)
    return [
      .text(label.written), .text(rate.rawValue.uppercased()), RecordTable.Value(base(rate)),
      RecordTable.Value(value), rate == .rr3 && value != nil ? .number(eligibility) : .none,
      .text(reading(.english)), .text(reading(.arabic)),
    ]
  }
}

extension CardsReport {
  /// How many were issued, lie unused and may, and whether most answers came by them.
  fileprivate var values: [RecordTable.Value] {
    [
      RecordTable.Value(issued), RecordTable.Value(unused), RecordTable.Value(quota),
      .text(isMost ? "mostly_cards" : ""),
    ]
  }
}

extension FieldworkProblem {
  /// What is wrong, and what would be right.
  fileprivate var written: String {
    switch self {
    case .moreInvitedThanServed: "more invited than served: correct the register"
    }
  }
}

extension WeighingProblem {
  /// `nobody_answered:channel:letters`.
  fileprivate var written: String {
    switch self {
    case .nobodyAnswered(let dimension, let key): "nobody_answered:\(dimension.rawValue):\(key)"
    case .noCommonWeights: "no_common_weights"
    case .weightsBeyondBounds: "weights_beyond_bounds"
    }
  }
}
