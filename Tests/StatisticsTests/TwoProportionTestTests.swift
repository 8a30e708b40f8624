import Statistics
import Testing

@Suite struct TwoProportionTestTests {
  // Physicians' Health Study, heart attacks with placebo and with aspirin; Agresti (2002), Categorical Data Analysis,
  // table 2.3 and section 3.2: Pearson's χ² = 25.01.
  @Test func `the square of z is the chi-square of the aspirin trial`() throws {
    let placebo = Proportion(count: 189, base: 11_034)
    let aspirin = Proportion(count: 104, base: 11_037)
    let z = try #require(TwoProportionTest.pooledZ(from: placebo, to: aspirin))
    let test = try #require(TwoProportionTest(placebo, aspirin))
    #expect(z < 0)
    #expect(isPrinted(z * z, 25.01, digits: 2))
    #expect(test.method == .pooledZ)
    #expect(isClose(test.p, Normal.twoSidedP(z)))
  }

  @Test func `four expected are too few for z, five are enough`() {
    let hundred = Proportion(count: 10, base: 100)
    #expect(TwoProportionTest(Proportion(count: 0, base: 100), hundred)?.method == .pooledZ)
    #expect(TwoProportionTest(Proportion(count: 0, base: 101), hundred)?.method == .fisherExact)
    #expect(
      TwoProportionTest(Proportion(count: 101, base: 101), Proportion(count: 90, base: 100))?.method == .fisherExact)
  }

  @Test func `two empty counts or two full ones cannot differ`() {
    let none = TwoProportionTest(Proportion(count: 0, base: 10), Proportion(count: 0, base: 20))
    let all = TwoProportionTest(Proportion(count: 10, base: 10), Proportion(count: 20, base: 20))
    #expect(none?.p == 1)
    #expect(none?.method == .nothingVaries)
    #expect(all == none)
  }

  @Test func `an empty base has no test`() {
    let nobody = Proportion(count: 0, base: 0)
    let some = Proportion(count: 1, base: 2)
    #expect(TwoProportionTest(nobody, some) == nil)
    #expect(TwoProportionTest(some, nobody) == nil)
    #expect(TwoProportionTest.pooledZ(from: nobody, to: some) == nil)
  }

  @Test(.enabled(if: GoldenFile.areHere))
  func `every golden comparison has its z and p`() throws {
    let rows = try GoldenFile.rows("two_group_tests.csv")
    #expect(!rows.isEmpty)
    for row in rows {
      let (first, second) = (row.proportion("x1", "n1"), row.proportion("x2", "n2"))
      let test = try #require(TwoProportionTest(first, second))
      #expect(isClose(TwoProportionTest.pooledZ(from: second, to: first), row.number("z")))
      #expect(isClose(test.p, row.number(test.method == .pooledZ ? "p_z" : "p_fisher")))
    }
  }

  @Test(.enabled(if: GoldenFile.areHere))
  func `the golden cases of Newcombe have their z and p`() throws {
    for golden in try GoldenPair.all() {
      let test = try #require(TwoProportionTest(golden.first, golden.second))
      #expect(isClose(TwoProportionTest.pooledZ(from: golden.second, to: golden.first), golden.z))
      #expect(isClose(test.p, test.method == .pooledZ ? golden.p_z : golden.p_fisher))
    }
  }
}
