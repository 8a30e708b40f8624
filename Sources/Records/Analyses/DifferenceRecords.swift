import Indicators
import Statistics
import Surveys

extension Evidence {
  /// A row a question, and one for each two labels that differ.
  func differencesTable(_ query: Query) throws(QueryProblem) -> RecordTable {
    let dimension = query.breakdown.dimensions.count == 1 ? query.breakdown.dimensions.first : nil
    let mixes = dimension.map { modeMixes(in: query.period, by: $0) } ?? []
    let rows = try differences(in: query.period, by: query.breakdown).flatMap { whole in
      [DifferenceRow(whole: whole, pair: nil, mixes: mixes)]
        + whole.pairs.map { DifferenceRow(whole: whole, pair: $0, mixes: mixes) }
    }
    return RecordTable("differences", of: rows, DifferenceRow.columns)
  }

  /// A row a label of every question that gives a share.
  func funnelTable(_ query: Query) throws(QueryProblem) -> RecordTable {
    RecordTable(
      "funnel", of: try funnel(in: query.period, by: query.breakdown),
      [
        .text("question") { $0.question }, .text("indicator") { $0.figure.indicator.rawValue },
        .text("label") { $0.figure.label.written }, .count("n") { $0.figure.base },
        .number("value") { $0.figure.value },
        .number("target") { $0.target }, .number("low_95") { $0.inner.low }, .number("high_95") { $0.inner.high },
        .number("low_99_8") { $0.outer.low }, .number("high_99_8") { $0.outer.high },
        .text("place") { $0.place.rawValue }, .number("p_exact") { $0.p },
      ])
  }
}

/// All labels of a question, and of these one pair or none.
private struct DifferenceRow {
  let whole: LabelDifference
  let pair: LabelDifference.Pair?
  let mixes: [ModeMix]

  static let columns: [RowColumn<DifferenceRow>] = [
    .text("question") { $0.whole.question }, .count("labels") { $0.whole.labels.count }, .number("h") { $0.whole.h },
    .count("df") { $0.whole.df }, .number("p") { $0.whole.p }, .number("p_adjusted") { $0.whole.adjusted },
    .number("epsilon_squared") { $0.whole.epsilonSquared }, .text("first") { $0.pair?.first.written },
    .text("second") { $0.pair?.second.written }, .number("z") { $0.pair?.z },
    .number("pair_p_adjusted") { $0.pair?.p }, .flag("mode_guard") { $0.isGuarded },
    .number("first_standardised") { $0.pair?.standardised?.first.share },
    .number("second_standardised") { $0.pair?.standardised?.second.share },
    .number("left_out") { $0.pair?.standardised?.first.leftOut },
  ]

  /// Whether the two were asked by other modes; `nil` where that is not told.
  private var isGuarded: Bool? {
    guard let pair, let first = mixes.first(where: { $0.label == pair.first }),
      let second = mixes.first(where: { $0.label == pair.second })
    else { return nil }
    return first.isGuarded(against: second)
  }
}
