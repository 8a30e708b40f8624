import Indicators
import Surveys
import Testing

@Suite struct CommentDeskTests {
  private static let period = Period(.quarter, containing: Day(ordinal: 20_600))

  /// Twelve comments in the order in which they are shown; the second and the last are read, the fourth is on nothing.
  private static let comments = (0..<12).map { place in
    PublishedComment(
      id: String(repeating: "0", count: 30) + String(place, radix: 16) + "0", period: period, question: "improve",
      label: nil, text: place == 3 ? "كلام" : "شكراً \(place)", first: [1, 11].contains(place) ? [.trust] : nil,
      second: place == 0 ? [] : nil)
  }.reversed()

  private func desk(
    _ coder: Coder = .first, search: String = "", isWithoutTheme: Bool = false, at id: String? = nil
  ) -> CommentDesk {
    CommentDesk(
      CommentReading(
        Array(Self.comments), of: CommentGroup(survey: "s", period: Self.period), smallest: 10),
      for: coder, search: CommentSearch(search), isWithoutTheme: isWithoutTheme, at: id)
  }

  @Test func `a reader starts at the first that she has not read`() {
    let desk = desk()
    #expect(desk.place == 0 && desk.unread == 10 && desk.comments.count == 12)
    #expect(desk.nextUnread == desk.comments[2])
    #expect(desk.comment(-1) == nil && desk.comment(1) == desk.comments[1])
  }

  @Test func `behind the last the first comes again, but never the same one`() {
    let all = desk().comments
    #expect(desk(at: all[11].id).nextUnread == all[0])
    #expect(desk(at: all[10].id).nextUnread == all[0])
    #expect(desk(search: "10", at: all[10].id).nextUnread == nil)
  }

  @Test func `what is not among those chosen is not before her`() {
    #expect(desk(search: "4", at: desk().comments[1].id).current?.text == "شكراً 4")
    #expect(desk(search: "لا أحد").place == nil && desk(search: "لا أحد").nextUnread == nil)
    #expect(desk(at: "x").place == 0)
  }

  @Test func `those without a theme are those on which she sees none`() {
    #expect(desk(isWithoutTheme: true).comments.map(\.text) == ["كلام"])
    let second = desk(.second, isWithoutTheme: true)
    #expect(second.comments.count == second.unread + 1, "the second sees nothing of what the first said")
  }
}
