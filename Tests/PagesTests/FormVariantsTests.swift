import Ballots
import Foundation
import Pages
import Surveys
import Testing

/// The same form by another way: with an answer in the link, in large letters, on a second page; and what follows it.
@Suite struct FormVariantsTests {
  private func names(in page: String) -> [String] {
    page.matches(of: /<(?:input type="(?:radio|checkbox)"|textarea)[^>]* name="([^"]+)"(?: value="([^"]*)")?/)
      .map { "\($0.1)=\($0.2 ?? "")" }
  }

  @Test func `the easy form asks the same questions with the same answers and help`() {
    for language in Language.allCases {
      let (usual, easy) = (Gallery.form(language).html, Gallery.form(language, reading: .easy).html)
      #expect(names(in: usual) == names(in: easy))
      let help = #/<p class="hint" id="[^"]+">.*?</p>/#
      #expect(usual.matches(of: help).map { String($0.0) } == easy.matches(of: help).map { String($0.0) })
    }
  }

  @Test(arguments: Language.allCases, Reading.allCases)
  func `the promise in sight is three sentences of at most eight words`(language: Language, reading: Reading) throws {
    let page = Gallery.form(language, reading: reading).html
    let promise = try #require(page.firstMatch(of: #/<p class="promise">([^<]*)</p>/#)).1
    let sentences = promise.split(separator: ".")
    #expect(sentences.count == 3 && promise.hasSuffix("."))
    for sentence in sentences { #expect(sentence.split(separator: " ").count <= 8, "\(sentence)") }
  }

  @Test func `staff and volunteers are promised nothing of help`() {
    let page = Gallery.form(.arabic, survey: Cast.internal).html
    #expect(page.contains(#"<p class="promise">لا نعرف أبداً ماذا أجبتم. اتركوا أي سؤال لا تريدونه.</p>"#))
  }

  @Test func `the core questions come first, with the way to the rest below the button that sends`() throws {
    let page = Gallery.core(.arabic).html
    #expect(
      Set(names(in: page).compactMap { $0.split(separator: "=").first }) == ["q.overall", "q.informed", "q.remark"])
    let places = try [#"<button class="main">"#, #"<button name="switch" value="more" formnovalidate>"#].map {
      try #require(page.range(of: $0)).lowerBound
    }
    #expect(places[0] < places[1])
    #expect(page.contains("هل عندكم دقيقتان أخريان؟") && page.contains("بقي 4 أسئلة لمن أراد"))
    for step in ["1 من 3", "2 من 3", "3 من 3"] {
      #expect(page.contains(">\(step)</span>") || page.contains("</svg>\(step)"))
    }
    #expect(page.matches(of: /<svg class="picture"/).count == 3)
  }

  @Test func `the rest says that nothing is sent, can be sent at once, and carries the core answers`() {
    let page = Gallery.core(.arabic, part: .second).html
    #expect(page.contains("<h1>أسئلة أخرى لمن أراد</h1>") && page.contains("لم نرسل شيئاً بعد"))
    #expect(page.matches(of: /<button class="main">/).count == 2)
    #expect(page.contains(#"<input type="hidden" name="q.overall" value="4">"#))
    #expect(page.contains(#"<input type="hidden" name="q.remark" value="سطر">"#))
    #expect(!page.contains(#"value="more""#) && page.contains(#"value="back""#))
  }

  @Test func `a form without core questions offers no rest`() {
    for page in [Gallery.form(.arabic).html, Gallery.secondPage(.arabic).html] {
      #expect(!page.contains("دقيقتان") && !page.contains("لمن أراد"))
    }
  }

  @Test func `a question is heard at an address that names neither whoever listens nor her link`() {
    let page = Gallery.core(.arabic).html
    let addresses = page.matches(
      of: /<audio class="sound" controls preload="none" src="([^"]+)"/
    ).map { String($0.1) }
    #expect(addresses == ["overall", "informed", "remark"].map { "/heard/service/3/ar/\($0)" })
    #expect(!Gallery.form(.arabic).html.contains("<audio"))
  }

  @Test func `what is heard are the words of the form in their order`() {
    func heard(_ key: String, _ language: Language) -> SpokenQuestion? {
      Cast.survey.question(key).map {
        SpokenQuestion(
          $0, of: Cast.survey, channel: ("interview", Cast.organisation.channels[0].name), in: language)
      }
    }
    #expect(
      heard("overall", .arabic)?.text
        == [
          "كيف كانت خدمتنا لكم بشكل عام؟", "جيد جداً.", "جيد.", "متوسط.", "سيئ.", "سيئ جداً.", "لا أعرف.", "لا ينطبق.",
        ].joined(separator: "\n"))
    #expect(heard("answered", .arabic)?.path == "/heard/service/3/ar/answered?channel=interview")
    #expect(heard("recommend", .english)?.text.contains("0: not at all, 10: most certainly") == true)
  }

  @Test func `the easy form is marked for the style sheet, and leads back to the usual one`() {
    let page = Gallery.form(.arabic, reading: .easy).html
    #expect(page.contains(#"<html lang="ar" dir="rtl" class="easy">"#))
    #expect(page.contains(#"<button name="switch" value="usual" formnovalidate>"#))
    #expect(Gallery.form(.arabic).html.contains(#"<button name="switch" value="easy" formnovalidate>"#))
  }

  @Test func `the answer of a link is ticked, and can be sent at once or changed`() {
    let prepared = FormPage.prerendered(
      Cast.survey, questions: Cast.survey.questions, channelName: Cast.organisation.channels[0].name,
      kind: .addressed, language: .arabic, tapped: "4")
    let page = String(decoding: Array(prepared.parts.joined()), as: UTF8.self)
    #expect(page.matches(of: #/value="\d" checked/#).count == 1)
    #expect(page.contains(#"name="q.overall" value="4" checked"#))
    #expect(page.matches(of: /<button class="main">/).count == 2)
    #expect(Gallery.form(.arabic).html.matches(of: /<button class="main">/).count == 1)
  }

  @Test func `a routed first page asks nothing conditional and says that a page may follow`() {
    let page = Gallery.form(.arabic, survey: Cast.routed).html
    #expect(!page.contains(#"name="q.referral""#))
    #expect(page.contains("قد تأتي قبل الإرسال صفحة قصيرة أخرى"))
    #expect(!Gallery.form(.arabic).html.contains("قد تأتي قبل الإرسال"))
  }

  @Test func `the second page asks what was called for and carries the rest unseen`() {
    let page = Gallery.secondPage(.arabic).html
    #expect(page.contains("<h1>بقيت صفحة واحدة</h1>"))
    #expect(names(in: page).allSatisfy { $0.hasPrefix("q.referral=") })
    #expect(page.contains(#"<input type="hidden" name="q.overall" value="4">"#))
    #expect(page.contains(#"<input type="hidden" name="q.answered" value="no">"#))
    #expect(!page.contains("في السؤال السابق"))
    #expect(page.contains(#"<button name="switch" value="back" formnovalidate>"#))
    #expect(Gallery.secondPage(.english).html.contains("<h1>One more page</h1>"))
  }

  @Test func `carried words are whole and never become markup`() {
    let page = Gallery.secondPage(.arabic).html
    #expect(page.contains("value=\"سطر\nوآخر \u{2066}x\u{2069} &quot;&lt;b&gt;\""))
  }

  @Test func `a problem of the second page leads to its question there`() {
    let page = Gallery.secondPage(.arabic, problems: [.unknownAnswer(question: "referral")]).html
    #expect(page.contains(##"<a href="#q-referral">"##))
    #expect(page.contains(#"id="e-referral""#))
  }

  @Test(arguments: Language.allCases)
  func `after a rating the survey's words, what happens next and urgent help are read`(language: Language) {
    let page = ThanksPage(survey: Cast.survey, language: language).html
    // The number can be tapped.
    let words = page.replacing(/<\/?a[^>]*>/, with: "")
    #expect(page.contains(Cast.survey.thanks(language)) && words.contains(Cast.survey.urgent(language)))
    #expect(page.contains(language == .arabic ? "كل ثلاثة أشهر" : "Every three months"))
    #expect(page.contains(#"<a href="/did?lang=\#(language.rawValue)">"#))
  }

  @Test func `a code that was typed with marks of direction stays inside its field`() {
    let page = CodePage(language: .arabic, typed: "\u{2066}K7\u{2069}", isRefused: true).html
    #expect(page.contains("value=\"\u{2066}K7\u{2069}\""))
  }
}
