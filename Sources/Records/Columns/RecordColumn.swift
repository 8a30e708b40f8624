package import Surveys
package import Wording

/// A column of a table of records, as its codebook and its data package describe it.
package struct RecordColumn: Equatable, Sendable {
  /// What its cells hold, in the words of Table Schema.
  package enum Kind: String, Encodable, Sendable {
    case string, integer, number
  }

  /// Its name in every file, whatever the language; scripts rely on it.
  package let key: String
  package let title: LocalizedText
  package let meaning: LocalizedText
  package let kind: Kind
  /// Whether marks are what it tells, and so are not to be read as missing.
  package let holdsMarks: Bool

  /// A column with its words.
  package init(
    key: String, title: LocalizedText, meaning: LocalizedText, kind: Kind = .string, holdsMarks: Bool = false
  ) {
    self.key = key
    self.title = title
    self.meaning = meaning
    self.kind = kind
    self.holdsMarks = holdsMarks
  }
}

extension LocalizedText {
  /// A phrase in both languages.
  package init(_ phrase: some Phrase) {
    self.init(ar: Formats(language: .arabic).say(phrase), en: Formats(language: .english).say(phrase))
  }
}
