import Statistics
import Testing

@Suite struct BinomialTestTests {
  // Mendel's tall peas, the example of R's binom.test after Conover (1971): p-value = 0.3825.
  @Test func `Mendel's peas are as R prints`() {
    #expect(isPrinted(p(682, 925, 0.75), 0.3825, digits: 4))
  }

  // No, one and two heads come in 1, 10 and 45 ways: 2 · (1 + 10 + 45) ÷ 1024.
  @Test func `two heads of ten tosses can be counted`() {
    #expect(isClose(p(2, 10, 0.5), 112.0 / 1024, relative: 1e-14))
    #expect(isClose(p(8, 10, 0.5), 112.0 / 1024, relative: 1e-14))
  }

  // Against a third, 0 of 4 has 16 of 81 chances; 3 and 4 of 4 have 8 and 1, but 2 of 4 has 24 and is more probable.
  @Test func `the other tail begins where counts are no more probable`() {
    #expect(isClose(p(0, 4, 1.0 / 3), 25.0 / 81, relative: 1e-14))
    #expect(isClose(p(3, 4, 1.0 / 3), 9.0 / 81, relative: 1e-14))
  }

  // All probabilities summed with forty digits in Python.
  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      (50_210, 100_000, 0.5, 0.185172752002717068), (70_300, 100_000, 0.7, 0.0384339806095691823),
      (120, 100_000, 0.001, 0.0507642181766172814), (3, 100_000, 0.0001, 0.0246065488563015421),
      (99_990, 100_000, 0.9998, 0.0242722416269554445), (49_999, 100_000, 0.5, 0.99747687378580326),
      (52_500, 100_000, 0.5, 2.59188335263039312e-56), (682, 925, 0.75, 0.382491559574851681),
      (1, 7, 0.3, 0.682347699999999998), (0, 20, 0.1, 0.254529978024904371), (20, 20, 0.9, 0.254529978024904346),
    ])
  func `a hundred thousand keep their digits`(count: Int, base: Int, target: Double, expected: Double) {
    #expect(isClose(p(count, base, target), expected, relative: 1e-10))
  }

  @Test func `the expected count, and its equally probable neighbour, have p 1`() {
    #expect(p(30, 40, 0.75) == 1)
    #expect(isClose(p(3, 30, 0.1), 1))
    #expect(isClose(p(4, 9, 0.5), 1, relative: 1e-14))
    #expect(isClose(p(5, 9, 0.5), 1, relative: 1e-14))
  }

  // (n + 1) ÷ 3 is whole: the two most probable counts are equally so, which rounding must not hide.
  @Test func `two modes have p 1 both`() {
    for base in stride(from: 2, through: 3002, by: 3) {
      #expect(isClose(p((base + 1) / 3, base, 1.0 / 3), 1))
      #expect(isClose(p((base + 1) / 3 - 1, base, 1.0 / 3), 1))
    }
  }

  @Test func `successes and failures are told apart by name only`() {
    for count in 0...50 {
      #expect(isClose(p(count, 50, 0.25), p(50 - count, 50, 0.75), relative: 1e-13))
    }
  }

  @Test func `all counts as improbable make the p, whatever the count`() {
    for target in [0.03, 0.31, 0.5, 0.97] {
      let weights = Self.probabilities(37, target)
      for count in 0...37 {
        let expected = weights.filter { $0 <= weights[count] * (1 + 1e-7) }.reduce(0, +)
        #expect(isClose(p(count, 37, target), expected))
      }
    }
  }

  @Test func `what a certain target excludes is impossible`() {
    #expect(p(0, 10, 0) == 1)
    #expect(p(10, 10, 1) == 1)
    #expect(p(1, 10, 0) == 0)
    #expect(p(9, 10, 1) == 0)
  }

  @Test func `nobody has no p`() {
    #expect(p(0, 0, 0.5) == nil)
  }

  private func p(_ count: Int, _ base: Int, _ target: Double) -> Double? {
    BinomialTest.twoSidedP(Proportion(count: count, base: base), target: target)
  }

  /// Every probability of a small binomial distribution, from the recurrence of neighbours.
  private static func probabilities(_ trials: Int, _ chance: Double) -> [Double] {
    var weights = [(0..<trials).reduce(1.0) { product, _ in product * (1 - chance) }]
    for count in 0..<trials {
      weights.append(weights[count] * Double(trials - count) / Double(count + 1) * chance / (1 - chance))
    }
    return weights
  }
}
