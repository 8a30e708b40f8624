/// Who vouches for the staff: a provider of OpenID Connect that the charity has, and what it knows us by.
package struct OpenIDProvider: Equatable, Sendable {
  /// Its address, without a slash at its end: what it calls itself.
  package let issuer: String
  /// What it calls us.
  package let client: String
  /// What we prove that with; `nil` for a client that proves nothing (RFC 7636 alone).
  package let secret: String?
  /// The claim in which the name of an account stands.
  package let claim: Claim

  /// What an account may be known by.
  package enum Claim: String, Sendable, CaseIterable {
    /// An address that the provider has verified.
    case email
    case username = "preferred_username"
  }

  /// A provider that is reached by TLS, or on this machine, where it can be tried. Its word is taken because of whom we
  /// asked (OpenID Connect Core 1.0, 3.1.3.7, 6): hence nothing else will do.
  package init(issuer: String, client: String, secret: String?, claim: Claim = .email) throws(OpenIDProblem) {
    let address = issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer
    guard OpenIDProvider.isTrusted(address) else { throw .noAddress(issuer) }
    guard !client.isEmpty else { throw .noClient }
    self.issuer = address
    self.client = client
    self.secret = secret
    self.claim = claim
  }

  /// Whether nobody between can pretend to be whoever answers at an address.
  static func isTrusted(_ address: String) -> Bool {
    guard address.utf8.allSatisfy({ (33...126).contains($0) }), !address.contains("@") else { return false }
    if address.hasPrefix("https://") { return address.utf8.count > 8 }
    let host = address.hasPrefix("http://") ? address.dropFirst(7).prefix { !"/:?#".contains($0) } : ""
    return ["127.0.0.1", "localhost"].contains(host)
  }
}

/// Why nobody comes in by the provider.
package enum OpenIDProblem: Error, Equatable, Sendable {
  /// The provider's address is none that can be trusted.
  case noAddress(String)
  case noClient
  /// It cannot be reached, or answers with a fault.
  case unreachable
  /// It answers what no provider answers, or calls itself otherwise; what about it, in a word.
  case strange(String)
  /// It sent her back without vouching for her: she pressed “no”, or may not.
  case refused
  /// What came back belongs to no attempt of this browser, or is too late.
  case stale
  /// It vouches for somebody without a name of the kind that accounts here have.
  case nameless
}
