package import Access
import HTTP
import HTTPTypes
package import Hummingbird
import Pages
import Preferences
import PublicSite
import Surveys

/// Lets only signed-in staff with a permission pass; others are asked to sign in.
package struct SignedIn: RouterMiddleware {
  let sessions: StaffSessions
  let settings: SettingsCache
  let permission: Permission

  package init(sessions: StaffSessions, settings: SettingsCache, permission: Permission) {
    self.sessions = sessions
    self.settings = settings
    self.permission = permission
  }

  package func handle(
    _ request: Request, context: StaffContext, next: (Request, StaffContext) async throws -> Response
  ) async throws -> Response {
    guard let visitor = try await sessions.visitor(of: request) else {
      return .redirect(to: signIn(request), type: .normal)
    }
    let rules = try await settings.current()
    let (role, isAlone) = (visitor.account.role, rules.duties == .together)
    if rules.secondFactor == .required, visitor.account.sealedFactor == nil, permission != .account {
      return .redirect(to: "/account?lang=\(request.language.rawValue)", type: .normal)
    }
    guard role.may(permission, isAlone: isAlone) else {
      // The first page shows figures; whoever may not see them is led to the first that she may see.
      guard request.uri.path == "/", let home = role.home else { throw HTTPError(.forbidden) }
      return .redirect(to: "\(home)?lang=\(request.language.rawValue)", type: .normal)
    }
    var context = context
    context.visitor = visitor
    return try await next(request, context)
  }

  /// Where to sign in, with what was asked for, and whether a session has ended that had begun.
  private func signIn(_ request: Request) -> String {
    let ended = sessions.token(of: request) == nil ? nil : request.method == .post ? "ended=form" : "ended=page"
    let back = ReturnAddress(asking: request).flatMap { $0.text == "/" ? nil : "next=\($0.escaped)" }
    return (["/sign-in?lang=\(request.language.rawValue)", ended, back].compactMap(\.self)).joined(separator: "&")
  }
}
