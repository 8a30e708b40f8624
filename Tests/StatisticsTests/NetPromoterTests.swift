import Statistics
import Testing

@Suite struct NetPromoterTests {
  @Test func `seventy promoters and ten detractors of a hundred score sixty`() {
    #expect(NetPromoter(promoters: 70, passives: 20, detractors: 10).score == 60)
  }

  @Test func `nobody has no score`() {
    let nobody = NetPromoter(promoters: 0, passives: 0, detractors: 0)
    let some = NetPromoter(promoters: 3, passives: 2, detractors: 1)
    #expect(nobody.score == nil)
    #expect(nobody.interval() == nil)
    #expect(NetPromoter.changeInterval(from: nobody, to: some) == nil)
    #expect(NetPromoter.changeInterval(from: some, to: nobody) == nil)
  }

  // 5.75 and 0.75 of 8: centre 62.5, squared error (0.8125 − 0.625²) ÷ 8, clipped above.
  @Test func `five promoters alone are not a certain hundred`() throws {
    let five = NetPromoter(promoters: 5, passives: 0, detractors: 0)
    let interval = try #require(five.interval())
    #expect(five.score == 100)
    #expect(isPrinted(interval.low, 17.5, digits: 1))
    #expect(interval.high == 100)
  }

  @Test func `five passives alone have a width`() throws {
    let interval = try #require(NetPromoter(promoters: 0, passives: 5, detractors: 0).interval())
    #expect(isPrinted(interval.low, -30.0057, digits: 4))
    #expect(isPrinted(interval.high, 30.0057, digits: 4))
  }

  @Test func `a change between two certainties has no interval`() {
    let all = NetPromoter(promoters: 9, passives: 0, detractors: 0)
    let none = NetPromoter(promoters: 0, passives: 0, detractors: 49)
    #expect(NetPromoter.changeInterval(from: all, to: none) == nil)
  }

  @Test func `a change never leaves two hundred points`() throws {
    let almostAll = NetPromoter(promoters: 9, passives: 1, detractors: 0)
    let none = NetPromoter(promoters: 0, passives: 0, detractors: 9)
    #expect(try #require(NetPromoter.changeInterval(from: almostAll, to: none)).low == -200)
  }

  @Test(.enabled(if: GoldenFile.areHere))
  func `every golden score has its adjusted interval`() throws {
    let rows = try GoldenFile.rows("nps.csv")
    #expect(!rows.isEmpty)
    for row in rows {
      let balance = NetPromoter(row)
      #expect(isClose(balance.score, row.number("nps")))
      #expect(isClose(balance.interval()?.low, row.number("adjwald_lo")))
      #expect(isClose(balance.interval()?.high, row.number("adjwald_hi")))
    }
  }

  // The margins of independent scores add in squares: two golden Wald intervals give the one of their change.
  @Test(.enabled(if: GoldenFile.areHere))
  func `the change between golden scores adds their margins in squares`() throws {
    let rows = try GoldenFile.rows("nps.csv").filter { $0["set"] != "edge" }
    for (before, after) in zip(rows, rows.dropFirst()) {
      let change = try #require(NetPromoter.changeInterval(from: NetPromoter(before), to: NetPromoter(after)))
      let margin = (before.squaredMargin + after.squaredMargin).squareRoot()
      let centre = (after.number("nps") ?? .nan) - (before.number("nps") ?? .nan)
      #expect(isClose(change.high - change.low, 2 * margin))
      #expect(isClose((change.high + change.low) / 2 + 200, centre + 200))
    }
  }
}

extension NetPromoter {
  fileprivate init(_ row: GoldenRow) {
    self.init(
      promoters: row.count("promoters"), passives: row.count("passives"), detractors: row.count("detractors"))
  }
}

extension GoldenRow {
  /// The square of half the width of the golden Wald interval.
  fileprivate var squaredMargin: Double {
    let width = (number("wald_hi") ?? .nan) - (number("wald_lo") ?? .nan)
    return width * width / 4
  }
}
