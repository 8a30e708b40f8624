import Drafts
import Foundation
import Houses
import Storage
import Surveys
import Testing

/// Surveys of other programs, taken over in the browser.
@Suite struct FormFileTests {
  private static let path = "/surveys/import"

  /// A Google form that asks a rating and a name.
  private static let form = Array(
    """
    {"info": {"title": "Our service"}, "items": [
      {"itemId": "a1", "title": "كيف كانت الخدمة؟", "questionItem": {"question": {"questionId": "q1",
        "scaleQuestion": {"low": 1, "high": 5, "lowLabel": "سيئة", "highLabel": "ممتازة"}}}},
      {"itemId": "a2", "title": "اسمكم", "questionItem": {"question": {"questionId": "q2", "textQuestion": {}}}}]}
    """.utf8)

  @Test func `a form becomes a draft, and what was not taken stands on its page until it is removed`() async throws {
    let site = try await TestSite()
    let done = try await site.upload(Self.path, file: Self.form, fields: ["form_key": "winter"], as: .officer)
    #expect(done.location == "/surveys/winter/1/edit?done=began")
    let page = try await site.get(done.location, as: .officer)
    #expect(page.status == .ok && page.body.contains("يطلب الاسم") && page.body.contains("value=\"remarks\""))
    let before = try #require(site.drafts.text("winter/1.yaml"))
    let survey = try #require(EditedSurvey(source: before))
    #expect(survey.questions.map { $0.text("type") } == ["rating"] && survey.remarks.count > 2)
    let after = try await site.post("/surveys/winter/1/edit", ["do": "remarks"], as: .officer)
    #expect(after.location == "/surveys/winter/1/edit")
    #expect(try await !site.get(after.location, as: .officer).body.contains("يطلب الاسم"))
    let now = try #require(site.drafts.text("winter/1.yaml"))
    let kept = try #require(EditedSurvey(source: now))
    #expect(kept.remarks.isEmpty && kept.root == survey.root)
  }

  @Test func `without a key one is made that nobody has`() async throws {
    let site = try await TestSite()
    for key in ["our_service", "our_service_2"] {
      let done = try await site.upload("\(Self.path)?lang=en", file: Self.form, fields: ["form_key": ""], as: .officer)
      #expect(done.location == "/surveys/\(key)/1/edit?lang=en&done=began")
    }
  }

  @Test(arguments: ["sample", "Bad Key", "../x"]) func `a key that is taken or none is told at its field`(
    key: String
  ) async throws {
    let site = try await TestSite()
    let answer = try await site.upload(Self.path, file: Self.form, fields: ["form_key": key], as: .officer)
    #expect(answer.status == .unprocessableContent && answer.body.contains("href=\"#form_key\""))
    #expect(try site.drafts.files().count == 2)
  }

  @Test func `what is no form is told at the file, with what would be right`() async throws {
    let site = try await TestSite()
    for file in [nil, [], Array("%PDF-1.7".utf8), Array("{\"items\": 5}".utf8), Array("<a/>".utf8)] as [[UInt8]?] {
      let answer = try await site.upload(Self.path, file: file, fields: ["form_key": "winter"], as: .officer)
      #expect(answer.status == .unprocessableContent && answer.body.contains("href=\"#file\""))
      #expect(answer.body.contains("value=\"winter\""))
    }
    let large = try await site.upload(
      Self.path, file: [UInt8](repeating: 0x20, count: 5_100_000), fields: ["form_key": ""], as: .officer)
    #expect(large.status == .contentTooLarge && large.body.contains("href=\"#file\""))
  }

  @Test func `a folder that cannot be written in, and whoever publishes nothing, take no form over`() async throws {
    let sealed = try await TestSite(drafts: TestDrafts(isSealed: true))
    let answer = try await sealed.upload(Self.path, file: Self.form, fields: ["form_key": "winter"], as: .officer)
    #expect(answer.status == .serviceUnavailable)
    let site = try await TestSite()
    let refused = try await site.upload(Self.path, file: Self.form, fields: ["form_key": "winter"], as: .relations)
    #expect(refused.status == .forbidden && site.drafts.text("winter/1.yaml") == nil)
  }
}
