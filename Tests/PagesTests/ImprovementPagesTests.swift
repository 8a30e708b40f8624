import Surveys
import Testing
import Wording

@testable import Pages

/// The register, what is kept at hand, and what beneficiaries are told.
@Suite struct ImprovementPagesTests {
  @Test func `an action is told with its figures, and never as the cause of them`() {
    let page = Gallery.register(.arabic).html
    #expect(page.contains("نعمل الآن على إجراءين، وانتهينا من إجراء واحد"))
    #expect(page.contains("ولا نقول إنها السبب"))
    #expect(page.contains("لا نقارن بعد"))
    #expect(page.contains("&lt;على&gt;") && page.contains("يراه المستفيدون"))
  }

  @Test func `a form that comes back keeps what was typed, says what is wrong at its field, and stays whole`() {
    let page = Gallery.actionProblems(.arabic).html
    #expect(page.contains("شكراً \u{2066}محمد\u{2069} &lt;b&gt;</textarea>"))
    #expect(page.contains(##"<a href="#ar">"##) && page.contains(#"id="e-en""#) && page.contains(#"id="e-since""#))
    #expect(page.contains(#"<option value="service/ease" selected>"#))
    var form = TypedForm(["ended": "\u{2066}\"x\u{2069}"])
    form.note(ImprovementPhrase.needsDay, at: "ended")
    #expect(Gallery.action(.english, form: form).html.contains("value=\"\u{2066}&quot;x\u{2069}\""))
  }

  @Test func `beneficiaries read words and days and no figure`() throws {
    for language in Language.allCases {
      let page = Gallery.did(language).html
      #expect(!page.contains("%") && !page.contains("<table") && !page.contains("csrf") && !page.contains("<form"))
      #expect(page.matches(of: /<section/).count == 3)
    }
    let english = Gallery.did(.english).html
    #expect(english.contains(#"lang="ar" dir="rtl"><span class="lead">You said</span> لا نعرف متى يأتي الرد"#))
    #expect(english.contains("until 16 March 2026"))
    #expect(Gallery.did(.arabic, digits: .arabicIndic).html.contains("١٥ يناير ٢٠٢٦م"))
  }

  @Test func `only who may shelve documents finds the form for it`() {
    #expect(Gallery.documents(.arabic).html.matches(of: /type="file"/).count == 4)
    let relations = Gallery.documents(.arabic, role: .relations).html
    #expect(!relations.contains(#"type="file""#) && relations.contains("الإصدارات السابقة"))
  }

  @Test func `a report says whether its figures are those of the one before`() {
    let page = Gallery.reports(.english).html
    let said = page.matches(of: /Changed since|Unchanged since|First report/).map { String($0.0) }
    #expect(said == ["Changed since", "Unchanged since", "First report"])
    #expect(page.contains("No period with published results is over yet"))
  }

  @Test func `time runs as it is read, or from left to right where that is set`() throws {
    func isMirrored(_ language: Language, _ axis: TimeAxis) throws -> Bool {
      let frame = StaffFrame(
        language: language, timeAxis: axis, role: .officer, path: "/", survey: "", period: nil, comparison: nil,
        surveys: [], periods: [], hasMatrix: false, csrf: "")
      let view = TrendView(try Cast.history(), of: Cast.questions[0], frame: frame)
      let trend = try #require(view).chart.svg
      let dots = trend.matches(of: /class="dot" cx="([0-9.]+)%"/).compactMap { Double($0.1) }
      return try #require(dots.first) > #require(dots.last)
    }
    #expect(try isMirrored(.arabic, .reading) && !isMirrored(.arabic, .leftToRight))
    #expect(try !isMirrored(.english, .reading) && !isMirrored(.english, .leftToRight))
  }
}
