import Surveys
import Wording

/// A column of a plain table, as its codebook and its data package describe it.
struct PlainColumn: Equatable {
  /// What its cells hold, in the words of Table Schema.
  enum ValueType: String, Encodable {
    case string, integer, number
  }

  /// Its name in every file, whatever the language; scripts rely on it.
  let key: String
  let title: LocalizedText
  let meaning: LocalizedText
  var type = ValueType.string
  /// Whether marks are what it tells, and so are not to be read as missing.
  var holdsMarks = false
}

extension LocalizedText {
  /// A phrase in both languages.
  init(_ phrase: some Phrase) {
    self.init(ar: Formats(language: .arabic).say(phrase), en: Formats(language: .english).say(phrase))
  }
}
