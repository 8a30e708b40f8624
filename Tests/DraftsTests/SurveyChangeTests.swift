import Drafts
import Surveys
import Testing

/// What a draft says otherwise than what is published.
@Suite struct SurveyChangeTests {
  private func changes(_ change: (inout EditedSurvey) -> Void) throws -> [SurveyChange] {
    let old = try Shipped.edited("short/2")
    var new = old
    change(&new)
    return new.changes(since: old)
  }

  @Test func `the same text differs in nothing, whatever its version`() throws {
    #expect(try changes { $0.root[["version"]] = .text("3") }.isEmpty)
  }

  @Test func `a question is added, removed, moved and worded anew`() throws {
    #expect(try changes { _ = $0.add($0.newQuestion(.nps).with(.text("nps"), at: "key")) } == [.added(question: "nps")])
    #expect(try changes { $0.remove(2) } == [.removed(question: "ease")])
    #expect(try changes { _ = $0.move(4, by: -3) } == [.moved(question: "improve", from: 5, to: 2)])
    #expect(
      try changes { $0.root[["questions", "2", "text", "en"]] = .text("Was it easy?") } == [
        .changed(
          question: "ease", field: ["text", "en"], from: "Were the steps to get our service easy or hard?",
          to: "Was it easy?")
      ])
  }

  @Test func `a word of a scale is told with each question that uses it`() throws {
    #expect(
      try changes { $0.root[["scales", "ease", "0", "en"]] = .text("Awful") } == [
        .changed(question: "ease", field: ["scale", "1", "en"], from: "Very hard", to: "Awful")
      ])
    #expect(
      try changes { survey in
        survey.rename(scale: "ease", to: "simple")
      }.isEmpty)
  }

  @Test func `what belongs to the survey as a whole is told by itself`() throws {
    #expect(
      try changes { $0.root[["valid_days"]] = .text("30") } == [
        .changed(question: nil, field: ["valid_days"], from: "21", to: "30")
      ])
    #expect(
      try changes { $0.root[["release", "breakdowns"]] = .texts(["channel"]) } == [
        .changed(question: nil, field: ["release", "breakdowns"], from: "channel*mode, department", to: "channel")
      ])
  }

  private func conflicts(_ change: (inout EditedSurvey) -> Void, key: String = "short") throws -> [KeyConflict] {
    var new = try Shipped.edited("short/2")
    new.root[["key"]] = .text(key)
    new.root[["version"]] = .text("3")
    change(&new)
    let published = try ["short/1", "short/2"].map {
      try #require(SurveyDocument(source: try Shipped.text($0), file: "").survey)
    }
    return try #require(SurveyDocument(source: new.source, file: "").readable).keyConflicts(with: published)
  }

  @Test func `a key keeps its meaning while its answers are the same`() throws {
    #expect(try conflicts { $0.root[["questions", "2", "text", "ar"]] = .text("هل كانت سهلة؟") }.isEmpty)
    #expect(try conflicts { $0.root[["questions", "1", "partly"]] = nil }.map(\.difference) == [.answers])
    #expect(
      try conflicts { survey in
        survey.replace(2, with: survey.questions[2].asked(as: .comment, in: survey))
      } == [KeyConflict(question: "ease", survey: "short", version: 2, difference: .answers)])
    #expect(
      try conflicts { $0.root[["scales", "ease"]] = .list([.words(ar: "أ", en: "a"), .words(ar: "ب", en: "b")]) }.count
        == 1)
  }

  @Test func `another survey asks a key in its own words`() throws {
    #expect(
      try conflicts({ $0.root[["questions", "2", "text", "ar"]] = .text("هل كانت سهلة؟") }, key: "other").map(
        \.question)
        == ["ease"])
  }
}
