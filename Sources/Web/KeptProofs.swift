import Documents
import Foundation
import Pages
import PublicSite
import Reporting
import Seals
import Surveys
import Workbooks

/// What may be told of the reports that are kept.
struct KeptProofs: ReportProofs {
  let publicKey: PublicSealKey
  let reports: any ReportStore
  /// The definitions of reports, as they stand now.
  let definitions: any ReportDefinitions

  func figures(_ text: String) async throws -> SealedFigures? {
    guard let fingerprint = Fingerprint(text) else { return nil }
    let titles = Dictionary(definitions.documents().map { ($0.key, $0.title) }, uniquingKeysWith: { first, _ in first })
    let proof = ProofPage.Proof(fingerprint, among: try await reports.reports(), title: { titles[$0] })
    return SealedFigures(fingerprint: "\(fingerprint)", proof: proof)
  }

  func holds(_ content: Data, as statement: SealStatement) async throws -> Bool {
    let fingerprint = Fingerprint(of: content)
    return try await kept(as: statement).contains { $0.fingerprint == fingerprint }
  }

  func content(as statement: SealStatement) async throws -> Data? {
    guard let newest = try await kept(as: statement).first else { return nil }
    return try await reports.content(of: newest)
  }

  func title(of report: String) -> LocalizedText? { definitions.documents().first { $0.key == report }?.title }

  /// The reports that are kept and say what a seal says, newest first.
  private func kept(as statement: SealStatement) async throws -> [ArchivedReport] {
    try await reports.reports().filter {
      "\($0.figures)" == statement.figures && $0.name == statement.report && $0.period == statement.period
        && $0.language == statement.language
    }
  }
}
