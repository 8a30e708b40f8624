import Numerals

extension String {
  /// The words of a text as lists of words have them: small letters without marks, Arabic letters in one form each, blanks
  /// between.
  package var term: String { terms.joined(separator: " ") }

  /// The same, word by word.
  var terms: [String] {
    var (words, word) = ([String](), "")
    for scalar in lowercased().unicodeScalars {
      switch scalar {
      // Vowel marks, the stretching stroke, and the apostrophe within a word.
      case "\u{64B}"..."\u{652}", "\u{670}", "\u{640}", "'", "\u{2019}": break
      case "أ", "إ", "آ", "ٱ": word.unicodeScalars.append("ا")
      case "ى": word.unicodeScalars.append("ي")
      case "ة": word.unicodeScalars.append("ه")
      case "é", "è", "ê": word.unicodeScalars.append("e")
      case _ where scalar.properties.isAlphabetic || scalar.properties.numericType != nil:
        word.unicodeScalars.append(scalar)
      default:
        if !word.isEmpty { words.append(word) }
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    return words.map { Digits.western($0) }
  }
}

extension Words {
  /// Its texts as terms, one a language, in the order of their codes.
  var allTerms: [String] { texts.sorted { $0.key < $1.key }.map(\.value.term) }
}
