import Access
import HTTPTypes
import Hummingbird
import Surveys

/// Lets only signed-in staff with a permission pass; others are asked to sign in.
struct SignedIn: RouterMiddleware {
  let site: Site
  let permission: Permission

  func handle(
    _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    guard let token = request.sessionToken,
      let account = try await site.signIn.account(token, now: site.clock.seconds())
    else { return .redirect(to: "/sign-in?lang=\(request.language.rawValue)", type: .normal) }
    guard account.role.may(permission) else { throw HTTPError(.forbidden) }
    var context = context
    context.visitor = Visitor(account: account, token: token)
    return try await next(request, context)
  }
}

extension Request {
  static let sessionCookie = "rida"

  /// The session that the cookie names.
  var sessionToken: SessionToken? { cookies[Request.sessionCookie].flatMap { SessionToken(cookie: $0.value) } }
}
