import Statistics
import Testing

@Suite struct NonresponseBoundsTests {
  // Manski (1989), Journal of Human Resources 24, section II: of 106 homeless men 64 were found again, and 21 of these
  // had left homelessness; the bound is [21/106, 63/106], about [.20, .59].
  @Test func `Manski's homeless men have his bounds`() throws {
    let bounds = try #require(NonresponseBounds.interval(Proportion(count: 21, base: 64), invited: 106))
    #expect(isClose(bounds.low, 21.0 / 106))
    #expect(isClose(bounds.high, 63.0 / 106))
    #expect(isPrinted(bounds.low, 0.20, digits: 2))
    #expect(isPrinted(bounds.high, 0.59, digits: 2))
  }

  @Test func `when all answered the bounds are the share`() {
    let all = Proportion(count: 3, base: 4)
    #expect(NonresponseBounds.interval(all, invited: 4) == Interval(low: 0.75, high: 0.75))
  }

  @Test func `when nobody answered anything is possible`() {
    #expect(NonresponseBounds.interval(Proportion(count: 0, base: 0), invited: 9) == Interval(low: 0, high: 1))
  }

  @Test func `nobody invited, or more answers than invitations, have no bounds`() {
    #expect(NonresponseBounds.interval(Proportion(count: 0, base: 0), invited: 0) == nil)
    #expect(NonresponseBounds.interval(Proportion(count: 2, base: 5), invited: 4) == nil)
  }

  @Test func `the width is the share of non-response, and the bounds hold the share`() throws {
    for count in 0...40 {
      let answered = Proportion(count: count, base: 40)
      let bounds = try #require(NonresponseBounds.interval(answered, invited: 100))
      #expect(isClose(bounds.high - bounds.low, 0.6))
      #expect(bounds.low <= answered.share ?? -1 && answered.share ?? 2 <= bounds.high)
    }
  }
}
