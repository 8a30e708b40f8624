import Forms
import Testing

/// What words of forms mean.
@Suite struct WordsTests {
  @Test(arguments: [
    ("<p>How <b>was</b> it?</p>", "How was it?"), ("a<br>b", "a b"), ("x &amp; y &#233; &#xE9; &nbsp;z", "x & y é é z"),
    ("**Very** good", "Very good"), ("## A title", "A title"), ("5 < 6 & 7", "5 < 6 & 7"), ("2 * 3", "2 * 3"),
    ("<script>alert(1)</script>كيف؟", "كيف؟"), ("<style>p{}</style><p>a", "a"), ("\u{200F}", ""), ("<p", ""),
    ("&bogus; &#99999999;", "&bogus; &#99999999;"),
  ]) func `words come without markup`(written: String, plain: String) {
    #expect(written.withoutMarkup == plain)
  }

  private func steps(_ words: String...) -> ScaleWords? { ScaleWords(words.map { Words($0, in: "") }) }

  @Test func `steps are known by their words, and which end is the good one`() {
    #expect(steps("Very poor", "Poor", "Fair", "Good")?.beginsWithBest == false)
    #expect(steps("ممتازة", "جيدة", "ضعيفة")?.beginsWithBest == true)
    #expect(steps("راضٍ جداً", "راضٍ", "محايد", "غير راضٍ")?.beginsWithBest == true)
    #expect(steps("1 - Very difficult", "2 - Difficult", "3 - Easy")?.kind == .ease)
    #expect(steps("Bread", "Rice", "Good") == nil)
    #expect(steps("Good", "Very poor", "Excellent") == nil, "steps go from one end to the other")
    #expect(steps("Good", "Bad") == nil, "two are a choice")
  }

  @Test func `answers that every form has are known`() {
    #expect(AnswerWords(Words("نعم", in: "ar")) == .yes)
    #expect(AnswerWords(Words("I don’t know", in: "en")) == .dontKnow)
    #expect(AnswerWords(Words("N/A", in: "en")) == .notApplicable)
    #expect(AnswerWords(Words("إلى حدٍّ ما", in: "ar")) == .partly)
    #expect(AnswerWords(Words("No problem", in: "en")) == nil)
  }

  @Test(arguments: [
    ("What is your name?", "q1", FormLoss.Identity.name), ("الاسم", "q1", .name), ("اسمكم الكامل", "q", .name),
    ("رقم الجوال", "q", .phone), ("Mobile", "q", .phone), ("Contact", "phone", .phone),
    ("Your e-mail address, please", "q", .email), ("رقم الهويّة", "q", .number), ("Date of birth", "q", .birth),
    ("عنوان السكن", "q", .address), ("x", "fullName", .name),
  ]) func `what asks who somebody is is known`(text: String, name: String, identity: FormLoss.Identity) {
    #expect(QuestionWords.identity(in: Words(text, in: ""), name: name) == identity)
  }

  @Test(arguments: [
    "How was the service on the telephone?", "What should we name the new centre of help?",
    "اسم الخدمة التي استخدمتموها",
    "Which problem did our address on the web give you?", "كيف كان الرد على الهاتف اليوم؟",
  ]) func `what asks about a service is no question who somebody is`(text: String) {
    #expect(QuestionWords.identity(in: Words(text, in: ""), name: "q") == nil)
  }

  @Test func `languages are known by their names, their codes and their letters`() {
    let told = [("Arabic (ar)", "ar"), ("English", "en"), ("العربية", "ar"), ("fr-CA", "fr"), ("Français", "fr")]
    for (heading, code) in told { #expect(FormLanguage.code(heading) == code) }
    #expect(FormLanguage.guessed(of: ["كيف كانت الخدمة؟"]) == "ar")
    #expect(FormLanguage.guessed(of: ["How was the service?"]) == "en")
    #expect(FormLanguage.guessed(of: ["Comment était le service que vous avez reçu ?"]) == nil)
    #expect(FormLanguage.guessed(of: ["یہ خدمت کیسی تھی؟ آپ کیا چاہتے ہیں"]) == nil)
  }
}
