import Access
import HTTPTypes
import Hummingbird
import Pages
import Preferences
import Surveys

/// Lets only signed-in staff with a permission pass; others are asked to sign in.
struct SignedIn: RouterMiddleware {
  let sessions: StaffSessions
  let settings: SettingsCache
  let permission: Permission

  func handle(
    _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    guard let visitor = try await sessions.visitor(of: request) else {
      return .redirect(to: "/sign-in?lang=\(request.language.rawValue)", type: .normal)
    }
    let (role, isAlone) = (visitor.account.role, try await settings.current().duties == .together)
    guard role.may(permission, isAlone: isAlone) else {
      // The first page shows figures; whoever may not see them is led to the first that she may see.
      guard request.uri.path == "/", let home = role.home else { throw HTTPError(.forbidden) }
      return .redirect(to: "\(home)?lang=\(request.language.rawValue)", type: .normal)
    }
    var context = context
    context.visitor = visitor
    return try await next(request, context)
  }
}
