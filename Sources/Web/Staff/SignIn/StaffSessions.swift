import Access
import HTTP
import Hummingbird

/// Who of the staff is signed in, by the cookie that a request bears.
struct StaffSessions: Sendable {
  let signIn: SignIn
  /// Whether people reach the site by TLS.
  let isSecure: Bool
  let clock: SiteClock

  /// The session that the cookie names.
  func token(of request: Request) -> SessionToken? {
    cookie(.session, of: request).flatMap { SessionToken(cookie: $0) }
  }

  /// Who is signed in, while her session stands.
  func visitor(of request: Request) async throws -> Visitor? {
    guard let token = token(of: request), let account = try await signIn.account(token, now: clock.seconds()) else {
      return nil
    }
    return Visitor(account: account, token: token)
  }

  /// What a cookie of ours holds.
  func cookie(_ cookie: SiteCookie, of request: Request) -> String? {
    request.cookies[cookie.name(isSecure: isSecure)]?.value
  }
}
