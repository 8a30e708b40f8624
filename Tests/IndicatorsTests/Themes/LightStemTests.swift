import Indicators
import Testing

/// What is written onto a word comes off; what only looks so stays.
@Suite struct LightStemTests {
  @Test(arguments: [
    ("الايجار", "ايجار"), ("والايجار", "ايجار"), ("بالايجار", "ايجار"), ("كالايجار", "ايجار"), ("فالايجار", "ايجار"),
    ("للايجار", "ايجار"), ("وللايجار", "ايجار"), ("هالسله", "سله"), ("بسرعه", "سرعه"), ("وطلبات", "طلب"),
    ("طلبات", "طلبه"), ("الموظفين", "موظف"), ("موظفون", "موظف"), ("معاملتكم", "معامله"), ("تعاملهم", "تعامل"),
    ("اخلاقهم", "اخلاق"), ("طلبنا", "طلب"), ("الرد", "رد"), ("للرد", "رد"), ("وما", "ما"), ("ولا", "لا"),
    ("baskets", "basket"),
  ])
  func `a word is found by what remains of it`(word: String, form: String) {
    #expect(LightStem.forms(of: word).contains(form))
  }

  @Test(arguments: [
    ("برد", "رد"), ("وقت", "قت"), ("الله", "له"), ("والله", "له"), ("لله", "له"), ("الجنه", "لجنه"), ("كلام", "لا"),
    ("بيت", "يت"), ("address", "addres"), ("was", "wa"),
  ])
  func `too little never remains`(word: String, form: String) {
    #expect(!LightStem.forms(of: word).contains(form))
  }

  @Test func `the word itself is always among its forms`() {
    for word in ["والايجار", "الله", "رد", "help", "05", "", "ما"] {
      #expect(LightStem.forms(of: word).contains(word))
    }
  }
}
