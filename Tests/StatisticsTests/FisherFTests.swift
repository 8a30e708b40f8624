import Statistics
import Testing

@Suite struct FisherFTests {
  // Fisher & Yates (1938), table V, the 5 % points of the variance ratio.
  @Test(arguments: [(1, 10, 4.96), (5, 10, 3.33), (4, 20, 2.87), (12, 30, 2.09), (24, 60, 1.70), (8, 120, 2.02)])
  func `the printed table of F is met to its last digit`(df1: Double, df2: Double, printed: Double) {
    #expect(isPrinted(FisherF.quantile(0.95, df1: df1, df2: df2), printed, digits: 2))
  }

  // mpmath at 40 digits.
  @Test(arguments: [
    (0.975, 88, 528, 1.35290080643392998), (0.025, 88, 528, 0.712222708419472457),
    (0.95, 1, 10, 4.96460274373071204), (0.5, 3, 7, 0.870944253187284756),
    (0.001, 2.5, 4, 0.00333950225090735624), (1e-12, 4, 9, 6.39602543006516862e-7),
    (1e-300, 4, 9, 6.39602149066831311e-151),
    (0.975, 13_841, 69_205, 1.02603024285458825), (0.025, 999_999, 6_999_993, 0.99703953200493186),
  ])
  func `the quantile is right for few and for very many degrees of freedom`(
    p: Double, df1: Double, df2: Double, f: Double
  ) {
    #expect(isClose(FisherF.quantile(p, df1: df1, df2: df2), f, relative: 1e-11))
  }

  @Test(
    arguments: [1e-9, 0.01, 0.3, 0.5, 0.9, 0.999],
    [(0.6, 3), (3, 0.05), (0.2, 5000), (1, 1), (2, 2), (33.3, 5), (100, 14_502)])
  func `the quantile undoes the distribution`(p: Double, degrees: (Double, Double)) {
    let f = FisherF.quantile(p, df1: degrees.0, df2: degrees.1)
    #expect(isClose(FisherF.cdf(f, df1: degrees.0, df2: degrees.1), p, relative: 1e-10))
    let above = FisherF.quantile(1 - p, df1: degrees.1, df2: degrees.0)
    #expect(p < 0.01 || isClose(above * f, 1, relative: 1e-11))
  }

  @Test(arguments: [0.6, 0.975, 0.9995], [1, 9, 250.5])
  func `the square of t is F with one degree of freedom`(p: Double, df: Double) {
    let t = StudentT.quantile(p, df: df)
    #expect(isClose(FisherF.quantile(2 * p - 1, df1: 1, df2: df), t * t, relative: 1e-11))
    #expect(isClose(FisherF.upperTail(t * t, df1: 1, df2: df), StudentT.twoSidedP(t, df: df), relative: 1e-13))
  }

  @Test func `the ends are exactly 0 and 1`() {
    #expect(FisherF.cdf(0, df1: 3, df2: 4) == 0)
    #expect(FisherF.cdf(-1, df1: 3, df2: 4) == 0)
    #expect(FisherF.cdf(.infinity, df1: 3, df2: 4) == 1)
    #expect(FisherF.upperTail(-1, df1: 3, df2: 4) == 1)
    #expect(FisherF.upperTail(.infinity, df1: 3, df2: 4) == 0)
    #expect(FisherF.quantile(0, df1: 3, df2: 4) == 0)
    #expect(FisherF.quantile(1, df1: 3, df2: 4) == .infinity)
  }

  @Test func `a quantile too small or too large for a double is 0 or infinite`() {
    #expect(FisherF.quantile(1e-9, df1: 0.02, df2: 3) == 0)
    #expect(FisherF.quantile(0.999, df1: 3, df2: 0.01) == .infinity)
  }

  @Test func `what has no answer is not a number`() {
    #expect(FisherF.quantile(2, df1: 3, df2: 4).isNaN)
    #expect(FisherF.quantile(.nan, df1: 3, df2: 4).isNaN)
    #expect(FisherF.quantile(0.5, df1: 0, df2: 4).isNaN)
    #expect(FisherF.cdf(1, df1: 3, df2: .infinity).isNaN)
    #expect(FisherF.cdf(.nan, df1: 3, df2: 4).isNaN)
    #expect(FisherF.upperTail(.nan, df1: 3, df2: 4).isNaN)
  }
}
