import Indicators
import Releases
import Statistics
import Surveys
import Wording

extension Evidence {
  /// A row a label with its share of those asked and of those who answered, then the headline share raw and weighted.
  func representativenessTable(_ period: Period) throws(QueryProblem) -> RecordTable {
    let found = try representativeness(in: period)
    return RecordTable(
      "representativeness", of: found.map(RepresentativenessRow.rows) ?? [], RepresentativenessRow.columns)
  }
}

/// A label among those asked and those who answered, or the headline share.
private struct RepresentativenessRow {
  let kind: String
  var label: String?
  var stratum: Representativeness.Stratum?
  var distance: Double?
  var base: Double?
  var share: Double?
  var interval: Interval?
  var problem: WeighingProblem?

  static func rows(_ found: Representativeness) -> [RepresentativenessRow] {
    found.strata.map { stratum in
      RepresentativenessRow(
        kind: stratum.dimension.rawValue, label: stratum.label.written, stratum: stratum,
        distance: found.distances[stratum.dimension])
    } + [
      RepresentativenessRow(
        kind: "raw", base: found.raw.map { Double($0.base) }, share: found.raw?.share, interval: found.raw?.wilson()),
      RepresentativenessRow(
        kind: "weighted", label: found.weighedBy?.description, base: found.weighted?.base,
        share: found.weighted?.share, interval: found.weighted?.wilson(), problem: found.problem),
    ]
  }

  static let columns: [RowColumn<RepresentativenessRow>] = [
    .text("row") { $0.kind }, .text("label") { $0.label }, .number("eligible") { $0.stratum?.eligible },
    .number("answered") { $0.stratum?.answered }, .number("distance") { $0.distance }, .number("n") { $0.base },
    .number("value") { $0.share }, .number("low") { $0.interval?.low }, .number("high") { $0.interval?.high },
    .text("problem") { $0.problem?.written },
  ]
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
