import Access
package import Crypto
package import HTTP
import HTTPTypes
package import Hummingbird
import Logging
package import OpenID
import Pages
import PublicSite
import Surveys

/// In by the charity's own provider of accounts, where it has one: out to it with a sealed attempt, and back with its word.
package struct ProviderRoutes: Sendable {
  let sessions: StaffSessions
  /// `nil` where the charity has none.
  let client: OpenIDClient?
  let key: SymmetricKey

  package init(sessions: StaffSessions, client: OpenIDClient?, key: SymmetricKey) {
    self.sessions = sessions
    self.client = client
    self.key = key
  }

  package func goToProvider(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let client else { throw HTTPError(.notFound) }
    var generator = SystemRandomNumberGenerator()
    let (now, language) = (sessions.clock.seconds(), request.language.rawValue)
    let destination = ReturnAddress(request.uri.queryParameters["next"].map(String.init))?.text
    let attempt = OpenIDAttempt(
      destination: destination ?? "/?lang=\(language)", now: now, using: &generator)
    do {
      var response = Response.redirect(
        to: try await client.address(for: attempt, language: language, now: now), type: .found)
      response.setCookie(
        SiteCookie.attempt.holding(
          try attempt.sealed(key), seconds: OpenIDAttempt.lifetime, isSecure: sessions.isSecure))
      return response
    } catch let problem as OpenIDProblem {
      return try await refuse(problem, request, context)
    }
  }

  package func comeBack(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let client else { throw HTTPError(.notFound) }
    let (now, query) = (sessions.clock.seconds(), request.uri.queryParameters)
    do {
      guard let cookie = sessions.cookie(.attempt, of: request),
        let attempt = OpenIDAttempt(sealed: cookie, key: key, now: now)
      else { throw OpenIDProblem.stale }
      let name = try await client.name(
        code: query["code"].map(String.init), state: query["state"].map(String.init), of: attempt, now: now)
      let opened = try await sessions.signIn.enter(name, at: now)
      let destination = ReturnAddress(attempt.destination)?.text ?? "/"
      // A cookie that no other site may send is not sent on the way from one either: the page itself leads on.
      var response = Response.page(EnteredPage(language: request.language, destination: destination).html)
      let session = SiteCookie.session.holding(
        opened.session.cookie, seconds: Session.whole, isSecure: sessions.isSecure)
      response.setCookie(session)
      response.setCookie(SiteCookie.attempt.holding("", seconds: 0, isSecure: sessions.isSecure))
      return response
    } catch let problem as OpenIDProblem {
      return try await refuse(problem, request, context)
    } catch AccessProblem.wrongCredentials {
      return try await page(.unknownHere, .forbidden, request)
    }
  }

  private func refuse(
    _ problem: OpenIDProblem, _ request: Request, _ context: SiteContext
  ) async throws -> Response {
    switch problem {
    case .refused, .stale: return try await page(.notVouched, .forbidden, request)
    case .nameless: return try await page(.unknownHere, .forbidden, request)
    case .unreachable, .strange, .noAddress, .noClient:
      context.logger.error("the provider of accounts", metadata: ["problem": "\(problem)"])
      return try await page(.providerDown, .badGateway, request)
    }
  }

  private func page(
    _ problem: SignInPage.Problem, _ status: HTTPResponse.Status, _ request: Request
  ) async throws -> Response {
    .page(
      SignInPage(
        language: request.language, problem: problem, asksForCode: try await sessions.signIn.hasFactors(),
        hasProvider: true
      ).html, status: status)
  }
}
