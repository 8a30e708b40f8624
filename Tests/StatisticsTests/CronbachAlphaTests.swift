import Statistics
import Testing

@Suite struct CronbachAlphaTests {
  // M. T. Flanagan's Java library, "Cronbach Example Data Two" (University College London, 2010): seven items,
  // 23 persons, standardized α 0.720197; his correlations, with six decimals.
  @Test func `the standardized alpha is that of the correlations Flanagan printed`() throws {
    let printed = [
      [1], [0.488511, 1], [0.034654, 0.353753, 1], [0.265369, 0.335013, 0.051373, 1],
      [0.233631, 0.126665, -0.023473, 0.341638, 1], [0.407826, 0.340935, -0.036648, 0.287994, 0.101077, 1],
      [0.727304, 0.469801, 0.128127, 0.240071, 0.227553, 0.544652, 1],
    ]
    let matrix = SymmetricMatrix(size: 7) { printed[$0][$1] }
    let alpha = try #require(CronbachAlpha(matrix, n: 23))
    #expect(isPrinted(alpha.alpha, 0.720197, digits: 6))
    #expect(alpha.items == 7)
  }

  // Chris Evans' feldt1.return(0.913, 873, 20), MRC Cognition and Brain Sciences Unit: 0.9044024 to 0.9211588.
  // R's cocron, cronbach.alpha.CI(.83, 100, 20), by scipy: 0.7776476 to 0.8748043.
  @Test(arguments: [(0.913, 873, 20, 0.9044024, 0.9211588), (0.83, 100, 20, 0.7776476, 0.8748043)])
  func `Feldt's interval is the printed one`(alpha: Double, n: Int, items: Int, low: Double, high: Double) throws {
    let interval = try #require(try equal(alpha: alpha, items: items, n: n).interval())
    #expect(isPrinted(interval.low, low, digits: 7))
    #expect(isPrinted(interval.high, high, digits: 7))
  }

  // Spearman and Brown (1910): k items of equal correlation r have kr ÷ (1 + (k − 1)r).
  @Test func `equal items follow Spearman and Brown, and one item less as well`() throws {
    let equal = try #require(CronbachAlpha(SymmetricMatrix(size: 4) { $0 == $1 ? 2.5 : 1 }, n: 40))
    #expect(isClose(equal.alpha, 4 * 0.4 / 2.2))
    #expect(equal.alphaIfDeleted.count == 4)
    for rest in equal.alphaIfDeleted { #expect(isClose(rest, 3 * 0.4 / 1.8)) }
    for correlation in equal.itemRestCorrelations {
      #expect(isClose(correlation, 3 / (2.5 * 12.0 * 1.125).squareRoot()))
    }
  }

  @Test func `opposed items have a negative alpha, and it is shown`() throws {
    let opposed = try #require(CronbachAlpha(SymmetricMatrix(size: 2) { $0 == $1 ? 1 : -0.5 }, n: 10))
    #expect(isClose(opposed.alpha, -2))
    #expect(opposed.alphaIfDeleted == [nil, nil])
    #expect(isClose(opposed.itemRestCorrelations[0], -0.5))
    let interval = try #require(opposed.interval())
    #expect(interval.low < -2 && interval.high > -2)
  }

  @Test func `one item, or none, has no alpha`() {
    #expect(CronbachAlpha(SymmetricMatrix(size: 1) { _, _ in 2 }, n: 10) == nil)
    #expect(CronbachAlpha(SymmetricMatrix(size: 0) { _, _ in 2 }, n: 10) == nil)
  }

  @Test func `items that do not vary, cancel, or contradict one another have no alpha`() {
    #expect(CronbachAlpha(SymmetricMatrix(size: 3) { _, _ in 0 }, n: 10) == nil)
    #expect(CronbachAlpha(SymmetricMatrix(size: 2) { $0 == $1 ? 0.7 : -0.7 }, n: 10) == nil)
    #expect(CronbachAlpha(SymmetricMatrix(size: 3) { $0 == $1 ? 0.1 : -0.05 }, n: 10) == nil)
    #expect(CronbachAlpha(SymmetricMatrix(size: 3) { $0 == $1 ? 1 : -0.9 }, n: 10) == nil)
  }

  @Test func `a constant item has no correlation with the rest`() throws {
    let constant = try #require(
      CronbachAlpha(SymmetricMatrix(size: 3) { $1 == 2 || $0 == 2 ? 0 : $0 == $1 ? 1 : 0.5 }, n: 9))
    #expect(constant.itemRestCorrelations[2] == nil)
    #expect(isClose(constant.itemRestCorrelations[0], 0.5))
    #expect(isClose(constant.alphaIfDeleted[2], 2 * 0.5 / 1.5))
  }

  @Test func `identical items have an alpha of 1 and no interval`() throws {
    for size in 2...9 {
      let identical = try #require(CronbachAlpha(SymmetricMatrix(size: size) { _, _ in 0.3 }, n: 50))
      #expect(isClose(identical.alpha, 1, relative: 1e-14))
      #expect(identical.interval() == nil)
    }
  }

  @Test func `less confidence is a narrower interval`() throws {
    let alpha = try equal(alpha: 0.7, items: 5, n: 60)
    let (usual, narrow) = (try #require(alpha.interval()), try #require(alpha.interval(confidence: 0.5)))
    #expect(usual.low < narrow.low && narrow.high < usual.high)
  }

  /// Items of equal variance and covariance that have the given α (Spearman and Brown, turned round).
  private func equal(alpha: Double, items: Int, n: Int) throws -> CronbachAlpha {
    let r = alpha / (Double(items) - alpha * Double(items - 1))
    let made = try #require(CronbachAlpha(SymmetricMatrix(size: items) { $0 == $1 ? 1 : r }, n: n))
    #expect(isClose(made.alpha, alpha))
    return made
  }
}
