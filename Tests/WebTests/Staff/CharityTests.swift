import Foundation
import Houses
import Hummingbird
import Storage
import Testing

/// Who asks stands on every page that a beneficiary sees, as soon as somebody has said it.
@Suite struct CharityTests {
  private static let drawing = Array(
    """
    <svg xmlns="http://www.w3.org/2000/svg" width="90" height="30"><rect width="90" height="30" fill="#17624a"/></svg>
    """.utf8)

  private func name(_ arabic: String, _ english: String, on site: TestSite) async throws -> TestAnswer {
    try await site.post(
      "/settings?lang=en", ["digits": "western", "charity_ar": arabic, "charity_en": english], as: .officer)
  }

  private func publicPages(_ site: TestSite) -> [String] {
    [
      "/r/\(site.tokens[0])", "/r/nothing", "/thanks", "/r-code", "/did", "/verify", "/stop/nothing", "/nowhere",
      "/sign-in",
    ]
  }

  @Test func `without a name pages say nothing of it, and show no trace of the place`() async throws {
    let site = try await TestSite()
    for path in publicPages(site) {
      let page = try await site.get(path).body
      #expect(!page.contains("charity\"") && !page.contains("<!--"), "\(path)")
    }
    #expect(try await site.get("/logo.png").status == .notFound)
  }

  @Test func `the name stands on every page that beneficiaries see, in its language, and on the staff's`() async throws
  {
    let site = try await TestSite()
    #expect(try await name("جمعية <المثال> & أهلها", "Example & <Kin>", on: site).status == .seeOther)
    for path in publicPages(site) {
      let (arabic, english) = (try await site.get(path).body, try await site.get("\(path)?lang=en").body)
      #expect(arabic.contains("<header class=\"charity\"><span>جمعية &lt;المثال&gt; &amp; أهلها</span>"), "\(path)")
      #expect(english.contains("<span>Example &amp; &lt;Kin&gt;</span>"), "\(path)")
      #expect(arabic.components(separatedBy: "class=\"charity\"").count == 2, "\(path)")
    }
    let staff = try await site.get("/channels?lang=en", as: .officer).body
    #expect(staff.contains("Example &amp; &lt;Kin&gt;</a>") && !staff.contains("class=\"charity\""))
    let length = try await site.get("/thanks")
    #expect(length.headers[.contentLength] == nil || length.headers[.contentLength] == "\(length.bytes.count)")
  }

  @Test func `what is no name comes back at its field`() async throws {
    let site = try await TestSite()
    for (arabic, english) in [("", "Example"), (String(repeating: "ا", count: 81), ""), ("a\nb", "")] {
      let answer = try await name(arabic, english, on: site)
      #expect(answer.status == .unprocessableContent && answer.body.contains("e-charity_ar"), "\(arabic)")
    }
    #expect(try await SQLSettingsStore(site.house.database).settings().charity == nil)
  }

  @Test func `the logo is drawn anew, shown to everybody, and taken away again`() async throws {
    let site = try await TestSite()
    let early = try await site.upload("/settings/logo?lang=en", file: Self.drawing, as: .officer)
    #expect(early.status == .unprocessableContent && early.body.contains("name and save it first"))
    _ = try await name("جمعية المثال", "", on: site)
    let wrong = try await site.upload("/settings/logo?lang=en", file: Array("hello".utf8), as: .officer)
    #expect(wrong.status == .unprocessableContent && wrong.body.contains("no PNG or SVG"))
    #expect(try await site.upload("/settings/logo", file: Self.drawing, as: .board).status == .forbidden)
    #expect(try await site.upload("/settings/logo?lang=en", file: Self.drawing, as: .officer).status == .seeOther)
    let page = try await site.get("/thanks").body
    let path = try #require(page.firstMatch(of: /<img src="(\/logo\.png\?v=[0-9-]+)" alt="">/).map { String($0.1) })
    let logo = try await site.get(path)
    #expect(logo.status == .ok && logo.headers[.contentType] == "image/png" && logo.bytes.starts(with: [0x89, 0x50]))
    // A name that is saved again leaves the picture alone.
    _ = try await name("جمعية المثال الأخرى", "", on: site)
    #expect(try await site.get("/logo.png").status == .ok)
    #expect(
      try await site.upload("/settings/logo", file: nil, fields: ["remove": "yes"], as: .officer).status == .seeOther)
    #expect(try await site.get("/logo.png").status == .notFound)
    #expect(try await !site.get("/thanks").body.contains("<img"))
  }
}
