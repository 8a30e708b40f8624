package import Foundation
package import Pages
package import Seals
package import Surveys
package import Workbooks

/// What may be told of reports to whoever holds the file or the paper of one: nothing here builds a report.
package protocol ReportProofs: Sendable {
  /// The key that seals, as everybody may know it.
  var publicKey: PublicSealKey { get }

  /// Figures by the text of their fingerprint; `nil` for what is no fingerprint.
  func figures(_ text: String) async throws -> SealedFigures?

  /// Whether these very bytes are kept as a report that says what a seal says.
  func holds(_ content: Data, as statement: SealStatement) async throws -> Bool

  /// The newest kept file that says what a seal says.
  func content(as statement: SealStatement) async throws -> Data?

  /// The title of a report, by the key of its definition.
  func title(of report: String) -> LocalizedText?
}

/// Figures that somebody asks about.
package struct SealedFigures: Sendable {
  /// Hexadecimal digits.
  let fingerprint: String
  /// What is known of them; `nil` where no report has them.
  let proof: ProofPage.Proof?

  /// Figures with what is known of them.
  package init(fingerprint: String, proof: ProofPage.Proof?) {
    self.fingerprint = fingerprint
    self.proof = proof
  }
}

extension ReportProofs {
  /// A genuine seal, as the page of checks shows it.
  func seal(_ statement: SealStatement) async throws -> FileCheckPage.Seal {
    FileCheckPage.Seal(
      title: title(of: statement.report) ?? LocalizedText(ar: statement.report), period: statement.period,
      edition: statement.edition.number, builtOn: statement.edition.builtOn, fingerprint: statement.figures,
      proof: try await figures(statement.figures)?.proof)
  }
}
