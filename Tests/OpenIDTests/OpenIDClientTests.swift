import Crypto
import Delivery
import Foundation
import OpenID
import Synchronization
import Testing

/// The way in by a provider of OpenID Connect, against one that this test plays.
@Suite struct OpenIDClientTests {
  /// What the provider answers, and what it was asked.
  private final class Played: Sendable {
    private struct State {
      var asked: [HTTPExchange.Request] = []
      var claims: [String: String] = [:]
    }
    private let state = Mutex(State())
    let issuer = "https://accounts.example.sa"
    var asked: [HTTPExchange.Request] { state.withLock(\.asked) }

    init(_ claims: [String: String]) { state.withLock { $0.claims = claims } }

    func answer(_ request: HTTPExchange.Request) -> HTTPExchange.Outcome {
      let claims = state.withLock { state in
        state.asked.append(request)
        return state.claims
      }
      guard request.isPost else {
        return .answered(
          status: 200,
          body: Array(
            """
            {"issuer": "\(claims["issuer"] ?? issuer)", "authorization_endpoint": "\(issuer)/authorize",
             "token_endpoint": "\(claims["endpoint"] ?? "\(issuer)/token")"}
            """.utf8))
      }
      if let status = claims["status"].flatMap({ Int($0) }) { return .answered(status: status, body: []) }
      let body = claims.filter { !["issuer", "endpoint"].contains($0.key) }.map { "\"\($0.key)\": \($0.value)" }
      let payload = Data("{\(body.joined(separator: ", "))}".utf8).base64EncodedString()
        .replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
      return .answered(status: 200, body: Array("{\"id_token\": \"e30.\(payload).x\", \"access_token\": \"a\"}".utf8))
    }
  }

  private static let now = 1_790_000_000
  private static func attempt() -> OpenIDAttempt {
    var generator = SystemRandomNumberGenerator()
    return OpenIDAttempt(destination: "/channels", now: now, using: &generator)
  }

  private func claims(_ attempt: OpenIDAttempt, _ others: [String: String] = [:]) -> [String: String] {
    [
      "iss": "\"https://accounts.example.sa\"", "aud": "\"rida\"", "exp": "\(Self.now + 300)",
      "nonce": "\"\(attempt.nonce)\"", "email": "\"sara@charity.example\"", "email_verified": "true",
    ].merging(others) { $1 }
  }

  private func client(_ played: Played, _ claim: OpenIDProvider.Claim = .email) throws -> OpenIDClient {
    OpenIDClient(
      try OpenIDProvider(issuer: played.issuer, client: "rida", secret: "s:1", claim: claim),
      back: "https://r.example.sa/sign-in/provider/back"
    ) { played.answer($0) }
  }

  @Test func `she goes out with a hash and comes back with a name; the code is sent with what was hashed`() async throws
  {
    let attempt = Self.attempt()
    let played = Played(claims(attempt))
    let client = try client(played)
    let address = try await client.address(for: attempt, language: "ar", now: Self.now)
    #expect(address.hasPrefix("https://accounts.example.sa/authorize?response_type=code&client_id=rida&"))
    #expect(address.contains("code_challenge_method=S256") && address.contains("state=\(attempt.state)"))
    #expect(!address.contains(attempt.verifier))
    let name = try await client.name(code: "c/1", state: attempt.state, of: attempt, now: Self.now)
    #expect(name == "sara@charity.example")
    #expect(played.asked.count == 2, "what the provider says of itself is asked once")
  }

  /// RFC 7636, appendix B: the hash of a verifier.
  @Test func `the challenge is the published one`() {
    let hash = Data(SHA256.hash(data: Data("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk".utf8)))
    #expect(
      hash.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_").hasPrefix(
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"))
  }

  @Test func `whatever is not the provider's word about this very attempt lets nobody in`() async throws {
    let attempt = Self.attempt()
    let wrong: [([String: String], OpenIDProblem)] = [
      (["iss": "\"https://evil.example\""], .strange("iss")), (["aud": "\"another\""], .strange("aud")),
      (["aud": "[\"rida\", \"another\"]"], .strange("azp")), (["exp": "\(Self.now - 61)"], .strange("exp")),
      (["nonce": "\"other\""], .strange("nonce")), (["email_verified": "false"], .nameless),
      (["email": "\"\""], .nameless), (["exp": "\"soon\""], .strange("id_token")), (["status": "400"], .refused),
      (["status": "503"], .unreachable), (["issuer": "https://evil.example"], .strange("issuer")),
      (["endpoint": "http://accounts.example.sa/token"], .strange("endpoint")),
    ]
    for (change, problem) in wrong {
      let client = try client(Played(claims(attempt, change)))
      await #expect(throws: problem, "\(change)") {
        try await client.name(code: "c", state: attempt.state, of: attempt, now: Self.now)
      }
    }
    let client = try client(Played(claims(attempt)))
    await #expect(throws: OpenIDProblem.stale) {
      try await client.name(code: "c", state: "other", of: attempt, now: Self.now)
    }
    await #expect(throws: OpenIDProblem.refused) {
      try await client.name(code: nil, state: attempt.state, of: attempt, now: Self.now)
    }
  }

  @Test func `an attempt is opened by nobody else, and not after ten minutes`() throws {
    let (attempt, key) = (Self.attempt(), SymmetricKey(size: .bits256))
    let sealed = try attempt.sealed(key)
    #expect(OpenIDAttempt(sealed: sealed, key: key, now: Self.now) == attempt)
    #expect(OpenIDAttempt(sealed: sealed, key: key, now: Self.now + OpenIDAttempt.lifetime) == nil)
    #expect(OpenIDAttempt(sealed: sealed, key: SymmetricKey(size: .bits256), now: Self.now) == nil)
    #expect(OpenIDAttempt(sealed: String(sealed.dropLast()), key: key, now: Self.now) == nil)
    #expect(!sealed.contains("channels"))
  }

  @Test func `a provider is reached by TLS, or on this machine`() {
    for address in ["http://accounts.example.sa", "accounts.example.sa", "https://", "http://127.0.0.1@evil.example"] {
      #expect(throws: OpenIDProblem.noAddress(address)) {
        try OpenIDProvider(issuer: address, client: "rida", secret: nil)
      }
    }
    #expect(throws: OpenIDProblem.noClient) {
      try OpenIDProvider(issuer: "https://a.sa", client: "", secret: nil)
    }
  }
}
