import Statistics
import Testing

@Suite struct PairTableTests {
  /// Cork stoppers, number of defects by their perimeter, both in quarters: Marques de Sá (2007), Applied Statistics
  /// Using SPSS, STATISTICA, MATLAB and R, table 2.10.
  private let cork = PairTable(
    rowValues: [0, 1, 2, 3], columnValues: [0, 1, 2, 3],
    counts: [25, 9, 4, 1, 12, 13, 10, 1, 1, 13, 15, 9, 1, 1, 9, 26])

  @Test func `the margins and the total are the printed ones`() {
    #expect(cork.rowMargin == [39, 36, 38, 37])
    #expect(cork.columnMargin == [39, 36, 38, 37])
    #expect(cork.total == 150)
    #expect(cork[2, 1] == 13)
  }

  @Test func `a table can be made from pairs in any order`() {
    let pairs = PairTable([(row: 5, column: 1, count: 2), (row: 3, column: 4, count: 7), (row: 5, column: 1, count: 1)])
    #expect(pairs == PairTable(rowValues: [3, 5], columnValues: [1, 4], counts: [0, 7, 3, 0]))
  }

  // The first of the four sets of Anscombe (1973), The American Statistician 27: r = 0.816; y in hundredths.
  @Test func `Anscombe's correlation is the printed one`() {
    let anscombe = [
      [10, 804], [8, 695], [13, 758], [9, 881], [11, 833], [14, 996], [6, 724], [4, 426], [12, 1084], [7, 482],
      [5, 568],
    ]
    let table = PairTable(rows: anscombe, 0, 1)
    #expect(isPrinted(table.pearson, 0.816, digits: 3))
    #expect(isClose(table.covariance, 550.1))
    #expect(isClose(PairTable(rows: anscombe, 0, 0).covariance, 11))
  }

  // Wikipedia, "Spearman's rank correlation coefficient": intelligence and hours of television, no ties.
  @Test func `Spearman's correlation without ties is the printed one, and its p`() {
    let television = [
      [106, 7], [100, 27], [86, 2], [101, 50], [99, 28], [103, 29], [97, 20], [113, 12], [112, 6], [110, 17],
    ]
    let table = PairTable(rows: television, 0, 1)
    #expect(isClose(table.spearman, -29.0 / 165))
    #expect(isPrinted(table.spearmanP, 0.627188, digits: 6))
  }

  // scipy 1.17 on the 150 pairs of the printed table.
  @Test func `Spearman's correlation shares the ranks of ties`() {
    #expect(isClose(cork.spearman, 0.7149919393077288))
    #expect(isClose(cork.spearmanP, 8.992305689101597e-25))
  }

  // Placebo and aspirin, heart attack or not: z² = n · r², as in TwoProportionTestTests.
  @Test func `in a table of two by two all correlations are that of the two proportions`() throws {
    let attacks = PairTable(rowValues: [0, 1], columnValues: [0, 1], counts: [10_845, 189, 10_933, 104])
    let z = try #require(
      TwoProportionTest.pooledZ(
        from: Proportion(count: 189, base: 11_034), to: Proportion(count: 104, base: 11_037)))
    #expect(isClose(attacks.pearson, z / Double(attacks.total).squareRoot()))
    #expect(isClose(attacks.spearman, attacks.pearson))
  }

  @Test func `a reversed scale turns the sign, and other steps of the scale do not touch ranks`() {
    let reversed = PairTable(pairs(of: cork) { (row: -$0, column: $1) })
    let stretched = PairTable(pairs(of: cork) { (row: $0 * $0 * $0, column: $1 - 50) })
    #expect(isClose(reversed.pearson, cork.pearson.map(-)))
    #expect(isClose(reversed.spearman, cork.spearman.map(-)))
    #expect(stretched.spearman == cork.spearman)
    #expect(!isClose(stretched.pearson, cork.pearson))
  }

  @Test func `the order of the two variables does not matter`() {
    let turned = PairTable(pairs(of: cork) { (row: $1, column: $0) })
    #expect(isClose(turned.covariance, cork.covariance))
    #expect(isClose(turned.pearson, cork.pearson))
    #expect(isClose(turned.spearman, cork.spearman))
  }

  @Test func `values that nobody has change nothing`() {
    let padded = PairTable(pairs(of: cork) { (row: $0, column: $1) } + [(row: 9, column: -4, count: 0)])
    #expect(padded.rowValues.count == 5)
    #expect(isClose(padded.pearson, cork.pearson))
    #expect(isClose(padded.spearman, cork.spearman))
  }

  @Test func `a constant has a covariance of 0 and no correlation`() {
    let constant = PairTable(rowValues: [3], columnValues: [1, 2], counts: [4, 5])
    #expect(constant.covariance == 0)
    #expect(constant.pearson == nil)
    #expect(constant.spearman == nil)
    #expect(constant.spearmanP == nil)
  }

  @Test(arguments: [
    PairTable([]), PairTable([(row: 2, column: 5, count: 0)]), PairTable([(row: 2, column: 5, count: 1)]),
  ])
  func `nobody and one alone have nothing`(table: PairTable) {
    #expect(table.covariance == nil)
    #expect(table.pearson == nil)
    #expect(table.spearman == nil)
    #expect(table.spearmanP == nil)
  }

  @Test func `a perfect order is exactly 1 and has no p, two pairs have none either`() {
    let perfect = PairTable(rowValues: [1, 2, 5], columnValues: [1, 3, 4], counts: [4, 0, 0, 0, 7, 0, 0, 0, 2])
    #expect(perfect.spearman == 1)
    #expect(perfect.spearmanP == nil)
    let two = PairTable([(row: 1, column: 2, count: 1), (row: 2, column: 1, count: 1)])
    #expect(two.spearman == -1)
    #expect(two.spearmanP == nil)
  }

  @Test func `a million pairs keep their digits`() {
    let times = 7000
    let many = PairTable(pairs(of: cork) { (row: $0, column: $1) }.map { ($0.row, $0.column, $0.count * times) })
    #expect(many.total == 1_050_000)
    #expect(isClose(many.pearson, cork.pearson, relative: 1e-13))
    #expect(isClose(many.spearman, cork.spearman, relative: 1e-13))
  }

  private func pairs(
    of table: PairTable, _ change: (Int, Int) -> (row: Int, column: Int)
  ) -> [(row: Int, column: Int, count: Int)] {
    table.rowValues.indices.flatMap { row in
      table.columnValues.indices.map { column in
        let changed = change(table.rowValues[row], table.columnValues[column])
        return (row: changed.row, column: changed.column, count: table[row, column])
      }
    }
  }
}
