import Statistics
import Testing

@Suite struct IncompleteBetaTests {
  // 0.3483 = P(at least 2 of 4 at 0.3), a binomial sum; the others: mpmath at 40 digits.
  @Test(arguments: [
    (0.5, 0.5, 0.5, 0.5), (0.3, 2, 3, 0.3483), (0.999, 200, 0.5, 0.527244107025235174), (0.01, 0.5, 6000, 1),
  ])
  func `the regularized beta agrees with tables`(x: Double, a: Double, b: Double, expected: Double) {
    #expect(isClose(IncompleteBeta.regularized(x, a: a, b: b), expected, relative: 1e-12))
    #expect(isClose(1 - IncompleteBeta.regularized(1 - x, a: b, b: a), expected, relative: 1e-12))
  }

  @Test func `the ends are exactly 0 and 1`() {
    #expect(IncompleteBeta.regularized(0, a: 3, b: 0.5) == 0)
    #expect(IncompleteBeta.regularized(1, a: 3, b: 0.5) == 1)
  }

  @Test(arguments: [
    (2, 3, -2.48490664978800031), (12, 3000, -78.5960749084726787), (7000, 0.5, -3.85444991395118313),
    (10_000, 20_000, -19098.9085382208917),
  ])
  func `the logarithm of beta keeps its digits when an argument is large`(a: Double, b: Double, expected: Double) {
    #expect(isClose(LogBeta.value(a, b), expected, relative: 1e-14))
    #expect(LogBeta.value(a, b) == LogBeta.value(b, a))
  }
}
