/// The languages of a form.
package enum FormLanguage {
  /// The code of a language as a heading tells it: `Arabic (ar)`, `English`, `العربية`, `fr`.
  package static func code(_ heading: String) -> String {
    let text = heading.trimmed
    if let inside = text.split(separator: "(").last?.prefix(while: { $0 != ")" }), text.hasSuffix(")") {
      return primary(String(inside))
    }
    return names[text.lowercased()] ?? primary(text)
  }

  /// The first part of a code: `en` of `en-GB`.
  private static func primary(_ code: String) -> String {
    let first = code.lowercased().prefix { $0 != "-" && $0 != "_" }.trimmed
    return names[first] ?? first
  }

  private static let names = [
    "arabic": "ar", "العربية": "ar", "عربي": "ar", "عربية": "ar", "english": "en", "الإنجليزية": "en", "انجليزي": "en",
    "french": "fr", "français": "fr", "francais": "fr", "spanish": "es", "español": "es", "german": "de",
    "deutsch": "de", "turkish": "tr", "urdu": "ur", "hindi": "hi", "portuguese": "pt", "somali": "so", "amharic": "am",
    "kurdish": "ku", "farsi": "fa", "persian": "fa", "dari": "prs", "pashto": "ps", "ukrainian": "uk", "russian": "ru",
    "swahili": "sw", "bengali": "bn", "indonesian": "id", "italian": "it", "dutch": "nl",
  ]

  /// The language of words of which nobody tells it; `nil` where they are neither Arabic nor English.
  package static func guessed(of texts: [String]) -> String? {
    let all = texts.joined(separator: " ")
    let letters = all.unicodeScalars.filter(\.properties.isAlphabetic)
    guard !letters.isEmpty else { return nil }
    let arabic = letters.count { (0x0600...0x06FF).contains($0.value) }
    if 2 * arabic > letters.count {
      // Letters that Arabic does not have: Persian and Urdu.
      return letters.contains { "پچژگٹڈڑے".unicodeScalars.contains($0) } ? nil : "ar"
    }
    guard letters.count(where: \.isASCII) * 50 >= letters.count * 49 else { return nil }
    let words = all.terms
    let (english, foreign) = (words.count(where: english.contains), words.count(where: foreign.contains))
    return english >= foreign ? "en" : nil
  }

  private static let english: Set<String> = [
    "the", "of", "and", "you", "your", "how", "what", "is", "are", "was", "were", "did", "do", "with", "our", "any",
    "have", "for", "to", "yes", "not", "which", "would",
  ]
  private static let foreign: Set<String> = [
    "le", "la", "les", "de", "des", "du", "et", "vous", "votre", "que", "quel", "est", "el", "los", "las", "una", "su",
    "como", "por", "wie", "und", "der", "die", "das", "sie", "mit", "ist", "ihr", "ihre", "nicht", "o", "os", "com",
    "voce", "e", "il", "di", "ne", "nasil", "bir", "apa", "yang", "dan", "anda", "sind", "waren", "haben", "oui", "ja",
  ]
}
