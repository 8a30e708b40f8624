import Surveys
import Testing

/// Files of the surveys folder beside what is published.
@Suite struct SurveyDraftTests {
  private struct Folder: SurveyDrafts {
    let texts: [(String, String)]

    func files() -> [SurveyDraft] { texts.map { SurveyDraft(file: $0.0, source: $0.1, channels: nil) } }
    func organisation() -> OrganisationSource? { nil }
    func keep(organisation: OrganisationSource) {}
    func keep(_ source: String, as name: SurveyName, over old: String?) throws(DraftProblem) { throw .notWritable }
    func discard(_ name: SurveyName, being old: String) throws(DraftProblem) { throw .notWritable }
    func mappings(of survey: String) -> [(name: String, text: String)] { [] }
    func keep(mapping source: String, as name: String, of survey: String) throws(DraftProblem) { throw .notWritable }
  }

  private func published(_ source: String) throws -> PublishedSurvey {
    PublishedSurvey(
      survey: try #require(SurveyDocument(source: source, file: "").survey), source: source,
      publishedOn: Day(ordinal: 20_000))
  }

  @Test func `a published file is no draft, one that was changed since says so, and a new version is good`() throws {
    let source = try ShippedSurveysTests.text("short/1.yaml")
    let next = source.replacing("version: 1", with: "version: 7")
    let published = [try published(source)]
    let folder = Folder(texts: [("short/1.yaml", source), ("short/7.yaml", next)])
    #expect(try folder.unpublished(beside: published).map(\.file) == ["short/7.yaml"])
    #expect(SurveyDraft(file: "short/7.yaml", source: next, channels: nil).findings(against: published).isEmpty)
    let changed = SurveyDraft(file: "short/1.yaml", source: source + "# x\n", channels: nil)
    #expect(!changed.isPublished(in: published))
    #expect(
      changed.findings(against: published).map(\.problem) == [.changedAfterPublication(key: "short", version: 1)])
  }

  @Test func `a mistake in the channels around a draft keeps it from being published`() throws {
    let around = OrganisationSource(channels: "channels:\n  - key: Visit!\n", departments: "departments: []\n").read()
    #expect(!around.findings.isEmpty)
    let draft = SurveyDraft(
      file: "short/1.yaml", source: try ShippedSurveysTests.text("short/1.yaml"), channels: nil,
      around: around.findings)
    #expect(draft.findings(against: []) == around.findings)
  }

  @Test func `its place and what is published are told beside its own mistakes`() throws {
    let source = try ShippedSurveysTests.text("short/1.yaml")
    let broken = source.replacing("audience: external", with: "audience: nobody")
    let draft = SurveyDraft(file: "other/1.yaml", source: broken, channels: nil)
    let problems = draft.findings(against: [try published(source)]).map(\.problem)
    #expect(problems.count == 3)
    #expect(problems.contains(.fileName(expected: "short/1.yaml")))
    #expect(problems.contains(.changedAfterPublication(key: "short", version: 1)))
  }

  @Test func `a file in another place is told where it belongs`() throws {
    let draft = SurveyDraft(file: "other/1.yaml", source: try ShippedSurveysTests.text("short/1.yaml"), channels: nil)
    #expect(draft.findings(against: []).map(\.problem) == [.fileName(expected: "short/1.yaml")])
  }

  @Test func `channels that are gone are forgotten, and a question that had no other asks through every one`() {
    let source = """
      # what we ask
      questions:
        - key: a
          channels: [interview, phone]  # not in letters
        - key: b
          channels: [ "phone" ]
        - key: c
          text: { ar: "channels: [phone]" }

      """
    let draft = SurveyDraft(file: "x/1.yaml", source: source, channels: nil)
    let left = source.replacing("[interview, phone]", with: "[interview]")
      .replacing("    channels: [ \"phone\" ]\n", with: "")
    #expect(draft.forgetting(channels: ["phone"]) == left)
    #expect(draft.forgetting(channels: ["website"]) == nil)
  }
}
