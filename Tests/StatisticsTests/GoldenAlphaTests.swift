import Statistics
import Testing

@Suite(.enabled(if: AirportRatings.areHere)) struct GoldenAlphaTests {
  @Test(arguments: ["sfo_2017_q9", "sfo_2017_ease", "sfo_2018_q9", "sfo_2018_ease"])
  func `every golden alpha agrees, with one item less and with its interval`(name: String) throws {
    let golden = try #require(try GoldenFile.value([String: GoldenAlpha].self, from: "cronbach_alpha.json")[name])
    let rows = AirportRatings(named: name).complete(golden.items)
    #expect(rows.count == golden.n_listwise)
    let covariances = try #require(
      SymmetricMatrix(size: golden.items.count, figure: { PairTable(rows: rows, $0, $1).covariance }))
    let alpha = try #require(CronbachAlpha(covariances, n: rows.count))
    #expect(isClose(alpha.alpha, golden.alpha))
    #expect(isPrinted(alpha.interval()?.low, golden.ci95_feldt[0], digits: 3))
    #expect(isPrinted(alpha.interval()?.high, golden.ci95_feldt[1], digits: 3))
    for (index, item) in golden.items.enumerated() {
      #expect(isClose(alpha.alphaIfDeleted[index], golden.alpha_if_deleted[item]))
      #expect(isClose(alpha.itemRestCorrelations[index], golden.corrected_item_total[item]))
    }
  }

  @Test(arguments: ["sfo_2017_q9", "sfo_2017_ease", "sfo_2018_q9", "sfo_2018_ease"])
  func `every golden standardized and pairwise alpha agrees`(name: String) throws {
    let golden = try #require(try GoldenFile.value([String: GoldenAlpha].self, from: "cronbach_alpha.json")[name])
    let (items, ratings) = (golden.items, AirportRatings(named: name))
    let rows = ratings.complete(items)
    let correlations = Correlations(size: items.count) { PairTable(rows: rows, $0, $1).pearson }
    let matrix = try #require(correlations.matrix(of: Array(items.indices)))
    #expect(isClose(CronbachAlpha(matrix, n: rows.count)?.alpha, golden.std_alpha))
    let sum = items.indices.reduce(0) { $0 + matrix.row($1).reduce(-1, +) }
    #expect(isClose(sum / Double(items.count * (items.count - 1)), golden.mean_interitem_r))
    let pairwise = try #require(
      SymmetricMatrix(size: items.count, figure: { ratings.pairs(items[$0], items[$1]).covariance }))
    #expect(isClose(CronbachAlpha(pairwise, n: rows.count)?.alpha, golden.alpha_pairwise))
  }
}

/// One scale of cronbach_alpha.json, by that file's own names.
private struct GoldenAlpha: Decodable {
  let items: [String]
  let n_listwise: Int
  let alpha: Double
  let ci95_feldt: [Double]
  let alpha_pairwise: Double
  let std_alpha: Double
  let mean_interitem_r: Double
  let alpha_if_deleted: [String: Double]
  let corrected_item_total: [String: Double]
}
