import Statistics
import Testing

@Suite struct NormalTests {
  // Expected values: 18 digits computed with mpmath at 40 digits.
  @Test(arguments: [
    (1, 0.158655253931457051), (1.959963984540054, 0.0250000000000000109),
    (8, 6.22096057427178412e-16), (30, 4.90671392714818706e-198),
  ])
  func `the upper tail keeps its digits far out`(z: Double, tail: Double) {
    #expect(isClose(Normal.upperTail(z), tail, relative: 5e-13))
    #expect(isClose(Normal.cdf(-z), tail, relative: 5e-13))
    #expect(isClose(Normal.twoSidedP(-z), 2 * tail, relative: 5e-13))
  }

  @Test(arguments: [
    (0.975, 1.95996398454005386), (0.6, 0.253347103135799741), (0.05, -1.64485362695147269),
    (0.01, -2.32634787404084109), (1e-9, -5.99780701500768686), (1e-12, -7.03448382530113193),
    (1e-100, -21.2734535609653243), (1e-300, -37.0470962993611992),
  ])
  func `the quantile is exact to double precision`(p: Double, z: Double) {
    #expect(isClose(Normal.quantile(p), z, relative: 4e-16))
  }

  @Test func `z95 leaves one part in forty above it`() {
    #expect(isClose(Normal.z95, Normal.quantile(0.975), relative: 4e-16))
  }

  @Test func `the quantile of a certainty is infinite, and of an impossible p not a number`() {
    #expect(Normal.quantile(0) == -.infinity)
    #expect(Normal.quantile(0.5) == 0)
    #expect(Normal.quantile(1) == .infinity)
    #expect(Normal.quantile(1.5).isNaN)
    #expect(Normal.quantile(.nan).isNaN)
  }
}
