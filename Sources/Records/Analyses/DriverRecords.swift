import Indicators
import Statistics
import Surveys

extension Evidence {
  /// A row a question beside the overall rating; none where too few people answered.
  func driversTable(_ period: Period) throws(QueryProblem) -> RecordTable {
    let found = try drivers(in: period)
    return RecordTable(
      "drivers", of: found?.drivers ?? [],
      [
        .text("period") { _ in "\(period)" }, .text("outcome") { _ in found?.outcome },
        .text("question") { $0.question }, .count("n") { $0.n }, .number("rho") { $0.rho }, .number("p") { $0.p },
        .number("weight") { $0.weight }, .number("r_squared") { _ in found?.rSquared },
        .number("performance") { $0.performance }, .text("quadrant") { $0.quadrant?.rawValue },
        .count("pairs_fewest") { _ in found?.pairs?.lowerBound },
        .count("pairs_most") { _ in found?.pairs?.upperBound },
      ])
  }

  /// A row a rating question, with alpha of them all and without it.
  func reliabilityTable(_ period: Period) throws(QueryProblem) -> RecordTable {
    let found = try drivers(in: period)?.reliability
    return RecordTable(
      "reliability", of: Array(zip(found?.questions ?? [], found?.withoutEach ?? [])),
      [
        .text("period") { _ in "\(period)" }, .count("n") { _ in found?.n }, .number("alpha") { _ in found?.alpha },
        .number("low") { _ in found?.interval?.low }, .number("high") { _ in found?.interval?.high },
        .text("question") { $0.0 }, .number("alpha_without") { $0.1 },
        .count("n_most") { _ in found?.most },
      ])
  }
}
