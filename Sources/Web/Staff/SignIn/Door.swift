import Access
import HTTPTypes
import Hummingbird
import Pages
import Surveys

/// The door of the staff site: in with name and password, out with a button. The form needs no token against forged
/// posts: `SameSite` refuses what another site's page sends, and nothing is done with a session that exists already.
extension Site {
  /// The longest name and the longest password, each byte of them escaped: strangers make us read no more.
  private static let longestSignIn = 4096

  @Sendable func showSignIn(_ request: Request, _ context: SiteContext) async throws -> Response {
    .page(SignInPage(language: request.language).html)
  }

  @Sendable func receiveSignIn(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await request.formFields(context, upTo: Site.longestSignIn)
    let attempt = SignInTry(
      name: fields["name"] ?? "", password: fields["password"] ?? "",
      address: proxies.client(of: request, peer: context.peer),
      device: request.cookies[SiteCookie.device.name(self)]?.value, now: clock.seconds())
    do {
      let door = try await signIn(attempt)
      var response = Response.redirect(to: "/?lang=\(request.language.rawValue)", type: .normal)
      response.setCookie(SiteCookie.session.holding(door.session.cookie, seconds: Session.whole, on: self))
      response.setCookie(SiteCookie.device.holding(door.device, seconds: KnownDevice.days * 86_400, on: self))
      return response
    } catch AccessProblem.wrongCredentials {
      return refuse(.wrong, .unauthorized, attempt, request)
    } catch AccessProblem.throttled(let seconds) {
      return refuse(.tooManyAttempts, .tooManyRequests, attempt, request, retryAfter: seconds)
    } catch AccessProblem.crowded {
      return refuse(.tooManyAttempts, .serviceUnavailable, attempt, request, retryAfter: 10)
    }
  }

  @Sendable func receiveSignOut(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let token = request.sessionToken(of: self) else { return .redirect(to: "/sign-in", type: .normal) }
    guard try await request.formFields(context)["csrf"] == token.formToken else { throw HTTPError(.forbidden) }
    try await signIn.signOut(token)
    var response = Response.redirect(to: "/sign-in", type: .normal)
    response.setCookie(SiteCookie.session.holding("", seconds: 0, on: self))
    return response
  }

  /// The page again, with what was typed as a name where it could be one.
  private func refuse(
    _ problem: SignInPage.Problem, _ status: HTTPResponse.Status, _ attempt: SignInTry, _ request: Request,
    retryAfter seconds: Int? = nil
  ) -> Response {
    let name = StaffAccount.accepts(name: attempt.name) ? attempt.name : ""
    var response = Response.page(
      SignInPage(language: request.language, problem: problem, name: name).html, status: status)
    if let seconds { response.headers[.retryAfter] = "\(seconds)" }
    return response
  }
}
