import Foundation
import Surveys
import Testing

@testable import Pages

/// The pages on which links are issued and surveys are kept.
@Suite struct LinkPagesTests {
  @Test func `the link stands alone on a line of the message, without a mark that a telephone would take for a part`() {
    for language in Language.allCases {
      let page = Gallery.issuedLink(language).html
      #expect(page.contains("\n\nhttps://r.example.sa/r/TOKEN\n\n"))
      #expect(!page.contains("\u{2066}") && !page.contains("\u{2069}"))
    }
  }

  @Test func `the message promises what the form promises`() {
    #expect(Gallery.issuedLink(.arabic).html.contains("التقييم حق لكم، ولا يؤثر في المساعدة التي تصلكم"))
    #expect(Gallery.issuedLink(.english).html.contains("it does not affect the help that you receive"))
  }

  @Test func `a problem stands in the summary and at its field, and what was chosen stays chosen`() throws {
    let page = Gallery.links(.arabic)["one-link-problems.ar"] ?? ""
    #expect(page.contains(##"<li><a href="#channel">"##))
    #expect(page.contains(#"<p class="problem" id="e-channel">"#))
    #expect(page.contains(#"<option value="reception" selected>"#))
    #expect(!page.contains("<b>"))
  }

  @Test func `the same mistake in a hundred rows is told once, with how many more there are`() {
    let page = Gallery.upload(.english).html
    #expect(page.components(separatedBy: "<tr><th scope=\"row\">").count - 1 < 20)
    #expect(page.contains(">100</bdi> more rows") || page.contains("100 more rows"))
  }

  @Test func `a share of those who have not answered is told in steps, and not of a few`() {
    let page = Gallery.reminders(.arabic).html
    #expect(page.contains("نحو <bdi dir=\"ltr\">55%</bdi>"))
    #expect(page.contains("الدعوات قليلة"))
  }

  @Test func `a preview says that it is one, and is otherwise the form`() throws {
    let page = Gallery.preview(.arabic).html
    #expect(page.contains("<strong>معاينة</strong>"))
    let start = try #require(page.range(of: "<div class=\"ribbon\">")).lowerBound
    let end = try #require(page.range(of: "<form method=\"post\"")).lowerBound
    let bare = page.replacingCharacters(in: start..<end, with: "")
      .replacing("<input type=\"hidden\" name=\"csrf\" value=\"csrf-token\">\n", with: "")
    #expect(bare == Gallery.form(.arabic).html)
  }

  @Test func `a preview stays as it is read when another channel is chosen`() {
    let page = Gallery.preview(.english, reading: .easy).html
    #expect(page.contains(#"<input type="hidden" name="lang" value="en">"#))
    #expect(page.contains(#"<input type="hidden" name="view" value="easy">"#))
  }

  @Test func `no mark is left where a bdi can stand`() {
    for (name, page) in Gallery.links(.arabic) {
      let body = page.replacing(/<(title|option|textarea).*?<\/\1>/.dotMatchesNewlines(), with: "")
        .replacing(/(aria-label|value)="[^"]*"/, with: "")
      #expect(!body.contains("\u{2066}"), "\(name)")
      #expect(!page.contains(#/="[^"]*<bdi/#), "\(name)")
    }
  }
}
