import Foundation
import Indicators
import Pages
import Surveys
import Testing

/// The pages of the staff.
@Suite struct StaffPagesTests {
  @Test func `a withheld cell shows its silence and no number`() throws {
    let page = try Gallery.matrix(.arabic).html
    let cell = try #require(page.firstMatch(of: /<td class="withheld"[^\n]*<\/td>/)).0
    #expect(cell.hasSuffix("<span>محجوب حمايةً لمن أجابوا</span></span></td>"))
    #expect(!cell.contains(/[0-9]%/))
  }

  @Test func `a bound is said in words, its number isolated`() throws {
    let page = try Gallery.matrix(.arabic).html
    #expect(page.contains(#"<strong><bdi dir="ltr">95%</bdi> أو أكثر</strong>"#))
    #expect(page.contains("لا نفرّق بين «لا أحد» و«واحد»"))
  }

  @Test func `every number of a table stands isolated or is a plain count`() throws {
    let page = try Gallery.matrix(.arabic).html
    #expect(page.contains(#"<bdi dir="ltr">90%</bdi>"#))
    #expect(!page.contains(/[^>\u{2066}0-9–]\d+%/))
  }

  @Test func `what is marked to stand by itself stands in a bdi, unless the marks do not fit each other`() {
    #expect(
      Markup.isolated("«\u{2068}ما <رأيكم>\u{2069}» \u{2066}1–2\u{2069}")
        == "«<bdi>ما &lt;رأيكم&gt;</bdi>» <bdi dir=\"ltr\">1–2</bdi>")
    #expect(Markup.isolated("a\u{2068}b\u{2066}c\u{2069}") == "a\u{2068}b\u{2066}c\u{2069}")
  }

  @Test func `no mark is left where a bdi can stand`() throws {
    for (name, page) in try Gallery.staff(.arabic) {
      let body = page.replacing(/<(text|title|desc|option).*?<\/\1>/, with: "")
        .replacing(/aria-label="[^"]*"/, with: "")
      #expect(!body.contains("\u{2066}"), "\(name)")
      #expect(body.matches(of: /<bdi/).count == body.matches(of: /<\/bdi>/).count)
    }
  }

  @Test func `links keep what is shown, and the switch keeps it in the other language`() {
    let frame = Gallery.frame("/channels", .arabic)
    #expect(frame.link("/matrix") == "/matrix?survey=service&period=2026Q3&compare=2026Q2")
    #expect(
      frame.link("/channels", in: .english) == "/channels?survey=service&period=2026Q3&compare=2026Q2&lang=en")
  }

  @Test func `headings come in order`() throws {
    for (name, page) in try Gallery.pages() where !name.hasPrefix("form-problems") && !name.hasPrefix("code-refused") {
      let levels = page.matches(of: /<h([1-6])/).compactMap { Int($0.1) }
      #expect(levels.first == 1, "\(name)")
      #expect(levels.count { $0 == 1 } == 1, "\(name)")
      for (one, next) in zip(levels, levels.dropFirst()) { #expect(next <= one + 1, "\(name)") }
    }
  }

  @Test func `no two elements of a page share an id, and every label and description finds its own`() throws {
    for (name, page) in try Gallery.pages() {
      let ids = page.matches(of: #/ id="([^"]+)"/#).map { String($0.1) }
      #expect(Set(ids).count == ids.count, "\(name): \(ids)")
      let wanted = page.matches(of: #/ (?:for|aria-describedby|aria-labelledby)="([^"]+)"/#).flatMap {
        $0.1.split(separator: " ").map(String.init)
      }
      #expect(Set(wanted).isSubset(of: Set(ids)), "\(name): \(Set(wanted).subtracting(ids))")
    }
  }

  @Test func `a chart mirrors its time and its bars for Arabic`() throws {
    let arabic = try OverviewPage(Cast.self, .arabic).html
    let english = try OverviewPage(Cast.self, .english).html
    #expect(try dots(arabic).first ?? 0 > dots(arabic).last ?? 0)
    #expect(try dots(english).first ?? 0 < dots(english).last ?? 0)
  }

  /// The places of the dots of the trend, in the order of time.
  private func dots(_ page: String) throws -> [Double] {
    let trend = try #require(page.firstMatch(of: /aria-labelledby="trend-title.*?\n<\/svg>/.dotMatchesNewlines())).0
    return trend.matches(of: /class="dot" cx="([0-9.]+)%"/).compactMap { Double($0.1) }
  }
}
