import Ballots
import Surveys
import Testing

/// What follows a page of a form that was sent.
@Suite struct SentFormTests {
  private static func question(_ key: String, if decider: String? = nil, isCore: Bool = false) -> Question {
    Question(
      key: key, kind: .yesNo(partly: nil), text: LocalizedText(ar: "؟"), isCore: isCore,
      condition: decider.map { Question.Condition(question: $0, values: ["yes"]) })
  }

  private static func survey(_ routing: Survey.Routing, _ questions: [Question]? = nil) -> Survey {
    Survey(
      key: "sample", version: 1, audience: .external, languages: [.arabic], title: LocalizedText(ar: "رأيكم"),
      intro: LocalizedText(ar: "حق"), thanks: LocalizedText(ar: "شكراً"), urgent: LocalizedText(ar: "اتصلوا"),
      invitations: [.addressed], validDays: 21, release: ReleaseRule(breakdowns: [Breakdown(.channel)]),
      routing: routing,
      questions: questions ?? [
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

  // Core questions first.

  private static let stepped = [
    question("overall", isCore: true), question("told"), question("unclear", isCore: true),
    question("referral", if: "unclear"), question("helped", if: "told"),
  ]

  private func stepped(
    _ values: [String: [String]], on part: FormPart = .first, routing: Survey.Routing = .samePage,
    asking questions: [Question] = Self.stepped
  ) -> SentForm {
    SentForm(survey: Self.survey(routing, questions), channel: "phone", part: part, sheet: AnswerSheet(values))
  }

  private func steps(_ part: FormPart, given values: [String: [String]], routing: Survey.Routing = .samePage)
    -> [String]
  {
    let survey = Self.survey(routing, Self.stepped)
    return survey.questions(on: part, of: survey.questions, given: AnswerSheet(values)).map(\.key)
  }

  @Test(arguments: Survey.Routing.allCases)
  func `the core questions stand on the first page, the rest and what it calls for on the second`(
    routing: Survey.Routing
  ) {
    #expect(steps(.first, given: [:], routing: routing) == ["overall", "unclear"])
    #expect(steps(.second, given: [:], routing: routing) == ["told", "helped"])
    #expect(steps(.second, given: ["unclear": ["yes"]], routing: routing) == ["told", "referral", "helped"])
    #expect(steps(.whole, given: [:], routing: routing).count == 5)
  }

  @Test(arguments: Survey.Routing.allCases)
  func `whoever sends the core questions has sent everything, whatever more could be asked`(routing: Survey.Routing) {
    let answers: [String: Answer] = ["overall": .chosen("yes"), "unclear": .chosen("yes")]
    #expect(stepped(["overall": ["yes"], "unclear": ["yes"]], routing: routing).next == .ballot(answers))
  }

  @Test func `the rest is one ballot with the core answers, and may be left empty`() {
    let (core, rest) = (["overall": ["yes"]], ["told": ["no"]])
    #expect(
      stepped(core.merging(rest) { $1 }, on: .second).next
        == .ballot(["overall": .chosen("yes"), "told": .chosen("no")]))
    #expect(stepped(core, on: .second).next == .ballot(["overall": .chosen("yes")]))
    #expect(stepped([:], on: .second).next == .problems([.nothingAnswered], on: .first))
    #expect(
      stepped(core.merging(["told": ["maybe"]]) { $1 }, on: .second).next
        == .problems([.unknownAnswer(question: "told")], on: .second))
  }

  @Test func `where only what depends on an answer would be left, there is one page`() {
    let questions = [Self.question("unclear", isCore: true), Self.question("referral", if: "unclear")]
    let survey = Self.survey(.samePage, questions)
    #expect(!survey.offersMore(of: questions))
    #expect(survey.questions(on: .first, of: questions, given: AnswerSheet([:])) == questions)
    #expect(stepped(["unclear": ["yes"]], on: .second, asking: questions).part == .first)
    let none = [Self.question("overall", isCore: true)]
    #expect(!Self.survey(.samePage, none).offersMore(of: none))
  }
}
