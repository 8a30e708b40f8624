import Access
import HTTPTypes
import Hummingbird
import Pages
import Surveys

/// The door of the staff site: in with name and password, out with a button.
extension Site {
  @Sendable func showSignIn(_ request: Request, _ context: SiteContext) async throws -> Response {
    .page(SignInPage(language: request.language).html)
  }

  @Sendable func receiveSignIn(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await request.formFields(context)
    let name = fields["name"] ?? ""
    do {
      let token = try await signIn(name: name, password: fields["password"] ?? "", now: clock.seconds())
      var response = Response.redirect(to: "/?lang=\(request.language.rawValue)", type: .normal)
      response.setCookie(cookie(token.cookie, age: Session.whole))
      return response
    } catch AccessProblem.wrongCredentials {
      return refuse(.wrong, .unauthorized, name, request)
    } catch AccessProblem.throttled {
      return refuse(.tooManyAttempts, .tooManyRequests, name, request)
    }
  }

  @Sendable func receiveSignOut(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let token = request.sessionToken else { return .redirect(to: "/sign-in", type: .normal) }
    guard try await request.formFields(context)["csrf"] == token.formToken else { throw HTTPError(.forbidden) }
    try await signIn.signOut(token)
    var response = Response.redirect(to: "/sign-in", type: .normal)
    response.setCookie(cookie("", age: 0))
    return response
  }

  private func refuse(
    _ problem: SignInPage.Problem, _ status: HTTPResponse.Status, _ name: String, _ request: Request
  ) -> Response {
    .page(SignInPage(language: request.language, problem: problem, name: name).html, status: status)
  }

  /// Sent over TLS only where the site is reached by it, so that a machine without TLS can be tried.
  private func cookie(_ value: String, age: Int) -> Cookie {
    Cookie(
      name: Request.sessionCookie, value: value, maxAge: age, path: "/", secure: isSecure, httpOnly: true,
      sameSite: .strict)
  }
}
