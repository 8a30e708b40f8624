import Documents
import HTTPTypes
import Hummingbird
import Pages
import Preferences
import Surveys
import Wording

/// Proves reports to anybody who holds one: by its file, which is read and forgotten, or by the figures on its paper.
struct VerifyRoutes: Sendable {
  let checks: FileChecks
  let proofs: ReportProofs
  let settings: SettingsCache

  func showFileCheck(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await page(nil, request)
  }

  func receiveFileCheck(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard await checks.enter() else {
      var response = try await page(.unchecked(.busy), request, status: .serviceUnavailable)
      response.headers[.retryAfter] = "5"
      return response
    }
    do {
      let outcome = try await outcome(of: request)
      await checks.leave()
      if case .unchecked = outcome { return try await page(outcome, request, status: .unprocessableContent) }
      return try await page(outcome, request)
    } catch {
      await checks.leave()
      throw error
    }
  }

  func showProof(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let fingerprint = context.parameters.get("figures").flatMap({ Fingerprint($0) }) else {
      throw HTTPError(.notFound)
    }
    let proof = try await proofs.proof(of: fingerprint)
    let page = ProofPage(
      language: request.language, digits: try await settings.current().digits, fingerprint: "\(fingerprint)",
      key: "\(proofs.publicKey)", proof: proof)
    return .page(page.html, status: proof == nil ? .notFound : .ok)
  }

  private func page(
    _ outcome: FileCheckPage.Outcome?, _ request: Request, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let digits = try await settings.current().digits
    return .page(FileCheckPage(language: request.language, digits: digits, outcome: outcome).html, status: status)
  }
}
