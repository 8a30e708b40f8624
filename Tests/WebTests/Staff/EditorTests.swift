import Access
import Foundation
import HTTP
import HTTPTypes
import Houses
import Hummingbird
import Storage
import Surveys
import Testing

/// Drafts of surveys, written in the browser.
@Suite struct EditorTests {
  private static let draft = "/surveys/sample/2/edit"
  private static let file = "sample/2.yaml"

  /// A hidden field of a page.
  private func hidden(_ name: String, on page: TestAnswer, after mark: String = "<main") throws -> String {
    let body = String(try #require(page.body.components(separatedBy: mark).dropFirst().first))
    let field = try #require(body.firstMatch(of: try Regex("name=\"\(name)\" value=\"([^\"]*)\"")))
    return String(try #require(field[1].substring))
  }

  private func survey(_ site: TestSite, _ file: String = file) throws -> SurveyDocument {
    SurveyDocument(source: try #require(site.drafts.text(file)), file: file)
  }

  @Test func `a survey begins as a copy, or as an empty page, under a key that nobody has`() async throws {
    let site = try await TestSite()
    let begun = try await site.post(
      "/surveys?lang=en", ["from": "sample/1", "questions": "yes", "key": "winter", "ar": "شتاء", "en": "Winter"],
      as: .officer)
    #expect(begun.location == "/surveys/winter/1/edit?lang=en&done=began")
    #expect(try await site.get(begun.location, as: .officer).body.contains("Winter, version 1"))
    let copy = try survey(site, "winter/1.yaml")
    #expect(copy.findings.isEmpty && copy.survey?.questions.map(\.key) == ["overall", "answered", "waited", "improve"])
    _ = try await site.post("/surveys", ["from": "", "key": "bare", "ar": "خفيف"], as: .officer)
    #expect(try survey(site, "bare/1.yaml").readable == nil)
    #expect(try await site.get("/surveys/bare/1/edit", as: .officer).status == .ok)
    for (key, ar) in [("winter", "x"), ("sample", "x"), ("Bad Key", "x"), ("../x", "x"), ("fresh", "")] {
      let refused = try await site.post("/surveys", ["from": "sample/1", "key": key, "ar": ar], as: .officer)
      #expect(refused.status == .unprocessableContent && refused.body.contains("class=\"problems\""), "\(key)")
    }
    #expect(try site.drafts.files().count == 4)
  }

  @Test func `the next version begins as the newest one, once`() async throws {
    let site = try await TestSite()
    let before = site.drafts.text(Self.file)
    let answer = try await site.post("/surveys", ["next": "sample"], as: .officer)
    #expect(answer.location == "/surveys/sample/2/edit?done=began" && site.drafts.text(Self.file) == before)
    #expect(try await site.post("/surveys", ["next": "nothing"], as: .officer).status == .notFound)
  }

  @Test func `a question is added, changed, moved, copied and removed`() async throws {
    let site = try await TestSite()
    let page = try await site.get("\(Self.draft)/questions/new?type=choice", as: .officer)
    #expect(page.body.contains("autofocus"))
    let sent: KeyValuePairs = [
      "type": "choice", "text.ar": "كيف وصلتم؟", "text.en": "How did you come?", "options.0.ar": "سيارة",
      "options.0.en": "Car", "options.1.ar": "مشياً", "options.1.en": "On foot", "revision": "", "do": "add:comment",
    ]
    let added = try await site.post("\(Self.draft)/questions/new", sent, as: .officer)
    #expect(added.location == "\(Self.draft)/questions/new?type=comment&saved=questions/new")
    let next = try await site.get(added.location, as: .officer)
    #expect(next.body.contains(#"data-saved="/surveys/sample/2/edit/questions/new""#))
    #expect(next.headers[.contentSecurityPolicy]?.contains("script-src 'self'") ?? false)
    // Sent twice, as after a line that broke, it is one question.
    _ = try await site.post("\(Self.draft)/questions/new", sent, as: .officer)
    #expect(try survey(site).survey?.questions.count == 5)
    let question = try #require(try survey(site).survey?.questions.last)
    #expect(question.key == "come" && question.choices.map(\.value) == ["car", "foot"])

    let list = try await site.get(Self.draft, as: .officer)
    let revision = try hidden("revision", on: list, after: #"id="q-5""#)
    let moved = try await site.post(Self.draft, ["question": "4", "revision": revision, "do": "up"], as: .officer)
    #expect(moved.location == "\(Self.draft)?done=moved&focus=up-4")
    #expect(try await site.get(moved.location, as: .officer).body.contains("autofocus"))
    #expect(try survey(site).survey?.questions.map(\.key) == ["overall", "answered", "waited", "come", "improve"])
    // The same form again finds the question where it stands now.
    _ = try await site.post(Self.draft, ["question": "4", "revision": revision, "do": "copy"], as: .officer)
    #expect(try survey(site).survey?.questions[4].key == "come_2")
    _ = try await site.post(Self.draft, ["question": "3", "revision": revision, "do": "remove"], as: .officer)
    #expect(try survey(site).survey?.questions.map(\.key) == ["overall", "answered", "waited", "come_2", "improve"])
    let gone = try await site.post(Self.draft, ["question": "3", "revision": revision, "do": "remove"], as: .officer)
    #expect(gone.status == .conflict)
    #expect(try survey(site).survey?.questions.count == 5)
  }

  @Test func `what is wrong stands at its field, and is kept all the same`() async throws {
    let site = try await TestSite()
    let page = try await site.get("\(Self.draft)/questions/2", as: .officer)
    let saved = try await site.post(
      "\(Self.draft)/questions/2",
      [
        "type": "yes_no", "text.ar": "هل رددنا عليكم؟", "text.en": "", "key": "answered", "do": "add:rating",
        "revision": try hidden("revision", on: page),
      ], as: .officer)
    #expect(saved.location == "\(Self.draft)/questions/2?saved=questions/2")
    let wrong = try await site.get(saved.location, as: .officer)
    #expect(wrong.body.contains(##"<a href="#text.en">"##) && wrong.body.contains("هل رددنا عليكم؟"))
    let draft = try await site.get(Self.draft, as: .officer)
    #expect(draft.body.contains("\(Self.draft)/questions/2#text.en") && !draft.body.contains("/publish\""))
    #expect(try await site.get("/surveys/sample/2/publish", as: .officer).status == .notFound)
    #expect(try await site.get("/surveys/sample/2/preview", as: .officer).body.contains("هل رددنا عليكم؟"))
  }

  @Test func `two who write at once lose nothing`() async throws {
    let site = try await TestSite()
    let path = "\(Self.draft)/questions/2"
    let revision = try hidden("revision", on: try await site.get(path, as: .officer))
    func send(_ ar: String, _ revision: String) async throws -> TestAnswer {
      try await site.post(
        path,
        [
          "type": "yes_no", "text.ar": ar, "text.en": "Did we answer?", "key": "answered", "do": "save",
          "revision": revision,
        ], as: .officer)
    }
    #expect(try await send("كلام الأولى", revision).status == .seeOther)
    // Another question, opened before, is no conflict.
    let conflict = try await send("كلام الثانية", revision)
    #expect(conflict.status == .conflict)
    #expect(conflict.body.contains(#"value="كلام الثانية""#) && conflict.body.contains("كلام الأولى"))
    #expect(try survey(site).survey?.questions[1].text.ar == "كلام الأولى")
    let over = try await send("كلام الثانية", try hidden("revision", on: conflict, after: "<form class=\"sheet"))
    #expect(over.status == .seeOther)
    #expect(try survey(site).survey?.questions[1].text.ar == "كلام الثانية")
    // What was sent again as it is kept is no conflict either.
    #expect(try await send("كلام الثانية", revision).status == .seeOther)
  }

  @Test func `a question that another one removed comes back as a new one when it is sent`() async throws {
    let site = try await TestSite()
    let path = "\(Self.draft)/questions/2"
    let revision = try hidden("revision", on: try await site.get(path, as: .officer))
    _ = try await site.post(Self.draft, ["question": "1", "revision": revision, "do": "remove"], as: .officer)
    let sent: KeyValuePairs = [
      "type": "yes_no", "text.ar": "هل رددنا بسرعة؟", "text.en": "Soon?", "key": "answered", "do": "save",
      "revision": revision,
    ]
    let gone = try await site.post(path, sent, as: .officer)
    #expect(gone.status == .conflict && gone.body.contains("action=\"\(Self.draft)/questions/new\""))
    #expect(gone.body.contains("هل رددنا بسرعة؟"))
    let again = try await site.post(
      "\(Self.draft)/questions/new",
      ["type": "yes_no", "text.ar": "هل رددنا بسرعة؟", "text.en": "Soon?", "key": "answered", "revision": ""],
      as: .officer)
    #expect(again.status == .seeOther)
    #expect(try survey(site).readable?.questions.last?.text.ar == "هل رددنا بسرعة؟")
  }

  @Test func `the survey's own fields and its scales are kept`() async throws {
    let site = try await TestSite()
    let general = try await site.get("\(Self.draft)/general", as: .officer)
    let saved = try await site.post(
      "\(Self.draft)/general",
      [
        "title.ar": "رأيكم", "title.en": "Your opinion", "intro.ar": "رأيكم حق\r\nلكم", "intro.en": "Yours",
        "thanks.ar": "شكراً", "thanks.en": "Thanks", "urgent.ar": "اتصلوا", "urgent.en": "Call", "audience": "external",
        "languages": "ar", "routing": "second_page", "invitations": "addressed", "valid_days": "14",
        "release.breakdowns": "channel*department", "release.every": "month", "do": "save",
        "revision": try hidden("revision", on: general),
      ], as: .officer)
    #expect(saved.location == "\(Self.draft)?done=saved&saved=general")
    let kept = try #require(try survey(site).survey)
    #expect(kept.intro.ar == "رأيكم حق\nلكم" && kept.validDays == 14 && kept.release.every == .month)
    #expect(kept.languages == [.arabic] && kept.questions.count == 4)

    let begun = try await site.post(Self.draft, ["do": "scale"], as: .officer)
    #expect(begun.location == "\(Self.draft)/scales/1")
    let scale = try await site.get(begun.location, as: .officer)
    let named = try await site.post(
      begun.location,
      [
        "name": "ثقة", "labels.0.ar": "لا", "labels.1.ar": "نعم", "labels.2.ar": "", "min": "1", "do": "ends",
        "revision": try hidden("revision", on: scale),
      ], as: .officer)
    #expect(named.location == "\(Self.draft)/scales/1?saved=scales/1")
    #expect(try #require(site.drafts.text(Self.file)).contains("first: { ar: لا }"))
    for path in ["scales/2", "scales/0", "scales/x", "questions/9", "questions/x"] {
      #expect(try await site.get("\(Self.draft)/\(path)", as: .officer).status == .notFound, "\(path)")
    }
  }

  @Test func `what differs, how it looks and the file itself are there to see`() async throws {
    let site = try await TestSite()
    let difference = try await site.get("\(Self.draft)/difference?lang=en", as: .officer)
    #expect(difference.body.contains("Nothing: the draft says what is published."))
    let looks = try await site.get("\(Self.draft)/looks", as: .officer)
    #expect(looks.headers[.contentSecurityPolicy]?.contains("frame-src 'self'") ?? false)
    for query in ["", "&amp;lang=en", "&amp;view=easy"] {
      let source = "/surveys/sample/2/preview?framed=1\(query)"
      #expect(looks.body.contains("<iframe src=\"\(source)\""))
      let framed = try await site.get(source.replacing("&amp;", with: "&"), as: .officer)
      #expect(!framed.body.contains("class=\"ribbon\"") && framed.body.contains("name=\"csrf\""))
      #expect(framed.headers[.contentSecurityPolicy]?.contains("frame-ancestors 'self'") ?? false)
    }
    #expect(
      try await site.get("/surveys", as: .officer).headers[.contentSecurityPolicy]?.contains("frame-ancestors 'none'")
        ?? false)
    for version in [1, 2] {
      let file = try await site.get("/surveys/sample/\(version)/survey.yaml", as: .officer)
      #expect(file.body == TestSurvey.source(version) && file.file == "attachment; filename=\"sample-\(version).yaml\"")
    }
    #expect(try await site.get("/surveys/sample/9/survey.yaml", as: .officer).status == .notFound)
  }

  @Test func `a draft is discarded once, as it was seen, and what is published is never written on`() async throws {
    let site = try await TestSite()
    let stale = try await site.post(Self.draft, ["do": "discard", "revision": "00"], as: .officer)
    #expect(stale.status == .conflict && site.drafts.text(Self.file) != nil)
    let list = try await site.get(Self.draft, as: .officer)
    let form = String(try #require(list.body.components(separatedBy: "<form").last))
    let revision = String(try #require(form.firstMatch(of: /name="revision" value="([0-9a-f]+)"/)?.1))
    #expect(
      try await site.post(Self.draft, ["do": "discard", "revision": revision], as: .officer).location == "/surveys")
    #expect(site.drafts.text(Self.file) == nil)
    #expect(try await site.get(Self.draft, as: .officer).status == .notFound)
    for path in ["/surveys/sample/1/edit", "/surveys/sample/1/edit/general", "/surveys/nothing/1/edit/looks"] {
      #expect(try await site.get(path, as: .officer).status == .notFound, "\(path)")
    }
    #expect(try await site.post("/surveys/sample/1/edit", ["do": "scale"], as: .officer).status == .notFound)
  }

  @Test func `where the folder cannot be written in, the page says so and keeps what was typed`() async throws {
    let site = try await TestSite(drafts: TestDrafts(isSealed: true))
    let path = "\(Self.draft)/questions/2"
    let answer = try await site.post(
      path,
      [
        "type": "yes_no", "text.ar": "كلام جديد", "text.en": "New words", "key": "answered",
        "revision": try hidden("revision", on: try await site.get(path, as: .officer)),
      ], as: .officer)
    #expect(answer.status == .serviceUnavailable && answer.body.contains("كلام جديد"))
    #expect(try await site.post(Self.draft, ["do": "scale"], as: .officer).status == .serviceUnavailable)
    let start = try await site.post("/surveys", ["from": "", "key": "winter", "ar": "شتاء"], as: .officer)
    #expect(start.status == .serviceUnavailable && start.body.contains("شتاء"))
  }

  @Test func `nobody else writes surveys, and no other site's form does`() async throws {
    let site = try await TestSite()
    for role in [.analyst, .board, .administrator, .relations, .interviewer, .delegate] as [Role] {
      #expect(try await site.get(Self.draft, as: role).status == .forbidden, "\(role)")
      #expect(try await site.post(Self.draft, ["do": "scale"], as: role).status == .forbidden, "\(role)")
    }
    let before = site.drafts.text(Self.file)
    #expect(try await site.post(Self.draft, ["do": "scale", "csrf": "x"], as: .officer).status == .forbidden)
    #expect(try await site.post(Self.draft, ["do": "nothing"], as: .officer).status == .conflict)
    #expect(site.drafts.text(Self.file) == before)
  }
}
