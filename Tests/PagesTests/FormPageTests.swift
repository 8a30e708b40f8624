import Ballots
import Foundation
import Pages
import Surveys
import Testing

/// The form that beneficiaries fill in.
@Suite struct FormPageTests {
  @Test func `what somebody types comes back escaped, and whole`() {
    let page = Gallery.formWithProblems.html
    #expect(!page.contains("<script>"))
    #expect(page.contains("شكراً &lt;script&gt;alert(1)&lt;/script&gt; &amp; \u{2066}سلام</textarea>"))
    #expect(page.contains(#"value="4" checked"#))
    #expect(page.contains(#"value="9" checked"#))
  }

  @Test func `a line that was typed first is not swallowed by the text area`() {
    #expect(Gallery.formWithProblems.html.contains(">\n\nشكراً"))
  }

  @Test func `a problem stands in the summary and at its question in the same words`() {
    let page = Gallery.formWithProblems.html
    #expect(page.contains(##"<a href="#q-informed">اخترتم أكثر من إجابة هنا. اختاروا واحدة فقط.</a>"##))
    #expect(page.contains(#"id="e-informed">اخترتم أكثر من إجابة هنا. اختاروا واحدة فقط.</p>"#))
    #expect(page.contains(#"role="alert" tabindex="-1" autofocus"#))
  }

  @Test func `a problem with the whole sheet leads to the first question`() {
    let page = Gallery.form(.arabic, problems: [.nothingAnswered]).html
    #expect(page.contains(##"<a href="#q-overall">لم تختاروا أي إجابة بعد."##))
  }

  @Test func `an empty form chooses nothing`() {
    #expect(!Gallery.form(.arabic).html.contains(" checked"))
  }

  @Test func `the best answer is read first, and escapes last`() throws {
    let page = Gallery.form(.arabic).html
    let places = try ["جيد جداً", "متوسط", "سيئ جداً", "لا أعرف", "لا ينطبق"].map {
      try #require(page.range(of: "<span>\($0)</span>")).lowerBound
    }
    #expect(places == places.sorted())
  }

  @Test func `the channel is named in the question`() {
    #expect(Gallery.form(.arabic).html.contains("هل وجدتم جواباً لسؤالكم عن طريق المقابلة؟"))
    #expect(Gallery.form(.english).html.contains("through Interview?"))
  }

  @Test func `a question that depends on another stands directly below it, with its condition`() {
    let late = Cast.survey.questions.filter { $0.key != "referral" } + [Cast.questions[4]]
    let form = FormPage(
      survey: Cast.survey, questions: late, channelName: LocalizedText(ar: "المقابلة"), kind: .addressed,
      language: .arabic, action: "/r/TOKEN")
    #expect(form.html == Gallery.form(.arabic).html)
    #expect(form.html.contains(#"<span class="lead">إذا أجبتم «لا» في السؤال السابق:</span>"#))
  }

  @Test func `Enter in a field neither sends nor switches`() throws {
    let page = Gallery.form(.arabic).html
    let first = try #require(page.range(of: "<button"))
    #expect(page[first.lowerBound...].hasPrefix("<button disabled hidden>"))
  }

  @Test func `a page prepared once takes the address of every link`() {
    let prepared = FormPage.prerendered(
      Cast.survey, questions: Cast.survey.questions, channelName: Cast.organisation.channels[0].name,
      kind: .addressed, language: .arabic)
    #expect(prepared.parts.count == 2)
    func page(_ form: PrerenderedForm, _ action: String) -> String {
      String(decoding: Array(form.parts.joined(separator: form.spliced(action: action))), as: UTF8.self)
    }
    #expect(page(prepared, "/r/TOKEN") == Gallery.form(.arabic).html)
    #expect(page(prepared, "/r/\"><b>").contains("/r/&quot;&gt;&lt;b&gt;"))
  }

