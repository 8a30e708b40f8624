import Hummingbird
import Invitations
import Pages
import Surveys

/// Opens the form for somebody who types the code of a printed card.
extension Site {
  @Sendable func showCode(_ request: Request, _ context: SiteContext) async throws -> Response {
    .page(CodePage(language: request.language).html)
  }

  @Sendable func receiveCode(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard await codeLimit.pass(second: clock.seconds()) else { throw HTTPError(.tooManyRequests) }
    let typed = try await request.formFields(context)["code"] ?? ""
    guard let code = TypedCode(typed: typed) else { return refuse(typed, request) }
    let token = Token.behind(code, key: codeKey)
    guard try await stores.invitations.ticket(key: token.key) != nil else { return refuse(typed, request) }
    return .redirect(to: "/r/\(token)?lang=\(request.language.rawValue)", type: .normal)
  }

  private func refuse(_ typed: String, _ request: Request) -> Response {
    .page(
      CodePage(language: request.language, typed: String(typed.prefix(40)), isRefused: true).html,
      status: .unprocessableContent)
  }
}
