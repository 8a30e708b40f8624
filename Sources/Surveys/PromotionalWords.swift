/// Words by which a message asks for money or sells something.
enum PromotionalWords {
  private static let arabic: Set = [
    "تبرع", "تبرعات", "ساهم", "مساهمة", "كفالة", "اكفل", "زكاة", "زكات", "صدقة", "صدقات", "خصم", "تخفيضات", "اشترك",
  ]
  private static let english: Set = [
    "donate", "donation", "donations", "zakat", "sponsor", "discount", "discounts", "subscribe", "sale",
  ]
  /// What Arabic writes before a word, and behind it, without a blank.
  private static let openings = ["وال", "بال", "فال", "كال", "لل", "ال", "و", "ف", "ب", "ل", ""]
  private static let endings = ["كم", "وا", "ك", "ي", "ه", ""]

  /// The first of them that stands in a text.
  static func first(in text: String) -> String? {
    let plain = String(String.UnicodeScalarView(text.unicodeScalars.filter { !(0x064B...0x0652).contains($0.value) }))
    return plain.lowercased().split { !$0.isLetter }.map(String.init).first { word in
      english.contains(word)
        || openings.contains { opening in
          word.hasPrefix(opening)
            && endings.contains { ending in
              word.hasSuffix(ending) && word.count >= opening.count + ending.count
                && arabic.contains(String(word.dropFirst(opening.count).dropLast(ending.count)))
            }
        }
    }
  }
}
