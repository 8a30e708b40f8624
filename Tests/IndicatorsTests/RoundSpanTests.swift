import Indicators
import Testing

/// Which part of a scale a chart spans.
@Suite struct RoundSpanTests {
  @Test(
    arguments: [
      ([0.67, 0.74], 6, 8, 2), ([0.62, 0.97], 6, 10, 2), ([0.3, 0.79], 2, 8, 3), ([0.05, 0.93], 0, 10, 5),
      ([0.0], 0, 2, 2), ([1.0], 8, 10, 2), ([0.6, 0.8], 6, 8, 2), ([], 0, 10, 5), ([-0.4, 1.3], 0, 10, 5),
    ] as [([Double], Int, Int, Int)])
  func `a chart spans whole tenths, a fifth at least`(values: [Double], first: Int, last: Int, parts: Int) {
    let span = RoundSpan(values, in: 0...1)
    #expect([span.first, span.last, span.parts] == [first, last, parts])
    #expect(span.isCut == (first > 0))
  }

  @Test func `of another range they are its own tenths`() {
    // From −100 to 100 a tenth is 20: 12 lies in the sixth, 35 in the seventh.
    let span = RoundSpan([12, 35], in: -100...100)
    #expect(span.first == 5 && span.last == 7 && span.isCut)
  }
}
