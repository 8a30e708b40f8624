import Access
import Delivery
import HTTP
import HTTPTypes
package import Hummingbird
import Pages
import PublicSite

/// One's own second factor. Its secret travels in the form until a code proves that a telephone has it; nothing is kept
/// before.
extension AccountRoutes {
  package func receiveFactor(_ request: Request, _ context: StaffContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    switch fields["do"] {
    case "begin":
      var generator = SystemRandomNumberGenerator()
      return try await setUp(OneTimeCode(using: &generator), isRefused: false, request, context)
    case "confirm": return try await confirm(fields, request, context)
    case "remove": return try await remove(fields, request, context)
    default: throw HTTPError(.badRequest)
    }
  }

  private func setUp(
    _ factor: OneTimeCode, isRefused: Bool, _ request: Request, _ context: StaffContext
  ) async throws -> Response {
    let issuer = try await frames.plain(request, context).charityName
    guard let picture = QRCode(factor.address(of: try context.signedIn.account.name, at: issuer)) else {
      throw HTTPError(.badRequest)
    }
    let setup = FactorSetup(factor: factor, side: picture.whole, path: picture.path, isRefused: isRefused)
    return try await page(request, context, status: isRefused ? .unprocessableContent : .ok) { $0.setup = setup }
  }

  private func confirm(
    _ fields: FormFields, _ request: Request, _ context: StaffContext
  ) async throws -> Response {
    guard let factor = OneTimeCode(written: fields["secret"] ?? "") else { throw HTTPError(.badRequest) }
    let account = try context.signedIn.account
    // Whoever has one takes it away first, with her password.
    guard account.sealedFactor == nil else { throw HTTPError(.badRequest) }
    guard
      let recovery = try await sessions.signIn.setFactor(
        factor, code: fields["code"] ?? "", of: account.name, now: sessions.clock.seconds())
    else { return try await setUp(factor, isRefused: true, request, context) }
    return try await page(request, context) { page in (page.hasFactor, page.recovery) = (true, recovery) }
  }

  private func remove(_ fields: FormFields, _ request: Request, _ context: StaffContext) async throws -> Response {
    let account = try context.signedIn.account
    guard try await sessions.signIn.fits(fields["present"] ?? "", of: account) else {
      return try await page(request, context, status: .unprocessableContent) { $0.isRemovalRefused = true }
    }
    try await access.setFactor(nil, recovery: [], of: account.name, at: sessions.clock.seconds())
    return .redirect(to: request.link("/account"), type: .normal)
  }
}
