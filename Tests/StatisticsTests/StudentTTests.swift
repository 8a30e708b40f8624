import Statistics
import Testing

@Suite struct StudentTTests {
  // Fisher & Yates (1938), table III, two-sided 5 %.
  @Test(arguments: [
    (1, 12.706), (2, 4.303), (5, 2.571), (10, 2.228), (30, 2.042), (60, 2.000), (120, 1.980),
  ])
  func `the printed table of t is met to its last digit`(df: Double, printed: Double) {
    #expect(isPrinted(StudentT.quantile(0.975, df: df), printed, digits: 3))
  }

  // mpmath at 40 digits.
  @Test(arguments: [
    (0.975, 1, 12.7062047361746933), (0.975, 9, 2.262157162798205), (0.975, 17.776, 2.10282131038022123),
    (0.975, 13_842, 1.96013538138674749), (0.75, 0.5, 1.55377397403003731), (0.9995, 3, 12.9239786366879643),
    (1e-12, 5, -393.95695957760377), (0.6, 1e6, 0.253347170537841622), (0.975, 1e9, 1.95996398691232509),
  ])
  func `the quantile is right for any degrees of freedom`(p: Double, df: Double, t: Double) {
    #expect(isClose(StudentT.quantile(p, df: df), t, relative: 1e-12))
  }

  @Test(arguments: [
    (2, 5, 0.101939478829858356), (40, 10, 2.28085774308575464e-12), (1e-8, 7, 0.999999992300170983),
    (6, 5000, 2.11209628330538692e-9), (3, 1e7, 0.00269980271103716125), (5, 1.5, 0.0653757676211562363),
  ])
  func `the two-sided p keeps its digits`(t: Double, df: Double, p: Double) {
    #expect(isClose(StudentT.twoSidedP(t, df: df), p, relative: 1e-11))
    #expect(isClose(StudentT.cdf(-t, df: df), p / 2, relative: 1e-11))
  }

  @Test(arguments: [0.01, 0.3, 0.5, 0.9, 0.999], [0.7, 1, 2, 33.3, 14_502, 99_999, 1e5, 1e12])
  func `the quantile undoes the distribution`(p: Double, df: Double) {
    #expect(isClose(StudentT.cdf(StudentT.quantile(p, df: df), df: df), p, relative: 1e-11))
  }

  @Test func `infinite degrees of freedom are the normal`() {
    #expect(StudentT.quantile(0.975, df: .infinity) == Normal.quantile(0.975))
    #expect(StudentT.cdf(1, df: .infinity) == Normal.cdf(1))
  }

  @Test func `what has no answer is not a number`() {
    #expect(StudentT.quantile(2, df: 5).isNaN)
    #expect(StudentT.quantile(0.5, df: 0).isNaN)
    #expect(StudentT.cdf(1, df: -1).isNaN)
    #expect(StudentT.twoSidedP(.nan, df: 5).isNaN)
    #expect(StudentT.twoSidedP(.infinity, df: 5) == 0)
    #expect(StudentT.quantile(1, df: 5) == .infinity)
  }
}
