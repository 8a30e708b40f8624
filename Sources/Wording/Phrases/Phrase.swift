import Surveys

/// Something that a person reads. Each area of the product has an enum of its phrases, and for each language one
/// exhaustive `switch`: a missing translation does not compile.
package protocol Phrase: Sendable {
  /// In Arabic; numbers are written by `formats`.
  func arabic(_ formats: Formats) -> String
  /// In English; numbers are written by `formats`.
  func english(_ formats: Formats) -> String
}

extension Formats {
  /// The words of a phrase in this language.
  package func say(_ phrase: some Phrase) -> String {
    language == .arabic ? phrase.arabic(self) : phrase.english(self)
  }
}

extension Formats {
  /// A problem as a sentence of its own: where it is told to a terminal it stands without capital and full stop.
  package func sentence(_ phrase: some Phrase) -> String {
    let said = say(phrase)
    let ending = said.last.map { ".؟?»”".contains($0) } ?? true
    return said.prefix(1).uppercased() + said.dropFirst() + (ending ? "" : ".")
  }
}
