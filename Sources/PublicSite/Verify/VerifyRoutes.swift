package import HTTP
import HTTPTypes
package import Hummingbird
import Pages
import Surveys
import Wording

/// Proves reports to anybody who holds one: by its file, which is read and forgotten, or by the figures on its paper.
package struct VerifyRoutes: Sendable {
  let checks: FileChecks
  let proofs: any ReportProofs
  /// The digits that the charity chose.
  let digits: @Sendable () async throws -> Formats.Numerals

  /// The page on which a file is chosen.
  package func showFileCheck(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await page(nil, request)
  }

  /// What comes of a file; busy where too many are being checked.
  package func receiveFileCheck(_ request: Request, _ context: SiteContext) async throws -> Response {
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

  /// What is known of the figures whose fingerprint the address names.
  package func showProof(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let figures = try await proofs.figures(context.parameters.get("figures") ?? "") else {
      throw HTTPError(.notFound)
    }
    let page = ProofPage(
      language: request.language, digits: try await digits(), fingerprint: figures.fingerprint,
      key: "\(proofs.publicKey)", proof: figures.proof)
    return .page(page.html, status: figures.proof == nil ? .notFound : .ok)
  }

  private func page(
    _ outcome: FileCheckPage.Outcome?, _ request: Request, status: HTTPResponse.Status = .ok
  ) async throws -> Response {
    let page = FileCheckPage(language: request.language, digits: try await digits(), outcome: outcome)
    return .page(page.html, status: status)
  }
}
