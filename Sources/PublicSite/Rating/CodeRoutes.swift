import Crypto
package import HTTP
package import Hummingbird
import Invitations
import Pages
import Surveys

/// Opens the form for somebody who types the code of a printed card.
package struct CodeRoutes: Sendable {
  let tickets: Tickets
  /// The key behind typed codes.
  let codeKey: SymmetricKey
  /// How many codes are looked at in a second, whoever types them.
  let limit = RateLimit(perSecond: 100)
  let clock: SiteClock

  /// The page on which a code is typed.
  package func showCode(_ request: Request, _ context: SiteContext) async throws -> Response {
    .page(CodePage(language: request.language).html)
  }

  /// Leads to the form of a typed code, or says that there is none.
  package func receiveCode(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard await limit.pass(second: clock.seconds()) else { throw HTTPError(.tooManyRequests) }
    let typed = try await request.formFields(context)["code"] ?? ""
    guard let code = TypedCode(typed: typed) else { return refuse(typed, request) }
    let token = Token.behind(code, key: codeKey)
    guard try await tickets.ticket(key: token.key) != nil else { return refuse(typed, request) }
    return .redirect(to: "/r/\(token)?lang=\(request.language.rawValue)", type: .normal)
  }

  private func refuse(_ typed: String, _ request: Request) -> Response {
    .page(
      CodePage(language: request.language, typed: String(typed.prefix(40)), isRefused: true).html,
      status: .unprocessableContent)
  }
}
