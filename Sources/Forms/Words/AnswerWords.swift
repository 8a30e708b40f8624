/// Answers that mean the same in every form: yes, no, something between, «I don't know», «does not apply».
package enum AnswerWords: Sendable {
  case yes, no, partly, dontKnow, notApplicable

  private static let words: [(AnswerWords, Set<String>)] = [
    (.yes, ["yes", "نعم", "oui", "ja", "si", "sí", "sim", "evet", "ya", "da", "是", "हाँ", "جي هاں", "haa"]),
    (
      .no, ["no", "لا", "كلا", "non", "nein", "nao", "não", "hayir", "hayır", "tidak", "nee", "net", "否", "नहीं", "maya"]
    ),
    (
      .partly,
      [
        "partly", "partially", "somewhat", "to some extent", "in part", "more or less", "الي حد ما", "جزييا", "جزئيا",
        "نوعا ما", "بعض الشيء", "en partie", "partiellement", "teilweise", "en parte", "parcialmente", "kismen",
        "kısmen",
      ]
    ),
    (
      .dontKnow,
      [
        "dont know", "i dont know", "do not know", "i do not know", "not sure", "unsure", "uncertain", "im not sure",
        "no opinion", "dk", "cant say", "cannot say", "لا اعرف", "لا ادري", "لا اعلم", "لست متاكدا", "غير متاكد",
        "لا اتذكر", "لا راي", "ne sait pas", "je ne sais pas", "weiss nicht", "weiß nicht", "no se", "no sé", "no sabe",
        "nao sei", "não sei", "bilmiyorum", "tidak tahu", "dont remember", "i dont remember",
      ]
    ),
    (
      .notApplicable,
      [
        "not applicable", "does not apply", "doesnt apply", "n a", "na", "لا ينطبق", "غير منطبق", "لا ينطبق علي",
        "لا يخصني", "sans objet", "non applicable", "nicht zutreffend", "trifft nicht zu", "no aplica", "nao se aplica",
        "não se aplica", "uygulanamaz", "tidak berlaku",
      ]
    ),
  ]

  /// What an answer means, by its words in any language; `nil` for others.
  package init?(_ text: Words) {
    let terms = Set(text.allTerms)
    guard let found = AnswerWords.words.first(where: { !$0.1.isDisjoint(with: terms) }) else { return nil }
    self = found.0
  }
}
