import Drafts
import Surveys
import Testing

/// Every finding of the check stands at the field that it is about.
@Suite struct FindingPlaceTests {
  private func places(_ change: (inout SurveyNode) -> Void) throws -> [String] {
    var survey = try Shipped.edited("short/2")
    change(&survey.root)
    let document = SurveyDocument(
      source: survey.source, file: "f", channels: ["phone", "letters", "interview", "help-request", "delegates"])
    return document.findings.map { survey.field(of: $0, in: "f")?.joined(separator: ".") ?? "nowhere" }
  }

  @Test(arguments: [
    (["title", "en"], "title.en"), (["title"], "title"), (["questions", "1", "text", "ar"], "questions.1.text.ar"),
    (["questions", "1", "text", "en"], "questions.1.text.en"), (["questions", "3", "text"], "questions.3.text"),
    (["questions", "0", "scale"], "questions.0.scale"), (["questions", "2", "key"], "questions.2.key"),
    (["questions", "1", "partly", "en"], "questions.1.partly.en"), (["release", "breakdowns"], "release.breakdowns"),
    (["scales", "ease", "3", "en"], "scales.ease.3.en"), (["urgent"], "urgent"), (["audience"], "audience"),
  ])
  func `what is missing is told where it would stand`(path: [String], place: String) throws {
    #expect(try places { $0[path] = nil } == [place])
  }

  @Test(arguments: [
    (["questions", "1", "key"], "Bad Key", "questions.1.key"),
    (["questions", "1", "key"], "overall", "questions.1.key"),
    (["questions", "0", "scale"], "none", "questions.0.scale"), (["valid_days"], "0", "valid_days"),
    (["valid_days"], "x", "valid_days"), (["release", "k_show"], "2", "release.k_show"),
    (["questions", "4", "max_length"], "0", "questions.4.max_length"), (["routing"], "second_page", "routing"),
    (["questions", "0", "policy"], "x", "questions.0.policy"), (["questions", "0", "overall"], "false", "questions"),
    (["questions", "4", "text", "ar"], String(repeating: "ا", count: 2001), "questions.4.text.ar"),
  ])
  func `what is wrong is told where it stands`(path: [String], text: String, place: String) throws {
    #expect(try places { $0[path] = .text(text) } == [place])
  }

  @Test func `a condition, a channel and an option are told at their fields`() throws {
    #expect(
      try places {
        $0[["questions", "1", "show_if"]] = SurveyNode.empty.with(.text("x"), at: "question").with(
          .texts(["yes"]), at: "is")
      }
        == ["questions.1.show_if"])
    #expect(try places { $0[["questions", "1", "channels"]] = .texts(["nowhere"]) } == ["questions.1.channels.0"])
    #expect(
      try places { root in
        root[["questions", "1", "type"]] = .text("choice")
        root[["questions", "1", "options"]] = .list([SurveyNode.words(ar: "أ").with(.text("a"), at: "key")])
      } == ["questions.1.options", "questions.1.options.0.en"])
    #expect(try places { $0[["questions"]] = .list([]) } == ["questions"])
  }
}
