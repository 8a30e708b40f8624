/// Words of steps, by which it is told whether answers are steps at all, and which end is the good one.
package struct ScaleWords {
  /// What a scale measures.
  package enum Kind: Sendable { case satisfaction, ease }

  package let kind: Kind
  /// How favourable each answer is, in their order.
  let values: [Int]

  /// The words of steps, from −3 for the worst to 3 for the best. Those of ease are told apart.
  private static let quality = table([
    ("neither satisfied nor dissatisfied", 0), ("neither agree nor disagree", 0), ("neither good nor bad", 0),
    ("completely dissatisfied", -3), ("extremely dissatisfied", -3), ("totally dissatisfied", -3),
    ("very dissatisfied", -2), ("very unsatisfied", -2), ("somewhat dissatisfied", -1), ("slightly dissatisfied", -1),
    ("not at all satisfied", -3), ("not satisfied at all", -3), ("not satisfied", -2), ("not very satisfied", -1),
    ("dissatisfied", -1), ("unsatisfied", -1), ("unhappy", -1), ("very unhappy", -2),
    ("extremely satisfied", 3), ("completely satisfied", 3), ("totally satisfied", 3), ("very satisfied", 2),
    ("somewhat satisfied", 1), ("fairly satisfied", 1), ("satisfied", 1), ("very happy", 2), ("happy", 1),
    ("strongly disagree", -2), ("totally disagree", -2), ("completely disagree", -2), ("somewhat disagree", -1),
    ("disagree", -1), ("strongly agree", 2), ("totally agree", 2), ("completely agree", 2), ("somewhat agree", 1),
    ("agree", 1), ("neutral", 0), ("undecided", 0), ("no difference", 0),
    ("very poor", -2), ("very bad", -2), ("extremely poor", -3), ("terrible", -3), ("poor", -1), ("bad", -1),
    ("below average", -1), ("fair", 0), ("average", 0), ("acceptable", 0), ("okay", 0), ("ok", 0), ("so so", 0),
    ("above average", 1), ("good", 1), ("very good", 2), ("excellent", 3), ("outstanding", 3), ("great", 2),
    ("never", -2), ("rarely", -1), ("sometimes", 0), ("often", 1), ("usually", 1), ("always", 2),
    ("not at all", -2), ("a little", -1), ("slightly", -1), ("moderately", 0), ("a moderate amount", 0), ("quite", 1),
    ("a lot", 1), ("very much", 2), ("completely", 3), ("extremely", 3), ("not important", -1), ("very important", 2),
    ("important", 1), ("much worse", -2), ("worse", -1), ("about the same", 0), ("the same", 0), ("better", 1),
    ("much better", 2), ("very slow", -2), ("slow", -1), ("fast", 1), ("very fast", 2), ("very unlikely", -2),
    ("unlikely", -1), ("likely", 1), ("very likely", 2), ("not confident", -1), ("very confident", 2), ("confident", 1),
    ("غير راض ابدا", -3), ("غير راض اطلاقا", -3), ("غير راض تماما", -3), ("غير راض علي الاطلاق", -3),
    ("غير راض بشده", -2), ("غير راض جدا", -2), ("غير راضي جدا", -2), ("مستاء جدا", -2), ("غير راضون جدا", -2),
    ("غير راض", -1), ("غير راضي", -1), ("غير راضون", -1), ("مستاء", -1), ("راض تماما", 3), ("راض جدا", 2),
    ("راضي جدا", 2), ("راضون جدا", 2), ("راض الي حد ما", 1), ("راض", 1), ("راضي", 1), ("راضون", 1), ("محايد", 0),
    ("لا اوافق بشده", -2), ("لا اوافق مطلقا", -3), ("غير موافق بشده", -2), ("غير موافق تماما", -2), ("لا اوافق", -1),
    ("غير موافق", -1), ("اوافق بشده", 2), ("موافق بشده", 2), ("موافق جدا", 2), ("موافق تماما", 2), ("اوافق", 1),
    ("موافق", 1), ("سيي جدا", -2), ("سيء جدا", -2), ("سيئ جدا", -2), ("ضعيف جدا", -2), ("رديء جدا", -2), ("سيي", -1),
    ("سيء", -1), ("سيئ", -1), ("ضعيف", -1), ("رديء", -1), ("مقبول", 0), ("متوسط", 0), ("عادي", 0), ("وسط", 0),
    ("جيد جدا", 2), ("جيد", 1), ("ممتاز", 3), ("رايع", 3), ("رائع", 3), ("ابدا", -2), ("نادرا", -1), ("احيانا", 0),
    ("غالبا", 1), ("دايما", 2), ("دائما", 2), ("بطيء جدا", -2), ("بطيء", -1), ("سريع جدا", 2), ("سريع", 1),
    ("اسوا بكثير", -2), ("اسوا", -1), ("كما هو", 0), ("افضل بكثير", 2), ("افضل", 1), ("غير مهم", -1), ("مهم جدا", 2),
    ("مهم", 1), ("tres insatisfait", -2), ("très insatisfait", -2), ("insatisfait", -1), ("neutre", 0),
    ("tres satisfait", 2), ("très satisfait", 2), ("satisfait", 1), ("sehr unzufrieden", -2), ("unzufrieden", -1),
    ("sehr zufrieden", 2), ("zufrieden", 1), ("muy insatisfecho", -2), ("insatisfecho", -1), ("muy satisfecho", 2),
    ("satisfecho", 1), ("sehr schlecht", -2), ("schlecht", -1), ("mittel", 0), ("gut", 1), ("sehr gut", 2),
    ("tres mauvais", -2), ("mauvais", -1), ("moyen", 0), ("bon", 1), ("tres bon", 2), ("muy malo", -2), ("malo", -1),
    ("regular", 0), ("bueno", 1), ("muy bueno", 2), ("memnun degilim", -1), ("memnunum", 1),
  ])
  private static let ease = table([
    ("extremely difficult", -3), ("very difficult", -2), ("very hard", -2), ("somewhat difficult", -1),
    ("difficult", -1), ("hard", -1), ("neither easy nor difficult", 0), ("neutral", 0), ("average", 0),
    ("somewhat easy", 1), ("easy", 1), ("very easy", 2), ("extremely easy", 3), ("صعب جدا", -2), ("صعب", -1),
    ("متوسط", 0), ("محايد", 0), ("عادي", 0), ("سهل جدا", 2), ("سهل", 1), ("tres difficile", -2), ("difficile", -1),
    ("facile", 1), ("tres facile", 2), ("sehr schwer", -2), ("schwer", -1), ("leicht", 1), ("sehr leicht", 2),
  ])

  private static func table(_ words: [(String, Int)]) -> [String: Int] {
    Dictionary(words.map { ($0.0.term, $0.1) }, uniquingKeysWith: { first, _ in first })
  }

  /// The values of answers where they are steps from one end to the other; `nil` where they are none.
  package init?(_ answers: [Words]) {
    guard (3...11).contains(answers.count) else { return nil }
    // Each language by itself: what it calls poor another one may call very poor.
    let languages = Set(answers.flatMap(\.texts.keys)).sorted()
    for (kind, words) in [(Kind.ease, ScaleWords.ease), (.satisfaction, ScaleWords.quality)] {
      for language in languages {
        let values = answers.compactMap { ScaleWords.value(of: $0[language], in: words) }
        let pairs = Array(zip(values, values.dropFirst()))
        guard values.count == answers.count,
          pairs.allSatisfy({ $0 < $1 }) || pairs.allSatisfy({ $0 > $1 })
        else { continue }
        (self.kind, self.values) = (kind, values)
        return
      }
    }
    return nil
  }

  /// Whether the best answer stands first.
  package var beginsWithBest: Bool { (values.first ?? 0) > (values.last ?? 0) }

  private static func value(of text: String, in words: [String: Int]) -> Int? {
    let term = text.term.withoutNumber
    return words[term] ?? words[term.masculine]
  }
}

extension String {
  /// An Arabic term as lists of words have it, without the endings of its feminine.
  fileprivate var masculine: String {
    split(separator: " ").map { $0.hasSuffix("ه") ? $0.dropLast() : $0 }.joined(separator: " ")
  }

  /// A term without the number that forms write before or behind the words of a step: `5 very good`.
  fileprivate var withoutNumber: String {
    let words = split(separator: " ").filter { Int($0) == nil }
    return words.joined(separator: " ")
  }
}
