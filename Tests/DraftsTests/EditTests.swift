import Drafts
import Surveys
import Testing

/// What an editor does with questions and scales.
@Suite struct EditTests {
  private func keys(_ survey: EditedSurvey) -> [String] { survey.questions.map { $0.text("key") } }

  @Test func `questions move as far as there are places`() throws {
    var survey = try Shipped.edited("short/2")
    #expect(survey.move(1, by: -1) == 0 && survey.move(4, by: 1) == 4 && survey.move(9, by: 1) == 9)
    #expect(keys(survey) == ["information", "overall", "ease", "told_reply_date", "improve"])
  }

  @Test func `a copy has a key of its own and is not the overall question`() throws {
    var survey = try Shipped.edited("short/2")
    #expect(survey.duplicate(0, taken: ["overall_2"]) == 1)
    #expect(survey.questions[1].text("key") == "overall_3")
    #expect(survey.questions[1][["overall"]] == nil && survey.questions[1][["code"]] == nil)
    #expect(survey.questions[1][["text"]] == survey.questions[0][["text"]])
    survey.remove(1)
    #expect(try survey == Shipped.edited("short/2"))
  }

  @Test func `a new key is followed by whoever depends on it`() throws {
    var survey = try Shipped.edited("after-registration/2")
    let index = try #require(keys(survey).firstIndex(of: "unclear"))
    survey.replace(index, with: survey.questions[index].with(.text("open_points"), at: "key"))
    #expect(survey.questions.contains { $0.text("show_if", "question") == "open_points" })
    #expect(SurveyDocument(source: survey.source, file: "").findings.isEmpty)
  }

  @Test(arguments: [
    ("How did we receive you?", "receive"), ("Was the reply on time?", "reply_time"), ("كيف", ""), ("9 lives", "lives"),
    ("", ""),
  ])
  func `a key is made of the first words`(text: String, key: String) { #expect(text.asKey == key) }

  @Test func `a fresh key is one that no question has had`() throws {
    let survey = try Shipped.edited("short/2")
    #expect(survey.freshKey("reply", taken: []) == "reply")
    #expect(survey.freshKey("ease", taken: ["ease_2"]) == "ease_3")
    #expect(survey.freshKey("", taken: ["question_1"]) == "question_2")
    #expect(survey.freshKey("day", taken: []) == "day_2")
  }

  @Test func `the first rating is the overall question, and another one is not`() throws {
    var survey = try #require(EditedSurvey.bare)
    #expect(survey.newQuestion(.rating).text("overall") == "true")
    _ = survey.add(survey.newQuestion(.rating))
    #expect(survey.newQuestion(.rating)[["overall"]] == nil)
    #expect(survey.newQuestion(.effort).text("scale") == "quality")
    #expect(try Shipped.edited("short/2").newQuestion(.effort).text("scale") == "ease")
  }

  @Test func `a question of another kind drops what was of its kind alone`() throws {
    let survey = try Shipped.edited("short/2")
    let comment = survey.questions[0].asked(as: .comment, in: survey)
    #expect(comment[["scale"]] == nil && comment[["overall"]] == nil && comment.text("type") == "comment")
    #expect(comment[["text"]] == survey.questions[0][["text"]])
    #expect(comment.asked(as: .rating, in: survey).text("scale") == "quality")
  }

  @Test func `a scale is named anew with those who use it, and worded at its ends alone and back`() throws {
    var survey = try Shipped.edited("short/2")
    survey.rename(scale: "quality", to: "جودة")
    #expect(survey.questions[0].text("scale") == "جودة" && survey.scales == ["جودة", "ease"])
    survey.rename(scale: "ease", to: "جودة")
    #expect(survey.scales == ["جودة", "ease"])
    let scale = try #require(survey.root[["scales", "جودة"]])
    let ends = scale.worded(atEndsAlone: true)
    #expect(ends.hasEndsAlone && ends.text("max") == "5" && ends.text("labels", "last", "en") == "Very good")
    let every = ends.worded(atEndsAlone: false)
    #expect(every.steps.count == 5 && every.steps[1].text("ar") == "2" && every.steps[4] == scale.steps[4])
    survey.root[["scales", "جودة"]] = ends
    #expect(SurveyDocument(source: survey.source, file: "").survey?.questions[0].scale?.labels.count == 5)
    var odd = ends
    odd[["max"]] = .text("9223372036854775807")
    #expect(odd.worded(atEndsAlone: false).steps.count == 11)
  }

  @Test func `a new scale is one that the check lets pass`() throws {
    var survey = try Shipped.edited("short/2")
    #expect(survey.addScale() == 2 && survey.scales.last == "scale_3")
    survey.root[["questions", "0", "scale"]] = .text("scale_3")
    #expect(SurveyDocument(source: survey.source, file: "").findings.isEmpty)
    #expect(survey.uses(ofScale: "scale_3") == 1)
  }

  @Test func `a draft begins as its start, with or without its questions`() throws {
    let name = try #require(SurveyName(key: "winter", version: 1))
    let copy = try Shipped.edited("after-decision/1").begun(
      as: name, title: LocalizedText(ar: "شتاء"), withQuestions: true)
    let survey = try #require(SurveyDocument(source: copy.source, file: "").readable)
    #expect(survey.key == "winter" && survey.version == 1 && survey.title.ar == "شتاء")
    let empty = try #require(EditedSurvey.bare).begun(as: name, withQuestions: false)
    let problems = Set(SurveyDocument(source: empty.source, file: "").findings.map { "\($0.problem)" })
    #expect(problems == ["‘urgent’ is missing", "a survey needs at least one question"])
  }

  @Test func `a scale inside a question gets a name when a draft begins with it`() throws {
    let source = try Shipped.text("short/2").replacing(
      "scale: quality", with: "scale: { min: 1, max: 3, labels: { first: { ar: أ, en: a }, last: { ar: ب, en: b } } }")
    let edited = try #require(EditedSurvey(source: source))
    let begun = edited.begun(as: try #require(SurveyName(key: "short", version: 2)), withQuestions: true)
    #expect(begun.scales.contains("overall") && begun.questions[0].text("scale") == "overall")
    #expect(
      SurveyDocument(source: begun.source, file: "").survey == SurveyDocument(source: source, file: "").survey)
  }

  @Test(arguments: ["a/1.yaml", "winter-2/9999.yaml"]) func `a file in its place has a name`(file: String) {
    #expect(SurveyName(file: file)?.file == file)
  }

  @Test(arguments: [
    "../1.yaml", "a/../1.yaml", "a/01.yaml", "a/0.yaml", "A/1.yaml", "a/1.yml", "a", "/a/1.yaml", "a/b/1.yaml",
  ])
  func `a file in another place has none`(file: String) { #expect(SurveyName(file: file) == nil) }
}
