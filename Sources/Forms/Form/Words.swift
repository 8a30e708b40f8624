import Surveys

/// One text in the languages of a form, by their codes (`ar`, `en`, `fr`); a text whose language nobody tells stands
/// under the empty code.
package struct Words: Equatable, Sendable {
  package private(set) var texts: [String: String] = [:]

  /// What is longer is cut: a survey is told of every text that is half as long.
  private static let mostLetters = 2 * SurveyLimits.textLetters

  /// No words.
  package init() {}

  /// One text in one language.
  package init(_ text: String, in language: String) { self[language] = text }

  /// The text in a language; empty where there is none. Blanks around it, tags and entities are taken off.
  package subscript(language: String) -> String {
    get { texts[language] ?? "" }
    set {
      let plain = String(newValue.withoutMarkup.prefix(Words.mostLetters))
      texts[language] = plain.isEmpty ? nil : plain
    }
  }

  /// Whether nobody can read anything of it.
  package var isEmpty: Bool { texts.isEmpty }

  /// Some text of it, to name it by: Arabic first, then English, then the first of the others.
  package var anyText: String {
    texts["ar"] ?? texts["en"] ?? texts.sorted { $0.key < $1.key }.first?.value ?? ""
  }

  /// The same text with its words of no told language in this one.
  func told(in language: String) -> Words {
    guard let text = texts[""] else { return self }
    var told = self
    told.texts[""] = nil
    if told.texts[language] == nil { told.texts[language] = text }
    return told
  }

  /// This text and another one behind it, in each language in which either stands.
  func followed(by other: Words, _ sign: String = ": ") -> Words {
    var joined = self
    for (language, text) in other.texts {
      joined.texts[language] = texts[language].map { "\($0)\($0.hasSuffix(":") ? " " : sign)\(text)" } ?? text
    }
    return joined
  }
}
