import Statistics
import Testing

@Suite struct FisherExactTests {
  // Fisher (1935), The Design of Experiments: eight cups, four of each kind; C(8, 4) = 70 ways to choose.
  @Test func `the lady who names all eight cups has two chances in seventy`() {
    #expect(isClose(p(4, 4, 0, 4), 2.0 / 70, relative: 1e-14))
  }

  @Test func `the lady who misses one cup of each kind has thirty-four in seventy`() {
    #expect(isClose(p(3, 4, 1, 4), 34.0 / 70, relative: 1e-14))
  }

  // Fisher (1962), convictions of twins, the example of R's fisher.test: p-value = 0.0005367.
  @Test func `the convicted twins are as R prints`() {
    #expect(isPrinted(p(2, 17, 10, 13), 0.0005367, digits: 7))
  }

  // Whole-number binomial coefficients summed in Python.
  @Test(.timeLimit(.minutes(1)))
  func `twenty thousand against twenty thousand keep their digits`() {
    #expect(isClose(p(9000, 20_000, 8800, 20_000), 0.0452671997743181622, relative: 1e-11))
    #expect(isClose(p(30, 20_000, 5, 20_000), 0.0000221919570724036588, relative: 1e-11))
  }

  @Test func `a p too small for a double is 0`() {
    #expect(p(1900, 2000, 1, 2000) == 0)
  }

  @Test func `a single possible table has p 1`() {
    #expect(p(0, 10, 0, 20) == 1)
    #expect(p(10, 10, 20, 20) == 1)
    #expect(p(0, 0, 3, 9) == 1)
    #expect(p(0, 0, 0, 0) == 1)
  }

  @Test func `the order of the groups does not matter`() {
    #expect(isClose(p(3, 17, 11, 40), p(11, 40, 3, 17), relative: 1e-14))
    #expect(isClose(p(3, 17, 11, 40), p(14, 17, 29, 40), relative: 1e-14))
  }

  @Test(.enabled(if: GoldenFile.areHere))
  func `every golden comparison has its exact p`() throws {
    let rows = try GoldenFile.rows("two_group_tests.csv")
    #expect(!rows.isEmpty)
    for row in rows {
      let exact = FisherExact.twoSidedP(row.proportion("x1", "n1"), row.proportion("x2", "n2"))
      #expect(isClose(exact, row.number("p_fisher")))
    }
    for golden in try GoldenPair.all() {
      #expect(isClose(FisherExact.twoSidedP(golden.first, golden.second), golden.p_fisher))
    }
  }

  private func p(_ x1: Int, _ n1: Int, _ x2: Int, _ n2: Int) -> Double {
    FisherExact.twoSidedP(Proportion(count: x1, base: n1), Proportion(count: x2, base: n2))
  }
}
