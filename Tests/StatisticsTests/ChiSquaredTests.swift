import Numerics
import Statistics
import Testing

@Suite struct ChiSquaredTests {
  // Fisher & Yates (1938), table IV, 5 %.
  @Test(arguments: [(1, 3.841), (2, 5.991), (3, 7.815), (4, 9.488), (10, 18.307), (30, 43.773)])
  func `the printed table of chi-square is met to its last digit`(df: Double, printed: Double) {
    #expect(isPrinted(ChiSquared.quantile(0.95, df: df), printed, digits: 3))
    #expect(isPrinted(ChiSquared.upperTail(printed, df: df), 0.05, digits: 4))
  }

  // mpmath at 50 digits.
  @Test(arguments: [
    (0.001, 1, 0.974772879369960388), (3.841458820694124, 1, 0.0500000000000000574),
    (60, 24, 0.000063877025399273365), (1000, 1000, 0.494052853829239642), (2.5, 0.3, 0.02584235163808904),
    (1370, 1, 6.94293736464326774e-300), (1400, 6, 2.42253238647831946e-299),
    (1500, 1000, 1.04546403859796573e-22),
  ])
  func `the upper tail keeps its digits down to 1e-300`(x: Double, df: Double, tail: Double) {
    #expect(isClose(ChiSquared.upperTail(x, df: df), tail, relative: 1e-12))
    #expect(isClose(ChiSquared.cdf(x, df: df), 1 - tail, relative: 1e-12))
  }

  // mpmath at 50 digits.
  @Test(arguments: [(20_300, 20_000, 0.0673406215039491293), (200_500, 200_000, 0.214482079655382801)])
  func `many degrees of freedom cost few digits`(x: Double, df: Double, tail: Double) {
    #expect(isClose(ChiSquared.upperTail(x, df: df), tail))
    #expect(isClose(ChiSquared.cdf(x, df: df), 1 - tail))
  }

  @Test func `the lower tail keeps its digits near 0`() {
    #expect(isClose(ChiSquared.cdf(1e-8, df: 3), 2.65961519469737234e-13, relative: 1e-14))
  }

  // With two degrees of freedom it is the exponential, with one the square of a normal deviate.
  @Test(arguments: [1e-6, 0.3, 2, 3.1, 40, 1300])
  func `one and two degrees of freedom are known otherwise`(x: Double) {
    #expect(isClose(ChiSquared.upperTail(x * x, df: 1), Normal.twoSidedP(x), relative: 1e-12))
    #expect(isClose(ChiSquared.upperTail(2 * x, df: 2), Double.exp(-x), relative: 1e-12))
  }

  // mpmath at 50 digits.
  @Test(arguments: [
    (0.975, 2, 7.37775890822787083), (0.025, 2, 0.0506356159685797537), (0.025, 20_000, 19609.9049345203663),
    (0.975, 20_002, 20395.9032493229459), (1e-12, 1, 1.57079632679489656e-24), (1e-100, 3, 5.20939707867804506e-67),
    (0.999999999, 7, 55.8747810747310942), (0.5, 0.3, 0.0124696115179804329), (0.3, 0.05, 1.39322567933250445e-21),
    (0.9, 1e6, 1001812.81531501635),
  ])
  func `the quantile is right for any degrees of freedom`(p: Double, df: Double, x: Double) {
    #expect(isClose(ChiSquared.quantile(p, df: df), x, relative: 1e-12))
  }

  @Test(arguments: [1e-9, 0.01, 0.3, 0.5, 0.9, 0.999, 1 - 1e-12], [0.5, 1, 2, 7, 33.3, 14_502, 1e6])
  func `the quantile undoes the distribution`(p: Double, df: Double) {
    let x = ChiSquared.quantile(p, df: df)
    #expect(isClose(ChiSquared.cdf(x, df: df), p, relative: 1e-8))
    #expect(isClose(ChiSquared.upperTail(x, df: df), 1 - p, relative: 1e-8))
  }

  @Test func `the ends are exact`() {
    #expect(ChiSquared.cdf(0, df: 3) == 0)
    #expect(ChiSquared.cdf(-1, df: 3) == 0)
    #expect(ChiSquared.cdf(.infinity, df: 3) == 1)
    #expect(ChiSquared.upperTail(0, df: 3) == 1)
    #expect(ChiSquared.upperTail(.infinity, df: 3) == 0)
    #expect(ChiSquared.quantile(0, df: 3) == 0)
    #expect(ChiSquared.quantile(1, df: 3) == .infinity)
  }

  @Test func `what has no answer is not a number`() {
    #expect(ChiSquared.upperTail(1, df: 0).isNaN)
    #expect(ChiSquared.cdf(.nan, df: 2).isNaN)
    #expect(ChiSquared.quantile(1.5, df: 2).isNaN)
    #expect(ChiSquared.quantile(0.5, df: .infinity).isNaN)
  }

  @Test(.enabled(if: GoldenFile.areHere))
  func `every golden chi-square has its p`() throws {
    let golden = try GoldenKruskal.all()
    for (_, test) in golden {
      #expect(isClose(ChiSquared.upperTail(test.chi2, df: test.chi2_df), test.chi2_p))
    }
  }
}
