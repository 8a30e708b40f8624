import Indicators
import Testing

@Suite struct CommentSearchTests {
  @Test(
    arguments: [
      ("ايجار", "نحتاج مساعدة في الإيجار"), ("إيجار", "الايجار غالي"), ("مكتبه", "المكتبة بعيدة"), ("جمعية", "للجمعيه"),
      ("مستشفي", "في المستشفى"), ("على", "ردوا علي"), ("مشكور", "مشكـــور"), ("الرد", "تأخر الرَّدُّ"), ("رد", "بالرد"),
      ("رد", "ردوا علينا"), ("٣", "3 أشهر"), ("15", "انتظرت ١٥ يوماً"), ("rent", "Rent is high"), ("RENT", "the rent"),
      ("شكرا", "شكرااااً"), ("", "أي نص"), ("و", "أي نص"), ("رد لجنة", "اللجنة ما ردت"),
    ])
  func `letters are one whatever way they are written`(query: String, text: String) {
    #expect(CommentSearch(query).finds(text))
  }

  @Test(arguments: [("رد", "مفرد"), ("رد سريع", "الرد بطيء"), ("ار", "الإيجار"), ("rent", "current"), ("3", "13")])
  func `a word is not found inside another, and all words have to be there`(query: String, text: String) {
    #expect(!CommentSearch(query).finds(text))
  }

  @Test func `what was found is marked as it was written, and nothing is lost`() {
    let text = "الـرَّدّ تأخر، ما ردّوا! «بالرد»"
    let pieces = CommentSearch("رد").pieces(of: text)
    #expect(pieces.filter(\.isFound).map(\.text) == ["الـرَّدّ", "ردّوا", "بالرد"])
    #expect(pieces.map(\.text).joined() == text)
  }

  @Test(arguments: ["", "رد", "😀 رد\u{200F} رد", "\u{64B}رد", "رد\r\nرد"])
  func `pieces are the whole text`(text: String) {
    for query in ["", "رد", "غير"] {
      #expect(CommentSearch(query).pieces(of: text).map(\.text).joined() == text)
    }
  }

  @Test func `a query as long as a book is cut`() {
    #expect(CommentSearch(String(repeating: "رد ", count: 4000)).query.count == CommentSearch.longest)
  }
}
