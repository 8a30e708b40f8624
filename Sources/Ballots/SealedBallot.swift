import Crypto
package import Foundation
import Invitations

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

  /// Seals the fields of a ballot by HPKE (RFC 9180, base mode, X25519, HKDF-SHA256, ChaCha20-Poly1305).
  /// - Parameter size: the size of every ballot of its survey (`Survey.ballotSize`).
  package static func envelope(_ fields: [UInt8], size: Int, for epoch: Epoch) throws -> Data {
    let recipient = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: epoch.publicKey)
    var sender = try HPKE.Sender(recipientKey: recipient, ciphersuite: SealedBallot.suite, info: SealedBallot.info)
    let ciphertext = try sender.seal(BallotCoding.padded(fields, size: size))
    // Of just its size: a release and an import hold thousands at once.
    var envelope = Data(capacity: sender.encapsulatedKey.count + ciphertext.count)
    envelope += sender.encapsulatedKey
    envelope += ciphertext
    return envelope
  }

  /// Seals the fields of a ballot under a new number.
  package init(
    fields: [UInt8], size: Int, for epoch: Epoch, using generator: inout some RandomNumberGenerator
  ) throws {
    self.init(
      id: Data(generator.bytes(16)), epoch: epoch.number,
      envelope: try SealedBallot.envelope(fields, size: size, for: epoch))
  }

  /// Seals a ballot.
  package init(
    _ ballot: Ballot, size: Int, for epoch: Epoch, using generator: inout some RandomNumberGenerator
  ) throws {
    try self.init(fields: BallotCoding.encode(ballot), size: size, for: epoch, using: &generator)
  }

  /// Opens the envelope: the fields of the ballot, without their padding.
  package func open(with key: EpochKey) throws(BallotProblem) -> [UInt8] {
    guard key.number == epoch else { throw .cannotOpen }
    guard
      var recipient = try? HPKE.Recipient(
        privateKey: key.privateKey, ciphersuite: SealedBallot.suite, info: SealedBallot.info,
        encapsulatedKey: envelope.prefix(SealedBallot.encapsulatedBytes)),
      let bytes = try? recipient.open(envelope.dropFirst(SealedBallot.encapsulatedBytes))
    else { throw .cannotOpen }
    return try BallotCoding.fields(bytes)
  }
}
