import Statistics
import Testing

@Suite struct NewcombeTests {
  // Newcombe (1998), Statistics in Medicine 17, 873–890, table II, method 10; he prints first − second.
  @Test(arguments: [
    ([56, 70, 48, 80], 0.0524, 0.3339), ([9, 10, 3, 10], 0.1705, 0.8090),
    ([6, 7, 2, 7], 0.0582, 0.8062), ([5, 56, 0, 29], -0.0381, 0.1926),
    ([0, 10, 0, 20], -0.1611, 0.2775), ([0, 10, 0, 10], -0.2775, 0.2775),
    ([10, 10, 0, 20], 0.6791, 1.0000), ([10, 10, 0, 10], 0.6075, 1.0000),
  ])
  func `the eight cases of Newcombe's table are met`(counts: [Int], low: Double, high: Double) {
    let first = Proportion(count: counts[0], base: counts[1])
    let second = Proportion(count: counts[2], base: counts[3])
    let interval = Newcombe.interval(from: second, to: first)
    #expect(isPrinted(interval?.low, low, digits: 4))
    #expect(isPrinted(interval?.high, high, digits: 4))
  }

  @Test func `the difference is second minus first`() throws {
    let rare = Proportion(count: 1, base: 50)
    let frequent = Proportion(count: 40, base: 50)
    let there = try #require(Newcombe.interval(from: rare, to: frequent))
    #expect(there.low > 0)
    #expect(Newcombe.interval(from: frequent, to: rare) == Interval(low: -there.high, high: -there.low))
  }

  @Test func `an empty side has no difference`() {
    let nobody = Proportion(count: 0, base: 0)
    let some = Proportion(count: 1, base: 2)
    #expect(Newcombe.interval(from: nobody, to: some) == nil)
    #expect(Newcombe.interval(from: some, to: nobody) == nil)
  }

  @Test(.enabled(if: GoldenFile.areHere))
  func `every golden difference has its interval`() throws {
    let rows = try GoldenFile.rows("two_group_tests.csv")
    #expect(!rows.isEmpty)
    for row in rows {
      let interval = Newcombe.interval(from: row.proportion("x2", "n2"), to: row.proportion("x1", "n1"))
      #expect(isClose(interval?.low, row.number("newcombe_lo")))
      #expect(isClose(interval?.high, row.number("newcombe_hi")))
    }
  }

  @Test(.enabled(if: GoldenFile.areHere))
  func `the golden cases of Newcombe agree to all digits`() throws {
    for golden in try GoldenPair.all() {
      let interval = Newcombe.interval(from: golden.second, to: golden.first)
      #expect(isClose(interval?.low, golden.newcombe_lo))
      #expect(isClose(interval?.high, golden.newcombe_hi))
    }
  }
}
