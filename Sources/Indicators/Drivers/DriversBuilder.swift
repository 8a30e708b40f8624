import Releases
import Statistics
package import Surveys

extension Evidence {
  /// What goes with the overall rating in a period; `nil` where the survey has none, or too few people answered.
  /// Cost: the square of the number of ordered questions.
  package func drivers(in period: Period) throws(QueryProblem) -> Drivers? {
    let counts = try counts(by: .none, in: period)
    guard let outcome = survey.overall else { return nil }
    let inside = pairs.filter { period.contains($0.key) && counts?.counts(.everybody, in: $0.key) ?? true }
      .flatMap(\.value)
    let tables = PairTables(inside)
    let questions = survey.questions.filter { $0.key != outcome.key && tables[$0.key, outcome.key] != nil }
    guard !questions.isEmpty else { return nil }
    let places = questions.indices.filter { index in
      (tables[questions[index].key, outcome.key]?.total ?? 0) >= Drivers.fewestPairs
    }
    let performances = questions.indices.map { index in
      places.contains(index)
        ? counts?.shown[questions[index].key].tallies[.everybody].flatMap { questions[index].performance($0) } : nil
    }
    let rhos = questions.indices.map { index in
      places.contains(index) ? tables[questions[index].key, outcome.key]?.spearman : nil
    }
    let varying = places.filter { rhos[$0] != nil }
    let pairs = tables.totals(varying.map { questions[$0].key } + [outcome.key])
    let weights = relativeWeights(varying.map { questions[$0].key }, outcome: outcome.key, pairs, tables)
    let parts = Dictionary(uniqueKeysWithValues: zip(varying, weights?.shares ?? []))
    let quadrants = PriorityMatrix(
      questions.indices.map { (importance: parts[$0] ?? rhos[$0], performance: performances[$0]) }
    ).quadrants
    return Drivers(
      period: period, outcome: outcome.key,
      drivers: questions.indices.map { index in
        let table = tables[questions[index].key, outcome.key]
        return Drivers.Driver(
          question: questions[index].key, n: places.contains(index) ? table?.total : nil, rho: rhos[index],
          p: rhos[index] == nil ? nil : table?.spearmanP, weight: parts[index], performance: performances[index],
          quadrant: quadrants[index])
      },
      rSquared: weights?.rSquared, pairs: weights == nil ? nil : pairs, reliability: reliability(tables))
  }

  private func relativeWeights(
    _ drivers: [String], outcome: String, _ pairs: ClosedRange<Int>?, _ tables: PairTables
  ) -> RelativeWeights? {
    let variables = drivers + [outcome]
    guard drivers.count > 1, let fewest = pairs?.lowerBound, fewest >= Drivers.fewestPerDriver * drivers.count else {
      return nil
    }
    let correlations = Correlations(size: variables.count) { tables[variables[$0], variables[$1]]?.pearson }
    return RelativeWeights(correlations, outcome: drivers.count)
  }

  /// Over the questions on the scale of the overall rating, the variance of each taken from its widest table.
  private func reliability(_ tables: PairTables) -> Reliability? {
    guard case .rating(let scale) = survey.overall?.kind else { return nil }
    let keys = survey.questions.filter { $0.kind == .rating(scale) }.map(\.key).filter { key in
      survey.questions.contains { tables[key, $0.key] != nil }
    }
    guard keys.count > 1 else { return nil }
    func widest(_ key: String) -> PairTable? {
      keys.compactMap { tables[key, $0] }.max { $0.total < $1.total }
    }
    let pairs = tables.totals(keys)
    let covariances = SymmetricMatrix(
      size: keys.count,
      figure: { row, column in
        row == column ? widest(keys[row])?.rowVariance : tables[keys[row], keys[column]]?.covariance
      })
    guard let pairs, case let n = pairs.lowerBound, n >= Reliability.fewest, let covariances,
      let alpha = CronbachAlpha(covariances, n: n)
    else {
      return nil
    }
    return Reliability(
      questions: keys, n: n, most: pairs.upperBound, alpha: alpha.alpha, interval: alpha.interval(),
      withoutEach: alpha.alphaIfDeleted)
  }
}

extension PairTable {
  /// The variance of its row variable, with n − 1.
  fileprivate var rowVariance: Double? {
    Moments(zip(rowValues, rowMargin).map { (value: Double($0), count: $1) }).sd.map { $0 * $0 }
  }
}

extension Question {
  /// The mean of its answers, from 0 at its lowest to 100 at its highest; `nil` for what is not ordered.
  fileprivate func performance(_ tally: Tally) -> Double? {
    let values: ClosedRange<Int>
    switch kind {
    case .rating(let scale), .effort(let scale): values = scale.values
    case .nps: values = 0...10
    default: return nil
    }
    return Moments(tally.histogram(values)).mean.map {
      100 * ($0 - Double(values.lowerBound)) / Double(values.upperBound - values.lowerBound)
    }
  }
}
