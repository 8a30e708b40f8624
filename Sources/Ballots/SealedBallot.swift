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

  /// Bytes of the envelope of a ballot that is padded to a size.
  package static func envelopeBytes(ofSize size: Int) -> Int { size + Envelope.overhead }

  /// Seals the fields of a ballot (`Envelope`).
  /// - Parameter size: the size of every ballot of its survey (`Survey.ballotSize`).
  package static func envelope(_ fields: [UInt8], size: Int, for epoch: Epoch) throws -> Data {
    try Envelope.sealing(BallotCoding.padded(fields, size: size), for: epoch.publicKey)
  }

  /// A new number.
  package static func freshID(using generator: inout some RandomNumberGenerator) -> Data { Data(generator.bytes(16)) }

  /// Seals the fields of a ballot under a new number.
  package init(
    fields: [UInt8], size: Int, for epoch: Epoch, using generator: inout some RandomNumberGenerator
  ) throws {
    self.init(
      id: SealedBallot.freshID(using: &generator), epoch: epoch.number,
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
    guard let bytes = key.envelopes.open(envelope) else { throw .cannotOpen }
    return try BallotCoding.fields(bytes)
  }
}
