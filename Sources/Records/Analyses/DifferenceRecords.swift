import Indicators
import Statistics
import Surveys

extension Evidence {
  /// A row a question, and one for each two labels that differ.
  func differencesTable(_ query: Query) throws(QueryProblem) -> RecordTable {
    let columns = [
      "question", "labels", "h", "df", "p", "p_adjusted", "epsilon_squared", "first", "second", "z", "pair_p_adjusted",
      "mode_guard", "first_standardised", "second_standardised", "left_out",
    ]
    let dimension = query.breakdown.dimensions.count == 1 ? query.breakdown.dimensions.first : nil
    let mixes = dimension.map { modeMixes(in: query.period, by: $0) } ?? []
    func guarded(_ pair: LabelDifference.Pair) -> Bool? {
      guard let first = mixes.first(where: { $0.label == pair.first }),
        let second = mixes.first(where: { $0.label == pair.second })
      else { return nil }
      return first.isGuarded(against: second)
    }
    let rows = try differences(in: query.period, by: query.breakdown).flatMap { difference in
      let whole: [RecordTable.Value] = [
        .text(difference.question), .count(difference.labels.count), .number(difference.h), .count(difference.df),
        .number(difference.p), .number(difference.adjusted), .number(difference.epsilonSquared),
      ]
      return [whole + Array(repeating: .none, count: 8)]
        + difference.pairs.map { pair in
          let standardised = pair.standardised
          return whole + [
            .text(pair.first.written), .text(pair.second.written), .number(pair.z), .number(pair.p),
            guarded(pair).map(RecordTable.Value.flag) ?? .none, RecordTable.Value(standardised?.first.share),
            RecordTable.Value(standardised?.second.share), RecordTable.Value(standardised?.first.leftOut),
          ]
        }
    }
    return RecordTable("differences", columns, rows)
  }

  /// A row a label of every question that gives a share.
  func funnelTable(_ query: Query) throws(QueryProblem) -> RecordTable {
    let columns = [
      "question", "indicator", "label", "n", "value", "target", "low_95", "high_95", "low_99_8", "high_99_8", "place",
      "p_exact",
    ]
    let rows = try funnel(in: query.period, by: query.breakdown).map { point -> [RecordTable.Value] in
      [
        .text(point.question), .text(point.figure.indicator.rawValue), .text(point.figure.label.written),
        RecordTable.Value(point.figure.base), RecordTable.Value(point.figure.value), .number(point.target),
        .number(point.inner.low), .number(point.inner.high), .number(point.outer.low), .number(point.outer.high),
        .text(point.place.rawValue), RecordTable.Value(point.p),
      ]
    }
    return RecordTable("funnel", columns, rows)
  }
}
