import Statistics
import Testing

@Suite struct MomentsTests {
  // R 4.2: t.test(sleep$extra[1:10])
  @Test func `the interval of Student's first drug is the one R prints`() {
    let interval = SleepStudy.firstDrug.meanInterval()
    #expect(isClose(SleepStudy.firstDrug.mean, 0.75))
    #expect(isPrinted(SleepStudy.firstDrug.sd, 1.78901, digits: 5))
    #expect(isPrinted(interval?.low, -0.5297804, digits: 7))
    #expect(isPrinted(interval?.high, 2.0297804, digits: 7))
  }

  @Test func `no values have no mean`() {
    for nothing in [Moments([]), Moments([(value: 3, count: 0)])] {
      #expect(nothing.n == 0)
      #expect(nothing.mean == nil)
      #expect(nothing.sd == nil)
      #expect(nothing.meanInterval() == nil)
    }
  }

  @Test func `one value has a mean and no spread`() {
    let one = Moments([(value: 4, count: 1)])
    #expect(one.mean == 4)
    #expect(one.sd == nil)
    #expect(one.meanInterval() == nil)
  }

  @Test func `equal values have a spread of exactly 0 and no interval`() {
    let equal = Moments([(value: 0.1, count: 7), (value: 0.1, count: 3)])
    #expect(equal.mean == 0.1)
    #expect(equal.sd == 0)
    #expect(equal.meanInterval() == nil)
  }

  @Test func `a large common offset costs no digits`() {
    let shifted = Moments([(value: 1e9 + 4, count: 1), (value: 1e9 + 7, count: 1), (value: 1e9 + 13, count: 1)])
    #expect(shifted.mean == 1e9 + 8)
    #expect(isClose(shifted.sd, 21.0.squareRoot(), relative: 1e-15))
  }

  @Test(.enabled(if: GoldenFile.areHere))
  func `every golden mean has its spread and interval`() throws {
    let rows = try GoldenFile.rows("descriptives.csv")
    #expect(!rows.isEmpty)
    for row in rows {
      let moments = Moments(row)
      #expect(moments.n == row.count("n_valid"))
      #expect(isClose(moments.mean, row.number("mean")))
      #expect(isClose(moments.sd, row.number("sd")))
      #expect(isClose(moments.meanInterval()?.low, row.number("mean_lo")))
      #expect(isClose(moments.meanInterval()?.high, row.number("mean_hi")))
    }
  }
}
