import Access
import Archive
import HTTPTypes
import Hummingbird
import Pages
import Surveys

/// Lets only signed-in staff with a permission pass; others are asked to sign in.
struct SignedIn: RouterMiddleware {
  let site: Site
  let permission: Permission

  func handle(
    _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    guard let token = request.sessionToken(of: site),
      let account = try await site.signIn.account(token, now: site.clock.seconds())
    else { return .redirect(to: "/sign-in?lang=\(request.language.rawValue)", type: .normal) }
    let isAlone = try await site.settings.current().duties == .together
    guard account.role.may(permission, isAlone: isAlone) else {
      // The first page shows figures; whoever may not see them is led to the first that she may see.
      guard request.uri.path == "/", let home = account.role.home else { throw HTTPError(.forbidden) }
      return .redirect(to: "\(home)?lang=\(request.language.rawValue)", type: .normal)
    }
    var context = context
    context.visitor = Visitor(account: account, token: token)
    return try await next(request, context)
  }
}

extension Request {
  /// The session that the cookie names.
  func sessionToken(of site: Site) -> SessionToken? {
    cookies[SiteCookie.session.name(site)].flatMap { SessionToken(cookie: $0.value) }
  }
}
