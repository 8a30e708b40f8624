package import HTTP
import HTTPTypes
package import Hummingbird
import Invitations
import Pages
import Surveys

/// Where somebody who got a link says that she wants to be asked no more: a page with one button, or one post from a mail
/// program (RFC 8058). Looking changes nothing, since programs look at links by themselves.
package struct StopRoutes: Sendable {
  let requests: any StopRequests
  /// How many are looked for in a second, whoever asks.
  let limit = RateLimit(perSecond: 50)
  let clock: SiteClock

  /// The page with the button.
  package func showStop(_ request: Request, _ context: SiteContext) async throws -> Response {
    let token = try token(context)
    return .page(StopPage(.question(token: "\(token)"), language: request.language).html)
  }

  /// Takes it in, and says the same whether anybody was found.
  package func receiveStop(_ request: Request, _ context: SiteContext) async throws -> Response {
    let token = try token(context)
    guard await limit.pass(second: clock.seconds()) else { throw HTTPError(.tooManyRequests) }
    // Its fields say nothing: a mail program sends one, the page's button none.
    _ = try await request.formFields(context)
    _ = try await requests.stop(token, on: clock.today())
    // The same is said to whoever is found by nothing: then nothing is sent to her either.
    return .page(StopPage(.done, language: request.language).html)
  }

  private func token(_ context: SiteContext) throws -> Token {
    guard let token = context.parameters.get("token").flatMap({ Token($0) }) else {
      throw RedemptionProblem.unknownToken
    }
    return token
  }
}
