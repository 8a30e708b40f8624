import Ballots
import Surveys
import Testing

/// What follows a page of a form that was sent.
@Suite struct SentFormTests {
  private static func question(_ key: String, if decider: String? = nil) -> Question {
    Question(
      key: key, kind: .yesNo(partly: nil), text: LocalizedText(ar: "؟"),
      condition: decider.map { Question.Condition(question: $0, values: ["yes"]) })
  }

  private static func survey(_ routing: Survey.Routing) -> Survey {
    Survey(
      key: "sample", version: 1, audience: .external, languages: [.arabic], title: LocalizedText(ar: "رأيكم"),
      intro: LocalizedText(ar: "حق"), thanks: LocalizedText(ar: "شكراً"), urgent: LocalizedText(ar: "اتصلوا"),
      invitations: [.addressed], validDays: 21, release: ReleaseRule(breakdowns: [Breakdown(.channel)]),
      routing: routing,
      questions: [
        question("unclear"), question("referral", if: "unclear"), question("helped", if: "referral"), question("told"),
      ])
  }

  private func sent(
    _ values: [String: [String]], on part: FormPart = .first, routing: Survey.Routing = .secondPage
  ) -> SentForm {
    SentForm(survey: Self.survey(routing), channel: "phone", part: part, sheet: AnswerSheet(values))
  }

  private func keys(_ part: FormPart, given values: [String: [String]]) -> [String] {
    let survey = Self.survey(.secondPage)
    return survey.questions(on: part, of: survey.questions, given: AnswerSheet(values)).map(\.key)
  }

  @Test func `no key clashes with the page's own fields, and a form from before fields had prefixes is taken`() {
    let tapped = AnswerSheet(fields: ["switch": ["en"], "q.switch": ["yes"], "csrf": ["00ff"]])
    #expect(tapped.values == ["switch": ["yes"]])
    let typed = ["overall": ["4"], "improve": [""]]
    let old = AnswerSheet(fields: typed.merging(["switch": ["en"], "csrf": ["00ff"], "call": ["x"]]) { $1 })
    #expect(old.values == typed)
    #expect(AnswerSheet(fields: ["switch": ["en"]]) == AnswerSheet())
    #expect(QuestionField.name(of: "day") == "q.day")
  }

  @Test func `conditional questions wait for the second page, and come only when called for`() {
    #expect(keys(.first, given: ["unclear": ["yes"]]) == ["unclear", "told"])
    #expect(keys(.second, given: ["unclear": ["yes"]]) == ["referral", "helped"])
    #expect(keys(.second, given: ["unclear": ["no"]]) == [])
    #expect(keys(.second, given: ["referral": ["yes"]]) == [])
  }

  @Test func `a first page that calls for a second is no ballot yet`() {
    #expect(sent(["unclear": ["yes"]]).next == .secondPage)
    #expect(sent(["unclear": ["yes"], "referral": ["no"]]).next == .secondPage)
    #expect(sent(["unclear": ["no"]]).next == .ballot(["unclear": .chosen("no")]))
    #expect(sent(["unclear": ["yes"]], routing: .samePage).next == .ballot(["unclear": .chosen("yes")]))
  }

  @Test func `a second page that was left empty casts the answers of the first`() {
    #expect(sent(["unclear": ["yes"]], on: .second).next == .ballot(["unclear": .chosen("yes")]))
    #expect(
      sent(["unclear": ["yes"], "referral": ["no"]], on: .second).next
        == .ballot(["unclear": .chosen("yes"), "referral": .chosen("no")]))
  }

  @Test func `a problem is shown on the page where its question stands`() {
    let wrong = sent(["unclear": ["yes"], "referral": ["maybe"]], on: .second)
    #expect(wrong.next == .problems([.unknownAnswer(question: "referral")], on: .second))
    #expect(
      sent(["told": ["maybe"], "unclear": ["yes"]], on: .second).next
        == .problems([.unknownAnswer(question: "told")], on: .first))
    #expect(sent([:], on: .second).next == .problems([.nothingAnswered], on: .first))
  }

  @Test func `with somebody who helps, everything stands on one page and is cast from it`() {
    #expect(keys(.whole, given: [:]) == ["unclear", "referral", "helped", "told"])
    #expect(sent(["unclear": ["yes"]], on: .whole).next == .ballot(["unclear": .chosen("yes")]))
    #expect(
      sent(["unclear": ["yes"], "referral": ["maybe"]], on: .whole).next
        == .problems([.unknownAnswer(question: "referral")], on: .whole))
  }

  @Test func `there is no second page where nothing calls for one`() {
    #expect(sent(["unclear": ["no"]], on: .second).part == .first)
    #expect(sent(["unclear": ["yes"]], on: .second, routing: .samePage).part == .first)
  }
}
