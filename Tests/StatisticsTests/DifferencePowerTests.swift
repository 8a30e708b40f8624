import Statistics
import Testing

@Suite struct DifferencePowerTests {
  // Golden numbers by the same formula in Python, with math.erf.
  @Test(arguments: [
    (0.08, 0.75, 460, 460, 0.8000902258996578), (0.15, 0.7, 100, 100, 0.6385597940113907),
    (-0.08, 0.75, 60, 80, 0.1911026651377411),
  ])
  func `power is that of the normal approximation`(
    difference: Double, share: Double, first: Int, second: Int, expected: Double
  ) {
    let power = DifferencePower.power(of: difference, around: share, bases: first, second)
    #expect(abs((power ?? 9) - expected) < 1e-12)
  }

  @Test func `nothing to find is found as often as the level says`() throws {
    let power = try #require(DifferencePower.power(of: 0, around: 0.5, bases: 50, 70, level: 0.01))
    #expect(abs(power - 0.01) < 1e-12)
  }

  @Test func `power agrees with the smallest difference that shows`() throws {
    let base = try #require(DetectableDifference().base(toShow: 0.08, around: 0.75))
    #expect(try #require(DifferencePower.power(of: 0.08, around: 0.75, bases: base, base)) >= 0.8)
    #expect(try #require(DifferencePower.power(of: 0.08, around: 0.75, bases: base - 2, base - 2)) < 0.8)
  }

  @Test func `no answers and no spread have no power`() {
    #expect(DifferencePower.power(of: 0.1, around: 0.5, bases: 0, 10) == nil)
    #expect(DifferencePower.power(of: 0.1, around: 1, bases: 10, 10) == nil)
  }
}
