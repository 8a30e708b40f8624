package import Access
package import HTTP
package import Hummingbird

/// Who of the staff is signed in, by the cookie that a request bears.
package struct StaffSessions: Sendable {
  package let signIn: SignIn
  /// Whether people reach the site by TLS.
  let isSecure: Bool
  let clock: SiteClock

  package init(signIn: SignIn, isSecure: Bool, clock: SiteClock) {
    self.signIn = signIn
    self.isSecure = isSecure
    self.clock = clock
  }

  /// The session that the cookie names.
  package func token(of request: Request) -> SessionToken? {
    cookie(.session, of: request).flatMap { SessionToken(cookie: $0) }
  }

  /// Who is signed in, while her session stands.
  package func visitor(of request: Request) async throws -> Visitor? {
    guard let token = token(of: request), let account = try await signIn.account(token, now: clock.seconds()) else {
      return nil
    }
    return Visitor(account: account, token: token)
  }

  /// What a cookie of ours holds.
  package func cookie(_ cookie: SiteCookie, of request: Request) -> String? {
    request.cookies[cookie.name(isSecure: isSecure)]?.value
  }
}
