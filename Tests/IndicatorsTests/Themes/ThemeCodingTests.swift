import Indicators
import Testing

/// What rules and the officer say of comments, and how it is counted.
@Suite struct ThemeCodingTests {
  @Test func `a comment that nobody has read is as the rules sorted it`() {
    let coding = ThemeCoding(presorting: "خدمة سريعة مشكورين")
    #expect(coding.themes == [.speed, .thanks])
    #expect(coding.origin == .rules)
  }

  @Test func `the officer's word stands above the rules, also where she takes a theme away`() {
    var coding = ThemeCoding(presorting: "خدمة سريعة مشكورين")
    coding.code(byHand: [.thanks])
    #expect(coding == ThemeCoding(byHand: [.thanks]))
    coding.code(byHand: [])
    #expect(coding.themes.isEmpty)
    #expect(coding.origin == .officer)
  }

  @Test func `themes given by hand stand in the order of the list, each once`() {
    #expect(ThemeCoding(byHand: [.other, .speed, .other, .reception]).themes == [.reception, .speed, .other])
  }

  @Test func `four comments are not shown, five are`() {
    let four = Array(repeating: ThemeCoding(byHand: [.trust]), count: 4)
    #expect(ThemeCounts(four)[.trust] == nil)
    #expect(ThemeCounts(four).shown.isEmpty)
    #expect(ThemeCounts(four + [ThemeCoding(byHand: [.trust, .speed])])[.trust] == 5)
  }

  @Test func `a theme with few comments looks like one with none`() {
    let counts = ThemeCounts(Array(repeating: ThemeCoding(byHand: [.trust]), count: 4))
    #expect(counts[.trust] == counts[.ease])
  }

  @Test func `a comment counts for each of its themes`() {
    let counts = ThemeCounts(Array(repeating: ThemeCoding(byHand: [.trust, .speed]), count: 6))
    #expect(counts.comments == 6)
    #expect(counts.shown.map(\.theme) == [.speed, .trust])
    #expect(counts.shown.map(\.comments) == [6, 6])
  }

  @Test func `the most frequent comes first`() {
    let codings =
      Array(repeating: ThemeCoding(byHand: [.speed]), count: 5) + Array(repeating: .init(byHand: [.thanks]), count: 9)
    #expect(ThemeCounts(codings).shown.map(\.theme) == [.thanks, .speed])
    #expect(ThemeCounts(codings, smallest: 6).shown.map(\.theme) == [.thanks])
  }

  @Test func `how many the officer has read is told`() {
    let counts = ThemeCounts([ThemeCoding(presorting: "شكرا"), ThemeCoding(byHand: []), ThemeCoding(byHand: [.ease])])
    #expect(counts.comments == 3)
    #expect(counts.coded == 2)
  }

  @Test func `no comments have no counts`() {
    #expect(ThemeCounts([]).shown.isEmpty)
    #expect(ThemeCounts([]).comments == 0)
  }

  @Test func `two coders make a table of yes and no`() {
    let first = [[Theme.speed], [.speed, .trust], [], [.thanks]].map { ThemeCoding(byHand: $0) }
    let second = [[Theme.speed], [.trust], [.speed], []].map { ThemeCoding(byHand: $0) }
    #expect(ThemeCoding.table(of: .speed, first: first, second: second) == [[1, 1], [1, 1]])
    #expect(ThemeCoding.table(of: .trust, first: first, second: second) == [[1, 0], [0, 3]])
    #expect(ThemeCoding.table(of: .ease, first: [], second: []) == [[0, 0], [0, 0]])
  }
}
