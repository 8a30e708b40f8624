import Access
package import HTTP
import HTTPTypes
package import Hummingbird
import Pages
import PublicSite
import Surveys

/// In with name and password, out with a button. The form needs no token against forged posts: `SameSite` refuses what
/// another site's page sends, and nothing is done with a session that exists already.
package struct SignInRoutes: Sendable {
  package let sessions: StaffSessions
  /// Whose word is taken for where a request comes from.
  let proxies: TrustedProxies
  /// Whether the charity has a provider of accounts.
  let hasProvider: Bool

  package init(sessions: StaffSessions, proxies: TrustedProxies, hasProvider: Bool) {
    self.sessions = sessions
    self.proxies = proxies
    self.hasProvider = hasProvider
  }

  /// The longest name, password and address to return to, each byte escaped: strangers make us read no more.
  private static let longest = 6144

  package func showSignIn(_ request: Request, _ context: SiteContext) async throws -> Response {
    let query = request.uri.queryParameters
    let ended: SignInPage.Ended? = query["ended"].map { $0 == "form" ? .beforeForm : .beforePage }
    return .page(
      SignInPage(
        language: request.language, ended: ended, returningTo: ReturnAddress(query["next"].map(String.init))?.text,
        asksForCode: try await sessions.signIn.hasFactors(), hasProvider: hasProvider
      ).html)
  }

  package func receiveSignIn(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await request.formFields(context, upTo: SignInRoutes.longest)
    let attempt = SignInTry(
      name: fields["name"] ?? "", password: fields["password"] ?? "", code: fields["code"] ?? "",
      address: proxies.client(of: request, peer: context.peer), device: sessions.cookie(.device, of: request),
      now: sessions.clock.seconds())
    do {
      let opened = try await sessions.signIn(attempt)
      let next = ReturnAddress(fields["next"])?.text ?? "/?lang=\(request.language.rawValue)"
      var response = Response.redirect(to: next, type: .normal)
      keep(.session, opened.session.cookie, seconds: Session.whole, in: &response)
      keep(.device, opened.device, seconds: KnownDevice.days * 86_400, in: &response)
      return response
    } catch AccessProblem.wrongCredentials {
      return try await refuse(.wrong, .unauthorized, attempt, request, fields)
    } catch AccessProblem.throttled(let seconds) {
      return try await refuse(.tooManyAttempts, .tooManyRequests, attempt, request, fields, retryAfter: seconds)
    } catch AccessProblem.crowded {
      return try await refuse(.tooManyAttempts, .serviceUnavailable, attempt, request, fields, retryAfter: 10)
    }
  }

  package func receiveSignOut(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let token = sessions.token(of: request) else { return .redirect(to: "/sign-in", type: .normal) }
    guard token.hasFormToken(try await request.formFields(context)["csrf"]) else { throw HTTPError(.forbidden) }
    try await sessions.signIn.signOut(token, now: sessions.clock.seconds())
    var response = Response.redirect(to: "/sign-in", type: .normal)
    keep(.session, "", seconds: 0, in: &response)
    return response
  }

  private func keep(_ cookie: SiteCookie, _ value: String, seconds: Int, in response: inout Response) {
    response.setCookie(cookie.holding(value, seconds: seconds, isSecure: sessions.isSecure))
  }

  /// The page again, with what was typed as a name where it could be one.
  private func refuse(
    _ problem: SignInPage.Problem, _ status: HTTPResponse.Status, _ attempt: SignInTry, _ request: Request,
    _ fields: FormFields, retryAfter seconds: Int? = nil
  ) async throws -> Response {
    let name = StaffAccount.accepts(name: attempt.name) ? attempt.name : ""
    var response = Response.page(
      SignInPage(
        language: request.language, problem: problem, name: name, returningTo: ReturnAddress(fields["next"])?.text,
        asksForCode: try await sessions.signIn.hasFactors(), hasProvider: hasProvider
      ).html, status: status)
    if let seconds { response.headers[.retryAfter] = "\(seconds)" }
    return response
  }
}
