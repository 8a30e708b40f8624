import Surveys
import Synchronization

/// A word without what is written onto it. Light stemming after light10 (Larkey, Ballesteros & Connell 2002, SIGIR,
/// 275–282): the article, conjunctions and prepositions come off the head, endings off the tail; roots are never sought.
///
/// Where light10 keeps one stem, all forms on the way are kept here, because a rule is written in full letters: «اللجنة»
/// is also «لجنه», and «الجنة» never is.
package enum LightStem {
  /// The word and what remains of it, each once; a word in one form (`ArabicText`) is expected. What remains has three
  /// letters or more, behind the article two.
  package static func forms(of word: String) -> Set<String> {
    guard let first = word.unicodeScalars.first, first.script == .arabic else { return english(word) }
    if let known = known.withLock({ $0[word] }) { return known }
    let forms = whole.contains(word) ? [word] : Set(heads(word).flatMap(tails))
    known.withLock { if $0.count < mostKnown { $0[word] = forms } }
    return forms
  }

  /// Words that were looked at: people use few, and a report reads ten thousand comments. No more are kept than fit into
  /// two megabytes.
  private static let known = Mutex<[String: Set<String>]>([:])
  private static let mostKnown = 2048

  /// The name of God is not «له» behind an article.
  private static let whole = ["الله", "والله", "بالله", "لله", "تالله", "فالله", "اللهم", "ولله"]

  private static func english(_ word: String) -> Set<String> {
    word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") ? [word, String(word.dropLast())] : [word]
  }

  /// The word, without a conjunction, and without an article or a preposition behind that.
  private static func heads(_ word: String) -> [String] {
    let joined = [word] + ["و", "ف"].compactMap { word.dropping(head: $0, leaving: isDenied(word) ? 2 : 3) }
    let bare = joined.flatMap { form in
      ["ال", "بال", "كال", "لل", "هال"].compactMap { form.dropping(head: $0, leaving: 2) }
        + ["ب", "ل", "ك"].compactMap { form.dropping(head: $0, leaving: 3) }
    }
    return joined + bare
  }

  /// «وما», «ولا», «فلم»: so short a word is left for denials alone.
  private static func isDenied(_ word: String) -> Bool {
    ["ما", "لا", "لم"].contains(word.dropFirst())
  }

  /// A form, without a pronoun, and without an ending of number or kind before that. «معاملتكم» leads to «معامله»,
  /// «طلبات» to «طلبه» and «طلب».
  private static func tails(_ form: String) -> [String] {
    let owned = ["ها", "هم", "كم", "نا", "ني", "هن", "كن", "ه", "ي", "ك"]
      .compactMap { form.dropping(tail: $0, leaving: 3) }
    let opened = owned.filter { $0.hasSuffix("ت") }.map { String($0.dropLast()) + "ه" }
    let single = ([form] + owned).flatMap { stem in
      ["ان", "ات", "ون", "ين", "يه", "وا"].compactMap { stem.dropping(tail: $0, leaving: 3) }
        + [stem.dropping(tail: "ات", leaving: 3)].compactMap { $0.map { $0 + "ه" } }
    }
    return [form] + owned + opened + single
  }
}

extension String {
  fileprivate func dropping(head: String, leaving least: Int) -> String? {
    hasPrefix(head) && count >= head.count + least ? String(dropFirst(head.count)) : nil
  }

  fileprivate func dropping(tail: String, leaving least: Int) -> String? {
    hasSuffix(tail) && count >= tail.count + least ? String(dropLast(tail.count)) : nil
  }
}
