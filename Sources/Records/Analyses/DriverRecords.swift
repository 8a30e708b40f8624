import Indicators
import Statistics
import Surveys

extension Evidence {
  /// A row a question beside the overall rating; none where too few people answered.
  func driversTable(_ period: Period) throws(QueryProblem) -> RecordTable {
    let found = try drivers(in: period)
    let columns = [
      "period", "outcome", "question", "n", "rho", "p", "weight", "r_squared", "performance", "quadrant",
    ]
    let rows = (found?.drivers ?? []).map { driver -> [RecordTable.Value] in
      [
        .text("\(period)"), .text(found?.outcome ?? ""), .text(driver.question), RecordTable.Value(driver.n),
        RecordTable.Value(driver.rho), RecordTable.Value(driver.p), RecordTable.Value(driver.weight),
        RecordTable.Value(found?.rSquared), RecordTable.Value(driver.performance),
        RecordTable.Value(driver.quadrant?.rawValue),
      ]
    }
    return RecordTable("drivers", columns, rows)
  }

  /// A row a rating question, with alpha of them all and without it.
  func reliabilityTable(_ period: Period) throws(QueryProblem) -> RecordTable {
    let found = try drivers(in: period)?.reliability
    let columns = ["period", "n", "alpha", "low", "high", "question", "alpha_without"]
    let rows = zip(found?.questions ?? [], found?.withoutEach ?? []).map { question, without -> [RecordTable.Value] in
      [
        .text("\(period)"), RecordTable.Value(found?.n), RecordTable.Value(found?.alpha),
        RecordTable.Value(found?.interval?.low), RecordTable.Value(found?.interval?.high), .text(question),
        RecordTable.Value(without),
      ]
    }
    return RecordTable("reliability", columns, rows)
  }
}
