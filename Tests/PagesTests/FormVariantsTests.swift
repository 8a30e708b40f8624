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

  @Test(arguments: Language.allCases, Survey.InvitationKind.allCases)
  func `the easy promise is three sentences of at most eight words`(language: Language, kind: Survey.InvitationKind)
    throws
  {
    let page = Gallery.form(language, kind: kind, reading: .easy).html
    let promise = try #require(page.firstMatch(of: #/<div class="promise">(.*?)</div>/#.dotMatchesNewlines())).1
    let sentences = promise.matches(of: /<p>([^<]*)<\/p>/).map { String($0.1) }
    #expect(sentences.count == 3)
    for sentence in sentences {
      #expect(sentence.split(separator: " ").count <= 8, "\(sentence)")
      #expect(sentence.count { $0 == "." } == 1 && sentence.hasSuffix("."))
    }
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