  @Test func `a language in which the survey does not speak falls back to Arabic`() {
    let arabicOnly = Survey(
      key: "s", version: 1, audience: .external, languages: [.arabic], title: Cast.survey.title,
      intro: Cast.survey.intro, thanks: Cast.survey.thanks, urgent: Cast.survey.urgent, invitations: [.drawn],
      validDays: 21, release: Cast.survey.release, questions: [])
    let form = FormPage(
      survey: arabicOnly, questions: [], channelName: LocalizedText(ar: "المقابلة"), kind: .drawn,
      language: .english, action: "/r/TOKEN")
    #expect(form.html.contains(#"<html lang="ar" dir="rtl">"#))
    #expect(!form.html.contains(#"name="switch" value="en""#))
  }

  @Test func `before the first question the page says what the charity can know`() throws {
    for (kind, words) in [(Survey.InvitationKind.addressed, "لمدة 21 يوماً"), (.drawn, "لا أحد يعرف أي بطاقة أخذتم")] {
      let page = Gallery.form(.arabic, kind: kind).html
      let place = try #require(page.range(of: words)).lowerBound
      #expect(place > (try #require(page.range(of: "</summary>")).lowerBound))
      #expect(place < (try #require(page.range(of: "<fieldset")).lowerBound))
    }
    #expect(!Gallery.form(.arabic, kind: .drawn).html.contains("نذكّركم"))
  }

  @Test(arguments: Survey.InvitationKind.allCases)
  func `what the charity can know is one sentence of at most twenty-five words`(kind: Survey.InvitationKind) throws {
    let page = Gallery.form(.arabic, kind: kind).html
    let sentence = try #require(page.firstMatch(of: /<p>(لا (?:نعرف أبداً|أحد يعرف).*?)<\/p>/)).1
    #expect(sentence.split(separator: " ").count <= 25)
    #expect(sentence.count { $0 == "." } == 1)
  }

  @Test func `that nothing can be changed is said before the button, in both languages`() throws {
    for (language, words) in [(Language.arabic, "صندوق الاقتراع"), (.english, "like a ballot")] {
      let page = Gallery.form(language).html
      let place = try #require(page.range(of: words)).lowerBound
      #expect(place < (try #require(page.range(of: #"<button class="main">"#)).lowerBound))
    }
  }

  @Test func `no sentence is said twice`() {
    let asking = LocalizedText(ar: "من فضلكم لا تكتبوا أي اسم أو رقم.", en: "Please do not write any name or number.")
    for (help, isOwn) in [(asking, true), (LocalizedText(ar: "كلمتان تكفيان.", en: "Two words will do."), false)] {
      let question = Question(
        key: "remark", kind: .comment(maxLength: 500), text: LocalizedText(ar: "ماذا نحسّن؟", en: "What next?"),
        help: help)
      for language in Language.allCases {
        let page = FormPage(
          survey: Cast.survey, questions: [question], channelName: LocalizedText(ar: "المقابلة"), kind: .drawn,
          language: language, action: "/r/TOKEN"
        ).html
        #expect(page.contains(language == .arabic ? help.ar : help.en ?? ""))
        #expect(page.contains(language == .arabic ? "أسماء ولا أرقام هواتف" : "no names and no telephone") == !isOwn)
      }
    }
    let tapped = Gallery.form(.arabic, sheet: AnswerSheet(["overall": ["4"]]), isAnsweredByLink: true).html
    #expect(tapped.matches(of: /صندوق الاقتراع/).count == 1)
  }

  @Test func `urgent help is one tap away before the first question, and told in full after the last`() throws {
    let page = Gallery.form(.arabic).html
    let (first, sent) = (
      try #require(page.range(of: "<fieldset")), try #require(page.range(of: #"<div class="send">"#))
    )
    let call = try #require(page.range(of: #"<a href="tel:920000000">مساعدة عاجلة"#))
    #expect(call.lowerBound < first.lowerBound)
    #expect(try #require(page.range(of: "إن كنتم تحتاجون إلى مساعدة عاجلة")).lowerBound > sent.lowerBound)
  }

  @Test func `the page and its style stay far below ten kilobytes packed`() {
    #expect(Gallery.form(.arabic).html.utf8.count + StyleSheet.beneficiary.utf8.count < 22_000)
  }
}
