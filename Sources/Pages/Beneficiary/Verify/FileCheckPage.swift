package import Surveys
package import Wording

/// The page on which anybody checks the file of a report: a form, and what became of the file that was sent.
package struct FileCheckPage: Sendable {
  /// What a file turned out to be.
  package enum Outcome: Sendable {
    /// Byte for byte a report that is kept.
    case genuine(Seal)
    /// Everything that a reader sees is as it was sealed, in a file that is not kept.
    case same(Seal)
    /// What is not as it was sealed: so many of all places.
    case altered([FileCheckPhrase], all: Int)
    /// The seal is somebody else's.
    case foreign
    case unsealed
    /// What kept it from being checked.
    case unchecked(FileCheckPhrase)
  }

  /// What the seal of a genuine file says.
  package struct Seal: Sendable {
    package let title: LocalizedText
    package let period: Period
    /// From 1; 0 is provisional.
    package let edition: Int
    package let builtOn: Day
    package let fingerprint: String
    /// What is known of its figures; `nil` where the report is not kept.
    package let proof: ProofPage.Proof?

    /// What a seal says, and what is known of its figures.
    package init(
      title: LocalizedText, period: Period, edition: Int, builtOn: Day, fingerprint: String, proof: ProofPage.Proof?
    ) {
      self.title = title
      self.period = period
      self.edition = edition
      self.builtOn = builtOn
      self.fingerprint = fingerprint
      self.proof = proof
    }
  }

  /// Megabytes of a file that is checked.
  package static let megabytes = 3
  /// How many alterations are named.
  package static let mostPlaces = 20

  package let language: Language
  package let digits: Formats.Numerals
  /// `nil` before a file was sent.
  package let outcome: Outcome?

  /// A page before or after a file was sent.
  package init(language: Language, digits: Formats.Numerals, outcome: Outcome?) {
    self.language = language
    self.digits = digits
    self.outcome = outcome
  }

  /// The page.
  package var html: String { Templates.render("file-check", FileCheckView(self)) }
}
