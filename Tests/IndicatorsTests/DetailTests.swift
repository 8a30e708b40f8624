import Releases
import Surveys
import Testing

import Indicators

@Suite struct DetailTests {
  private let rating = Question(
    key: "overall", kind: .rating(Scale(min: 1, labels: (1...5).map { LocalizedText(ar: "\($0)") })),
    text: LocalizedText(ar: "كيف؟"), dontKnow: LocalizedText(ar: "لا أعرف"))

  private func value(_ indicator: Indicator, _ counts: [String: Int]) -> Double? {
    indicator.detail(Tally(counts), of: rating)?.value
  }

  // 100 ratings: 10, 10, 20, 30, 30, with 20 who do not know and 5 who left it empty.
  private let counts = ["1": 10, "2": 10, "3": 20, "4": 30, "5": 30, "DK": 20, "blank": 5]

  @Test func `the dissatisfied chose the two worst answers`() { #expect(value(.dissatisfied, counts) == 0.2) }
  @Test func `net satisfaction is in points`() { #expect(value(.net, counts) == 40) }
  @Test func `the index puts the mean on a hundred`() { #expect(value(.index, counts) == 65) }
  @Test func `good experience has those who do not know in its base`() { #expect(value(.experience, counts) == 0.5) }
  @Test func `the share left empty is of all who were asked`() { #expect(value(.unanswered, counts) == 0.04) }

  @Test func `an interval goes with each`() {
    for indicator in Indicator.details(of: rating) {
      #expect(indicator.detail(Tally(counts), of: rating)?.interval != nil, "\(indicator)")
    }
  }

  @Test func `nothing is said where one to four people would be told of`() {
    #expect(value(.dissatisfied, ["1": 1, "2": 2, "3": 20, "4": 40, "5": 40]) == nil)
    #expect(value(.net, ["1": 10, "2": 10, "3": 4, "4": 40, "5": 40]) == nil)
    #expect(value(.experience, ["4": 40, "5": 40, "DK": 3]) == nil)
    #expect(value(.unanswered, ["4": 40, "5": 40, "blank": 1]) == nil)
    #expect(value(.dissatisfied, ["3": 20, "4": 40, "5": 40]) == 0)
  }

  @Test func `below thirty nothing is told that would part the answers further`() {
    let few = ["3": 6, "4": 6, "5": 5]
    #expect(value(.dissatisfied, few) == nil && value(.index, few) != nil)
    #expect(value(.net, few) == nil)
  }

  @Test func `nobody asked, nothing measured`() { #expect(Indicator.index.detail(Tally(), of: rating) == nil) }
}
