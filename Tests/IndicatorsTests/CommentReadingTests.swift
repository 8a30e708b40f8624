import Indicators
import Releases
import Surveys
import Testing

@Suite struct CommentReadingTests {
  private let period = Period(.quarter, containing: Day(ordinal: 20_600))

  private func comments(_ count: Int, label: String?, from start: Int = 0, first: [Theme]? = []) -> [PublishedComment] {
    (start..<start + count).map { place in
      let digits = String(place, radix: 16)
      let id = String(repeating: "0", count: 32 - digits.count) + digits
      return PublishedComment(
        id: id, period: period, question: "improve", label: label, text: "نص \(place)", first: first)
    }
  }

  private func reading(_ all: [PublishedComment], label: String? = nil, theme: Theme? = nil) -> CommentReading {
    CommentReading(all, of: CommentGroup(survey: "s", period: period, label: label, theme: theme), smallest: 10)
  }

  @Test func `nine comments are no group: neither their words nor their themes are there`() {
    let nine = reading(comments(9, label: "phone", first: [.speed]))
    #expect(nine.comments.isEmpty && nine.themes == nil && nine.agreement.isEmpty)
    #expect(reading(comments(10, label: "phone")).comments.count == 10)
  }

  @Test func `a theme with fewer comments than a group shows none, though the group has enough`() {
    let all = comments(9, label: "phone", first: [.speed]) + comments(9, label: "phone", from: 9)
    let chosen = reading(all, theme: .speed)
    #expect(chosen.comments.isEmpty && chosen.themes?[.speed] == 9)
  }

  @Test func `comments without a label are a choice of their own`() {
    let all = comments(12, label: "phone") + comments(11, label: nil, from: 12)
    #expect(reading(all, label: "phone").comments.count == 12)
    #expect(reading(all, label: Label.other).comments.count == 11)
    #expect(reading(all).comments.count == 23 && reading(all).labels == ["phone", Label.other])
  }

  @Test func `the order is that of no release, and the same each time`() {
    let all = comments(40, label: nil)
    let once = reading(all).comments.map(\.id)
    #expect(once == reading(all.reversed()).comments.map(\.id))
    #expect(once != once.sorted())
  }

  @Test func `an opening concerns a period that it touches`() throws {
    let year = try #require(Period("\(period.year)"))
    for (opened, concerned) in [(nil, true), (period, true), (year, true), (period.previous, false)] {
      let opening = CommentOpening(
        of: CommentGroup(survey: "s", period: opened), on: Day(ordinal: 20_600), as: "officer")
      #expect(opening.concerns(period) == concerned)
    }
  }
}
