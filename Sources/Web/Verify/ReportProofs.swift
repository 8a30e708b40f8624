import Documents
import Foundation
import Pages
import Seals
import Surveys
import Workbooks

/// What may be told of reports to whoever holds the file or the paper of one: nothing here builds a report.
struct ReportProofs: Sendable {
  /// The key that seals, as everybody may know it.
  let publicKey: PublicSealKey
  /// Every report that is kept, newest first.
  let kept: @Sendable () async throws -> [ArchivedReport]
  /// What one of them holds.
  let content: @Sendable (ArchivedReport) async throws -> Data
  /// The title of each report, by the key of its definition.
  let titles: @Sendable () -> [String: LocalizedText]

  /// The reports that are kept and say what a seal says.
  func kept(as statement: SealStatement) async throws -> [ArchivedReport] {
    try await kept().filter {
      "\($0.figures)" == statement.figures && $0.name == statement.report && $0.period == statement.period
        && $0.language == statement.language
    }
  }

  /// What is known of figures; `nil` where no report has them.
  func proof(of figures: Fingerprint) async throws -> ProofPage.Proof? {
    let titles = titles()
    return ProofPage.Proof(figures, among: try await kept(), title: { titles[$0] })
  }

  /// A genuine seal, as the page of checks shows it.
  func seal(_ statement: SealStatement) async throws -> FileCheckPage.Seal {
    var proof: ProofPage.Proof?
    if let figures = Fingerprint(statement.figures) { proof = try await self.proof(of: figures) }
    return FileCheckPage.Seal(
      title: titles()[statement.report] ?? LocalizedText(ar: statement.report), period: statement.period,
      edition: statement.edition.number, builtOn: statement.edition.builtOn, fingerprint: statement.figures,
      proof: proof)
  }
}
