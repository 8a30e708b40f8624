package import Crypto
package import Foundation

/// Seals the secrets of second factors, so that a copy of the database alone makes no codes.
package struct FactorSeal: Sendable {
  private let key: SymmetricKey

  /// A seal with a key of its own, derived from the key behind known devices.
  package init(_ key: SymmetricKey) {
    let derived = HMAC<SHA256>.authenticationCode(for: Array("second factors".utf8), using: key)
    self.key = SymmetricKey(data: derived)
  }

  /// The sealed secret of an account.
  package func sealed(_ factor: OneTimeCode, of name: String) throws -> Data {
    try ChaChaPoly.seal(factor.secret, using: key, authenticating: Data(name.utf8)).combined
  }

  /// What was sealed for an account; `nil` where it was not, or with another key.
  package func opened(_ sealed: Data, of name: String) -> OneTimeCode? {
    guard let box = try? ChaChaPoly.SealedBox(combined: sealed),
      let secret = try? ChaChaPoly.open(box, using: key, authenticating: Data(name.utf8))
    else { return nil }
    return OneTimeCode(secret: secret)
  }
}
