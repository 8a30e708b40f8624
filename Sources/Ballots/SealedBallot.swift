package import Crypto
package import Foundation

/// The public half of the key to which ballots are sealed at present.
package struct Epoch: Equatable, Sendable {
  package let number: Int
  /// A Curve25519 public key, 32 bytes.
  package let publicKey: Data

  /// An epoch and its public key.
  package init(number: Int, publicKey: Data) {
    self.number = number
    self.publicKey = publicKey
  }
}

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

/// A ballot in its envelope: of one size, under a random number, readable only with the epoch's private key.
package struct SealedBallot: Equatable, Sendable {
  /// Sixteen random bytes.
  package let id: Data
  package let epoch: Int
  /// The encapsulated key (32 bytes) and the ciphertext.
  package let envelope: Data

  /// An envelope as it is stored.
  package init(id: Data, epoch: Int, envelope: Data) {
    self.id = id
    self.epoch = epoch
    self.envelope = envelope
  }

  private static let suite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly
  private static let info = Data("rida ballot 1".utf8)
  private static let encapsulatedBytes = 32

  /// Seals a ballot by HPKE (RFC 9180, base mode, X25519, HKDF-SHA256, ChaCha20-Poly1305).
  package init(_ ballot: Ballot, for epoch: Epoch, using generator: inout some RandomNumberGenerator) throws {
    let recipient = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: epoch.publicKey)
    var sender = try HPKE.Sender(recipientKey: recipient, ciphersuite: SealedBallot.suite, info: SealedBallot.info)
    let ciphertext = try sender.seal(BallotCoding.encode(ballot))
    self.init(
      id: Data((0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }), epoch: epoch.number,
      envelope: sender.encapsulatedKey + ciphertext)
  }

  /// Opens the envelope.
  package func open(with key: EpochKey) throws(BallotProblem) -> Ballot {
    guard key.number == epoch else { throw .cannotOpen }
    guard
      var recipient = try? HPKE.Recipient(
        privateKey: key.privateKey, ciphersuite: SealedBallot.suite, info: SealedBallot.info,
        encapsulatedKey: envelope.prefix(SealedBallot.encapsulatedBytes)),
      let bytes = try? recipient.open(envelope.dropFirst(SealedBallot.encapsulatedBytes))
    else { throw .cannotOpen }
    return try BallotCoding.decode(bytes)
  }
}
