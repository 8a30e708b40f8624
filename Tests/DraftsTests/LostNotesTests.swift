import Drafts
import Testing

/// Notes typed by hand into a file, of which an editor keeps those at its head.
@Suite struct LostNotesTests {
  private static let file = """
    # kept: at the head of the file
    key: winter
    version: 1 # lost: behind a field
    title: { ar: "رقم # 5", en: "Number #5" }
    # lost: a line of its own
    intro: { ar: أهلاً, en: "a # b" }
    questions:
      # lost: before a question
      - { key: overall, text: { ar: كيف؟, en: How? } }
    """

  @Test func `the lines whose notes are lost are told, and no text is taken for a note`() throws {
    let edited = try #require(EditedSurvey(source: Self.file))
    #expect(edited.lostNotes(of: Self.file) == [3, 5, 8])
    #expect(edited.source.contains("kept: at the head") && !edited.source.contains("lost:"))
  }

  @Test(arguments: [
    "key: it's # a note", "key: 'it''s # none' # a note", #"key: "a \" # none" # a note"#, "# a note",
    "- { key: don't, ar: \"#\" } # a note",
  ])
  func `a note begins behind a blank and outside quotes`(line: String) throws {
    let file = "key: winter\n" + line + "\n"
    let edited = try #require(EditedSurvey(source: "key: winter\n"))
    #expect(edited.lostNotes(of: file) == [2])
    #expect(edited.lostNotes(of: file.replacing("# a note", with: "")).isEmpty)
  }

  @Test func `what was saved by the editor loses nothing more`() throws {
    let saved = try #require(EditedSurvey(source: Self.file)).source
    #expect(try #require(EditedSurvey(source: saved)).lostNotes(of: saved).isEmpty)
  }
}
