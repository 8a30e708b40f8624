import Statistics
import Testing

@Suite struct RelativeWeightsTests {
  // R's package rwa, article "regression methods": rwa_multiregress(mtcars, "mpg", c("cyl", "disp", "hp", "wt")).
  @Test func `the weights of Motor Trend's cars are as rwa prints`() throws {
    let weights = try #require(RelativeWeights(MotorTrend.correlations, outcome: 0))
    let shares = try #require(weights.shares)
    let printed = [(0.2096904, 24.70914), (0.1883043, 22.18908), (0.1799590, 21.20570), (0.2706812, 31.89607)]
    #expect(weights.raw.count == printed.count)
    for (index, (raw, share)) in printed.enumerated() {
      #expect(isPrinted(weights.raw[index], raw, digits: 7))
      #expect(isPrinted(shares[index] * 100, share, digits: 5))
    }
    #expect(isClose(weights.rSquared, 0.8486347934212332))
    #expect(isClose(shares.reduce(0, +), 1, relative: 1e-14))
  }

  @Test func `the outcome may stand anywhere`() throws {
    let order = [3, 1, 0, 2, 4]
    let other = Correlations(size: 5) { MotorTrend.correlations[order[$0], order[$1]] }
    let weights = try #require(RelativeWeights(MotorTrend.correlations, outcome: 0))
    let moved = try #require(RelativeWeights(other, outcome: 2))
    for (index, weight) in zip([2, 0, 1, 3], moved.raw) { #expect(isClose(weight, weights.raw[index])) }
  }

  // With two drivers the weights are those of Lindeman, Merenda & Gold (Thomas, Zumbo, Kwan & Schweitzer 2014,
  // Multivariate Behavioral Research 49): the mean gain in R² over both orders, (r₁² + R² − r₂²) ÷ 2.
  @Test(arguments: [(0.5, 0.4, 0.3), (0.6, -0.1, 0.2), (0.2, 0.6, -0.4), (0, 0.3, 0.5)])
  func `two drivers share the mean gain of both orders`(r1: Double, r2: Double, between: Double) throws {
    let weights = try #require(RelativeWeights(trio(r1, r2, between), outcome: 0))
    let both = (r1 * r1 + r2 * r2 - 2 * r1 * r2 * between) / (1 - between * between)
    #expect(isClose(weights.rSquared, both))
    #expect(isClose(weights.raw[0], (r1 * r1 + both - r2 * r2) / 2))
    #expect(isClose(weights.raw[1], (r2 * r2 + both - r1 * r1) / 2))
  }

  @Test func `one driver has the square of its correlation, unrelated drivers each theirs`() throws {
    let one = try #require(RelativeWeights(Correlations(size: 2) { _, _ in -0.6 }, outcome: 1))
    #expect(isClose(one.raw[0], 0.36))
    #expect(one.shares == [1])
    let unrelated = try #require(RelativeWeights(trio(0.5, 0.3, 0), outcome: 0))
    #expect(isClose(unrelated.raw[0], 0.25))
    #expect(isClose(unrelated.raw[1], 0.09))
  }

  @Test func `where nothing is explained there are no shares`() throws {
    let nothing = try #require(RelativeWeights(trio(0, 0, 0.4), outcome: 0))
    #expect(nothing.raw == [0, 0])
    #expect(nothing.shares == nil)
  }

  @Test func `an outcome that the drivers determine is explained wholly`() throws {
    let whole = try #require(RelativeWeights(trio(0.6, 0.8, 0), outcome: 0))
    #expect(isClose(whole.rSquared, 1))
  }

  @Test func `a driver that stands twice, or that others add up to, has no weights`() {
    #expect(RelativeWeights(trio(0.5, 0.5, 1), outcome: 0) == nil)
    #expect(RelativeWeights(trio(0.5, -0.5, -1), outcome: 0) == nil)
    let rows = MotorTrend.cars.map { $0 + [$0[3] + $0[4]] }
    let added = Correlations(size: 6) { PairTable(rows: rows, $0, $1).pearson }
    #expect(RelativeWeights(added, outcome: 0) == nil)
  }

  // No three variables can have these pairwise correlations: their matrix has an eigenvalue below 0.
  @Test func `correlations that contradict one another have no weights`() {
    #expect(RelativeWeights(trio(0.9, -0.9, 0.9), outcome: 0) == nil)
    let contrary = Correlations(size: 4) { row, column in column == 0 ? 0.1 : row + column == 4 ? -0.9 : 0.9 }
    #expect(RelativeWeights(contrary, outcome: 0) == nil)
  }

  @Test func `a constant variable, or no driver at all, has no weights`() {
    let constantDriver = Correlations(size: 3) { row, _ in row == 2 ? nil : 0.4 }
    let constantOutcome = Correlations(size: 3) { _, column in column == 0 ? nil : 0.4 }
    #expect(RelativeWeights(constantDriver, outcome: 0) == nil)
    #expect(RelativeWeights(constantOutcome, outcome: 0) == nil)
    #expect(RelativeWeights(Correlations(size: 1) { _, _ in 0 }, outcome: 0) == nil)
  }

  @Test func `a correlation stands on both sides of the diagonal, and a missing one is missing on both`() {
    let some = Correlations(size: 3) { row, column in row == 2 && column == 1 ? nil : 0.4 }
    #expect(some[0, 1] == 0.4 && some[1, 0] == 0.4)
    #expect(some[1, 2] == nil && some[2, 1] == nil)
    #expect(some[2, 2] == 1)
    #expect(some.matrix(of: [0, 1, 2]) == nil)
    #expect(some.matrix(of: [2, 0])?.row(0) == [1, 0.4])
  }

  private func trio(_ r1: Double, _ r2: Double, _ between: Double) -> Correlations {
    Correlations(size: 3) { row, column in row == 1 ? r1 : column == 0 ? r2 : between }
  }
}
