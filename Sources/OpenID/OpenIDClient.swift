import Foundation
package import Delivery

/// Talks to the provider: code with PKCE (RFC 6749, RFC 7636), nothing else.
package actor OpenIDClient {
  /// How a request is made; the real one asks over the network.
  package typealias Exchange = @Sendable (HTTPExchange.Request) async -> HTTPExchange.Outcome

  /// Where a provider does what, as it says itself (OpenID Connect Discovery 1.0).
  private struct Places: Decodable {
    let issuer: String
    let authorization: String
    let token: String

    private enum CodingKeys: String, CodingKey {
      case issuer
      case authorization = "authorization_endpoint"
      case token = "token_endpoint"
    }
  }

  package nonisolated let provider: OpenIDProvider
  /// Where she is sent back to.
  private nonisolated let back: String
  private let exchange: Exchange
  private var places: (known: Places, until: Int)?

  /// What a provider says of itself is asked again after so many seconds.
  private static let memory = 3600

  /// A client whose users come back to an address.
  package init(
    _ provider: OpenIDProvider, back: String,
    exchange: @escaping Exchange = { await HTTPExchange.run($0, limits: HTTPExchange.Limits(connecting: 5, whole: 15)) }
  ) {
    self.provider = provider
    self.back = back
    self.exchange = exchange
  }

  /// Where a browser goes to be vouched for.
  package func address(for attempt: OpenIDAttempt, language: String, now: Int) async throws(OpenIDProblem) -> String {
    let places = try await known(now: now)
    let query = OpenIDClient.form([
      ("response_type", "code"), ("client_id", provider.client), ("redirect_uri", back),
      ("scope", provider.claim == .email ? "openid email" : "openid profile"), ("state", attempt.state),
      ("nonce", attempt.nonce), ("code_challenge", attempt.challenge), ("code_challenge_method", "S256"),
      ("ui_locales", language),
    ])
    return places.authorization + (places.authorization.contains("?") ? "&" : "?") + query
  }

  /// The name of the account for which the provider vouches.
  /// - Parameters:
  ///   - code: what came back with her; `nil` where the provider gave none.
  ///   - state: what came back beside it.
  package func name(
    code: String?, state: String?, of attempt: OpenIDAttempt, now: Int
  ) async throws(OpenIDProblem) -> String {
    guard state == attempt.state else { throw .stale }
    guard let code, !code.isEmpty, code.utf8.count <= 4096 else { throw .refused }
    var fields = [
      ("grant_type", "authorization_code"), ("code", code), ("redirect_uri", back),
      ("code_verifier", attempt.verifier),
    ]
    var headers = [("Content-Type", "application/x-www-form-urlencoded"), ("Accept", "application/json")]
    if let secret = provider.secret {
      let pair = "\(OpenIDClient.escaped(provider.client)):\(OpenIDClient.escaped(secret))"
      headers.append(("Authorization", "Basic \(Data(pair.utf8).base64EncodedString())"))
    } else {
      fields.append(("client_id", provider.client))
    }
    struct Answer: Decodable {
      let token: String
      private enum CodingKeys: String, CodingKey { case token = "id_token" }
    }
    let answer: Answer = try await read(
      HTTPExchange.Request(
        method: "POST", url: try await known(now: now).token, headers: headers,
        body: Array(OpenIDClient.form(fields).utf8)), "token")
    let token = try IDToken(answer.token, from: provider, nonce: attempt.nonce, now: now)
    return try token.name(by: provider.claim)
  }

  private func known(now: Int) async throws(OpenIDProblem) -> Places {
    if let places, now < places.until { return places.known }
    let url = "\(provider.issuer)/.well-known/openid-configuration"
    let told: Places = try await read(HTTPExchange.Request(method: "GET", url: url), "discovery")
    guard told.issuer == provider.issuer || told.issuer == provider.issuer + "/" else { throw .strange("issuer") }
    guard [told.authorization, told.token].allSatisfy(OpenIDProvider.isTrusted) else { throw .strange("endpoint") }
    places = (told, now + OpenIDClient.memory)
    return told
  }

  private func read<Answer: Decodable>(
    _ request: HTTPExchange.Request, _ what: String
  ) async throws(OpenIDProblem) -> Answer {
    guard case .answered(let status, let body) = await exchange(request) else { throw .unreachable }
    // A code that was used, or is too old, is refused with 400 (RFC 6749, 5.2).
    guard status < 500 else { throw .unreachable }
    guard status == 200 else { throw request.isPost ? .refused : .strange(what) }
    guard let answer = try? JSONDecoder().decode(Answer.self, from: Data(body)) else { throw .strange(what) }
    return answer
  }

  private static func form(_ fields: [(String, String)]) -> String {
    fields.map { "\(escaped($0))=\(escaped($1))" }.joined(separator: "&")
  }

  private static func escaped(_ text: String) -> String {
    text.addingPercentEncoding(withAllowedCharacters: unreserved) ?? ""
  }

  private static let unreserved = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")
}
