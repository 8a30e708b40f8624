import Archive
import Hummingbird
import Pages
import Reporting
import Surveys
import Worker

/// What is known of a report's figures, for whoever holds its paper or its file.
extension Site {
  @Sendable func showProof(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let fingerprint = context.parameters.get("figures").flatMap({ Fingerprint($0) }) else {
      throw HTTPError(.notFound)
    }
    let titles = reportTitles()
    let proof = ProofPage.Proof(fingerprint, among: try await stores.reports.reports(), title: { titles[$0] })
    let page = ProofPage(
      language: request.language, digits: try await settings.current().digits, fingerprint: "\(fingerprint)",
      key: "\(reportDesk.publicKey)", proof: proof)
    return .page(page.html, status: proof == nil ? .notFound : .ok)
  }

  /// The title of each report, by the key of its definition.
  func reportTitles() -> [String: LocalizedText] {
    Dictionary(stores.definitions().map { ($0.key, $0.title) }, uniquingKeysWith: { first, _ in first })
  }
}
