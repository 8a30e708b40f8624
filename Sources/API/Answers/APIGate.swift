import Access
import HTTP
import HTTPTypes
package import Hummingbird
import Surveys

/// Lets only calls with a key pass that may ask for something. No cookie is looked at: so no page of another site can
/// have a browser call.
package struct APIGate: RouterMiddleware {
  let keys: any APIKeyStore
  let rates: CallRates
  let clock: SiteClock
  let scope: APIScope
  /// Whether one person issues links and reads figures.
  let isAlone: @Sendable () async throws -> Bool

  package func handle(
    _ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response
  ) async throws -> Response {
    let key = try await key(of: request)
    let turn = rates.take(key.number, now: clock.seconds())
    guard turn.passes else {
      throw APIProblem(
        .tooManyRequests, "A key has \(CallRates.perMinute) calls a minute; try again in \(turn.reset) seconds.",
        headers: turn.headers)
    }
    guard key.scopes.contains(scope) else {
      throw CountedProblem(
        problem: APIProblem(
          .forbidden, "This key may not ask for \(scope.rawValue); it may ask for \(key.scopes.written).",
          headers: APIGate.challenge("insufficient_scope", ", scope=\"\(scope.rawValue)\"")), headers: turn.headers)
    }
    // A key that was made while one person did both.
    if key.scopes.isMixed, try await !isAlone() {
      throw CountedProblem(
        problem: APIProblem(
          .forbidden, "This key writes and reads figures, which no key may any more; make one for each.",
          headers: APIGate.challenge("insufficient_scope")), headers: turn.headers)
    }
    let today = "\(clock.today())"
    if key.seenOn != today { try await keys.note(key.number, seenOn: today) }
    var context = context
    context.key = key
    do {
      var response = try await next(request, context)
      for field in turn.headers { response.headers.append(field) }
      response.headers[.cacheControl] = "private, no-cache"
      response.headers[.vary] = "Accept, Authorization"
      return response
    } catch {
      throw CountedProblem(problem: error, headers: turn.headers)
    }
  }

  /// The key that a call proves.
  private func key(of request: Request) async throws -> APIKey {
    guard let sent = request.headers[.authorization] else {
      throw APIProblem(
        .unauthorized, "Send a key as ‘Authorization: Bearer rida_…’; an administrator makes one under /settings/keys.",
        headers: [.wwwAuthenticate: "Bearer realm=\"rida\""])
    }
    let parts = sent.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer", let (number, secret) = APIKeySecret.read(parts[1]),
      let kept = try await keys.key(number), secret.proves(kept.digest), kept.key.ending == nil
    else {
      throw APIProblem(
        .unauthorized, "This is no key that is in use.", headers: APIGate.challenge("invalid_token"))
    }
    return kept.key
  }

  private static func challenge(_ error: String, _ more: String = "") -> HTTPFields {
    [.wwwAuthenticate: "Bearer realm=\"rida\", error=\"\(error)\"\(more)"]
  }
}
