package import Crypto

/// The private half. It lives in a file outside the database and is destroyed at the next release.
package struct EpochKey: Sendable {
  package let number: Int
  package let privateKey: Curve25519.KeyAgreement.PrivateKey

  /// The key of an epoch.
  package init(number: Int, privateKey: Curve25519.KeyAgreement.PrivateKey = .init()) {
    self.number = number
    self.privateKey = privateKey
  }

  /// Its public half.
  package var epoch: Epoch { Epoch(number: number, publicKey: privateKey.publicKey.rawRepresentation) }
}
