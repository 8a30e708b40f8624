import Surveys
import Testing

/// How a comment is read for matching.
@Suite struct ArabicTextTests {
  @Test(arguments: [
    ("أإ آٱ", "اا اا"), ("مستشفى", "مستشفي"), ("الجمعيّة", "الجمعيه"), ("مسؤول", "مسوول"), ("رائع", "رايع"),
    ("كهرباء", "كهربا"), ("سيء", "سي"), ("شُكْراً", "شكرا"), ("الرحمٰن", "الرحمن"), ("شكـــرا", "شكرا"),
    ("٠١٢٣٤٥٦٧٨٩", "0123456789"), ("۰۱۲۳۴۵۶۷۸۹", "0123456789"), ("Thank YOU", "thank you"),
    ("کریم", "كريم"), ("didn’t", "didnt"),
  ])
  func `letters, marks and digits come to one form`(written: String, normal: String) {
    #expect(ArabicText.normalised(written) == normal)
  }

  @Test func `hamza written as a mark of its own is dropped like the joined one`() {
    #expect(ArabicText.normalised("ا\u{654}حمد") == ArabicText.normalised("أحمد"))
  }

  @Test func `punctuation and pictures are spaces, and spaces are one`() {
    #expect(ArabicText.normalised("  شكراً،،  لكم!! 🌹 (جدا)  ") == "شكرا لكم جدا")
    #expect(ArabicText.normalised("«الرد»/التأخير") == "الرد التاخير")
  }

  @Test func `nothing readable is no word`() {
    #expect(ArabicText.normalised("") == "")
    #expect(ArabicText.normalised(" .. !؟ 🌹 ـ ً").isEmpty)
  }

  @Test func `what is not seen does not part a word`() {
    #expect(ArabicText.normalised("ال\u{200D}رد\u{200F} سري\u{202E}ع") == "الرد سريع")
  }

  @Test func `a stretched letter is one, a doubled one stays`() {
    #expect(ArabicText.normalised("شكرااااا مشكووورين الله") == "شكرا مشكورين الله")
    #expect(ArabicText.normalised("1000 sooo") == "1000 sooo")
  }

  @Test func `digits and letters part without a space`() {
    #expect(ArabicText.normalised("3شهور") == "3 شهور")
  }

  @Test func `marks of punctuation and new lines part clauses, spaces do not`() {
    let clauses = ArabicText.clauses("طولوا علينا. الله يعينهم\nشكرا، مع السلامة")
    #expect(
      clauses.map { $0.map(\.normal) } == [["طولوا", "علينا"], ["الله", "يعينهم"], ["شكرا"], ["مع", "السلامه"]])
  }

  @Test func `a word keeps how it was written`() {
    #expect(ArabicText.clauses("الشُّكـر").first?.first?.written == "الشُّكـر")
  }

  @Test func `reading twice changes nothing`() {
    let once = ArabicText.normalised("الإيجارُ والكهرباءُ، ٣ شهور — help ME please")
    #expect(ArabicText.normalised(once) == once)
  }
}
