import Foundation

/// What a provider says of whoever comes from it: the claims of an ID token that it handed to us directly.
struct IDToken: Decodable {
  let iss: String
  let aud: Audience
  let azp: String?
  let exp: Double
  let nonce: String?
  let email: String?
  let isVerified: Bool?
  let username: String?

  /// One client, or several.
  struct Audience: Decodable {
    let clients: [String]

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      clients = try (try? [value.decode(String.self)]) ?? value.decode([String].self)
    }
  }

  private enum CodingKeys: String, CodingKey {
    case iss, aud, azp, exp, nonce, email
    case isVerified = "email_verified"
    case username = "preferred_username"
  }

  /// Clocks may differ by so much, in seconds.
  private static let leeway = 60.0

  /// Reads a token in its compact form (RFC 7519) and checks what OpenID Connect Core 1.0, 3.1.3.7, asks of a client that
  /// got it from the provider itself.
  init(_ text: String, from provider: OpenIDProvider, nonce expected: String, now: Int) throws(OpenIDProblem) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let body = Base64URL.bytes(String(parts[1])),
      let token = try? JSONDecoder().decode(IDToken.self, from: body)
    else { throw .strange("id_token") }
    guard token.iss == provider.issuer || token.iss == provider.issuer + "/" else { throw .strange("iss") }
    guard token.aud.clients.contains(provider.client) else { throw .strange("aud") }
    guard token.aud.clients.count == 1 || token.azp == provider.client else { throw .strange("azp") }
    guard token.exp.isFinite, Double(now) < token.exp + IDToken.leeway else { throw .strange("exp") }
    guard token.nonce == expected else { throw .strange("nonce") }
    self = token
  }

  /// The name of an account; an address that nobody has verified is none.
  func name(by claim: OpenIDProvider.Claim) throws(OpenIDProblem) -> String {
    let name =
      switch claim {
      case .email: isVerified == true ? email : nil
      case .username: username
      }
    guard let name, !name.isEmpty else { throw .nameless }
    return name
  }
}
