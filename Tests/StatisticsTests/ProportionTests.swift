import Statistics
import Testing

@Suite struct ProportionTests {
  @Test func `nobody counted is no share and no interval`() {
    let nobody = Proportion(count: 0, base: 0)
    #expect(nobody.share == nil)
    #expect(nobody.wilson() == nil)
  }

  // Newcombe (1998), Statistics in Medicine 17, 857–872, table I, method 3.
  @Test(arguments: [
    (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0, 0.1611), (1, 29, 0.0061, 0.1718),
  ])
  func `Wilson's interval is the one Newcombe printed`(count: Int, base: Int, low: Double, high: Double) {
    let wilson = Proportion(count: count, base: base).wilson()
    #expect(isPrinted(wilson?.low, low, digits: 4))
    #expect(isPrinted(wilson?.high, high, digits: 4))
  }

  @Test(arguments: [1, 5, 30, 100_000, 7_777_777])
  func `none and all have an exact end and a width`(base: Int) throws {
    let none = try #require(Proportion(count: 0, base: base).wilson())
    let all = try #require(Proportion(count: base, base: base).wilson())
    #expect(none.low == 0)
    #expect(none.high > 0)
    #expect(all.high == 1)
    #expect(all.low < 1)
    #expect(isClose(1 - all.low, none.high))
  }

  @Test func `one answer says almost nothing`() throws {
    let one = try #require(Proportion(count: 1, base: 1).wilson())
    #expect(isPrinted(one.low, 0.2065, digits: 4))
  }

  @Test(.enabled(if: GoldenFile.areHere), arguments: [("wilson", 0.95), ("wilson90", 0.90), ("wilson99", 0.99)])
  func `Wilson's interval agrees with the golden edges`(column: String, confidence: Double) throws {
    let z = Normal.quantile((1 + confidence) / 2)
    let rows = try GoldenFile.rows("proportion_edges.csv")
    #expect(!rows.isEmpty)
    for row in rows {
      let proportion = row.proportion("x", "n")
      #expect(isClose(proportion.share, row.number("p")))
      #expect(isClose(proportion.wilson(z: z)?.low, row.number("\(column)_lo")))
      #expect(isClose(proportion.wilson(z: z)?.high, row.number("\(column)_hi")))
    }
  }

  @Test(.enabled(if: GoldenFile.areHere))
  func `every golden share has its interval`() throws {
    let rows = try GoldenFile.rows("descriptives.csv")
    #expect(!rows.isEmpty)
    for row in rows {
      let top = row.proportion("top2_n", "n_valid")
      #expect(isClose(top.share, row.number("top2_p")))
      #expect(isCloseBound(top.wilson()?.low, row.number("wilson_lo")))
      #expect(isCloseBound(top.wilson()?.high, row.number("wilson_hi")))
    }
  }
}
