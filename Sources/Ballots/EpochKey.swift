package import Crypto

/// The private half. It lives in a file outside the database and is destroyed at the next release.
package struct EpochKey: Sendable {
  package let number: Int
  package let privateKey: Curve25519.KeyAgreement.PrivateKey
  /// The same, made ready to open envelopes.
  let envelopes: EnvelopeKey

  /// The key of an epoch.
  package init(number: Int, privateKey: Curve25519.KeyAgreement.PrivateKey = .init()) {
    self.number = number
    self.privateKey = privateKey
    envelopes = EnvelopeKey(privateKey)
  }

  /// Its public half.
  package var epoch: Epoch { Epoch(number: number, publicKey: privateKey.publicKey.rawRepresentation) }
}
