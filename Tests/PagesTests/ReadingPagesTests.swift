import Indicators
import Pages
import Surveys
import Testing

/// The reading room and the fieldwork page.
@Suite struct ReadingPagesTests {
  private let words = ["شكراً على حسن", "تأخرتم في الرد", "الموظفة شرحت", "كلمات لا تُعرض"]

  @Test func `no word of a comment stands on a page that was not opened`() {
    let page = Gallery.comments(.arabic).html
    for word in words { #expect(!page.contains(word), "\(word)") }
    #expect(page.contains(#"action="/comments/openings""#))
  }

  @Test func `opened comments are escaped, twenty a page, beside a reminder not to guess`() {
    let page = Gallery.comments(.arabic, isOpen: true).html
    #expect(page.matches(of: /<article/).count == CommentsPage.size)
    #expect(page.contains("تأخرتم في الرد علينا &lt;b&gt;"))
    #expect(page.contains("لا تحاولوا معرفة من كتب"))
    #expect(page.matches(of: /<form class="desk/).count == 1 && page.contains(#"rel="next""#))
  }

  @Test func `fewer than ten comments show no word, even to somebody with a pass`() {
    for page in [
      Gallery.comments(.arabic, in: Cast.before, isOpen: true), Gallery.comments(.arabic, theme: .trust, isOpen: true),
    ] {
      #expect(!page.html.contains("<article") && !page.html.contains("/comments/openings"))
      #expect(page.html.contains("أقل من 10 تعليقات"))
      for word in words { #expect(!page.html.contains(word)) }
    }
  }

  @Test func `too few comments tell no theme either`() {
    let page = Gallery.comments(.arabic, in: Cast.before)
    #expect(!page.html.contains("<svg") && page.reading.themes == nil)
  }

  @Test func `the second reader sees the tenth, and nothing of what the first said`() {
    let page = Gallery.comments(.arabic, coder: .second, isOpen: true).html
    #expect(page.matches(of: /<article/).count == 3)
    #expect(!page.contains("بعد القراءة:") && !page.contains("بحسب القواعد:"))
    #expect(page.contains(#"name="reader" value="2""#) && page.contains("&amp;reader=second&amp;opening=pass&amp;at="))
  }

  @Test func `a comment's form carries what is ticked and the way back`() {
    let page = Gallery.comments(.arabic, label: "interview", isOpen: true, at: Cast.comments[3].id).html
    #expect(page.contains(#"name="theme" value="courteous_reception" data-key="1" checked"#))
    #expect(page.contains(#"name="back" value="/comments?survey=service&amp;period=2026Q3"#))
    #expect(page.contains(#"label=interview&amp;opening=pass&amp;at="#))
  }

  @Test func `a form leads to the next comment that is not read, and says how many are left`() throws {
    let page = Gallery.comments(.arabic, isOpen: true)
    let next = try #require(page.desk.nextUnread).id
    #expect(page.html.contains("&amp;opening=pass&amp;at=\(next)\">"))
    #expect(page.html.contains("حفظ، ثم التالي غير المقروء"))
    #expect(page.html.contains("لم يُقرأ بعد: 12 تعليقاً") && page.html.contains("التعليق 3 من 24"))
  }

  @Test func `words that were looked for are marked, and nothing else is listed`() {
    let page = Gallery.comments(.arabic, isOpen: true, words: "الموظفه").html
    #expect(page.matches(of: /<article/).count == 8 && page.matches(of: /<mark>الموظفة<\/mark>/).count == 9)
    #expect(page.contains("وجدنا 8 من 24 تعليقاً") && page.contains(#"value="الموظفه""#))
    #expect(!page.contains("تأخرتم في الرد"))
  }

  @Test func `what is looked for tells nothing before the comments are open, or where they are too few`() {
    for page in [
      Gallery.comments(.arabic, words: "شكرا"), Gallery.comments(.arabic, words: "لا أحد"),
      Gallery.comments(.arabic, in: Cast.before, isOpen: true, words: "شكرا"),
    ] {
      #expect(!page.html.contains("وجدنا") && !page.html.contains("<mark") && !page.html.contains("لا شيء مما"))
    }
    let door = Gallery.comments(.arabic, words: "شكرا").html
    #expect(door.contains("بعد فتح النصوص") && door.contains(#"name="words" value="شكرا""#))
  }

  @Test func `the channels add up to all comments, and what has no channel is explained`() {
    let page = Gallery.comments(.arabic).html
    #expect(page.contains("المقابلة الشخصية (24)") || page.contains("(24)</option>"))
    #expect(page.contains("ولا يُنشر القسم"))
  }

  @Test func `openings are counted and told by role, never by name`() {
    let page = Gallery.comments(.arabic).html
    #expect(page.contains("فُتحت تعليقات الربع الثالث 2026 3 مرات"))
    #expect(page.contains("مسؤول الجودة") && page.contains("من الخادم نفسه"))
  }

  @Test func `files of the reading room hold counts alone`() {
    guard case .themes(let reading) = Gallery.comments(.arabic, isOpen: true).shown.first else {
      Issue.record("no themes")
      return
    }
    #expect(reading.themes?.comments == 24)
  }

  @Test(arguments: Language.allCases)
  func `links to files carry the whole address`(language: Language) {
    let page = Gallery.comments(language, label: "interview", theme: .reception).html
    let lang = language == .arabic ? "" : "&amp;lang=en"
    let address =
      "/comments?survey=service&amp;period=2026Q3&amp;compare=2026Q2\(lang)&amp;label=interview"
      + "&amp;theme=courteous_reception"
    for format in ["csv", "xlsx", "json"] { #expect(page.contains("\(address)&amp;format=\(format)\"")) }
  }

  @Test func `fieldwork says the way in words, and what is not tracked`() throws {
    let page = try Gallery.fieldwork(.arabic).html
    #expect(page.contains("سُجّلت في هذه الفترة 890 خدمة."))
    #expect(page.contains("لا نتتبعه") && page.contains("وتتبّع الفتح يكشف"))
    #expect(!page.contains("فقد تكون") && page.contains("أدنى نسبة وأعلاها لو أجاب الجميع"))
    #expect(page.contains(#"خرجت 518 دعوة، أي <bdi dir="ltr">58%</bdi> من الخدمات."#))
  }

  @Test func `a group too small to be told is withheld in every table`() throws {
    let page = try Gallery.fieldwork(.arabic).html
    #expect(page.contains(#">الرسائل</a></th><td>60</td><td>محجوب</td>"#))
  }
}
