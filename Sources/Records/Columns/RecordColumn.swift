package import Surveys
package import Wording

/// A column of a table of records: under which name it stands in every file, what its cells hold and what readers call it.
/// Each is declared once; files list those that they have.
package struct RecordColumn: Equatable, Sendable {
  /// What its cells hold, in the words of Table Schema.
  package enum Kind: String, Encodable, Sendable {
    case string, integer, number
  }

  /// Its name in every file, whatever the language; scripts rely on it.
  package let key: String
  /// What stands above it; `nil` where programs alone read it.
  package let title: LocalizedText?
  /// What it says, for the codebook; `nil` where no codebook lists it.
  package let meaning: LocalizedText?
  package let kind: Kind
  /// Whether marks are what it tells, and so are not to be read as missing.
  package let holdsMarks: Bool

  /// A column with its words.
  package init(
    _ key: String, _ title: LocalizedText? = nil, meaning: LocalizedText? = nil, kind: Kind = .string,
    holdsMarks: Bool = false
  ) {
    self.key = key
    self.title = title
    self.meaning = meaning
    self.kind = kind
    self.holdsMarks = holdsMarks
  }

  /// What it is called; its key where it has no title.
  package var name: LocalizedText { title ?? LocalizedText(ar: key) }
  /// The same, with other cells.
  func holding(_ kind: Kind) -> RecordColumn {
    RecordColumn(key, title, meaning: meaning, kind: kind, holdsMarks: holdsMarks)
  }

  /// What stands above it.
  package func heading(_ language: Language) -> String { name(language) }
}

extension RecordColumn: ExpressibleByStringLiteral {
  /// A column that programs alone read.
  package init(stringLiteral key: String) { self.init(key) }
}

extension LocalizedText {
  /// A phrase in both languages.
  package init(_ phrase: some Phrase) {
    self.init(ar: Formats(language: .arabic).say(phrase), en: Formats(language: .english).say(phrase))
  }
}
