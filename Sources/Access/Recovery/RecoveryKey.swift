package import Crypto
package import Foundation
import Numerals

/// A key for which the keys of a house are sealed into its backups. Its private half lies nowhere: it is in three shares,
/// on paper, with three people, and any two of them bring it back.
package struct RecoveryKey: Equatable, Sendable {
  /// A Curve25519 public key, 32 bytes.
  package let publicKey: Data

  /// How many shares there are.
  package static let shares: UInt8 = 3

  private static let suite = HPKE.Ciphersuite.Curve25519_SHA256_ChachaPoly
  private static let info = Data("rida recovery 1".utf8)
  private static let (keyBytes, encapsulatedBytes) = (32, 32)

  private init(publicKey: Data) { self.publicKey = publicKey }

  /// A key as its file holds it: its public half in hexadecimal digits; `nil` for anything else.
  package init?(_ text: String) {
    let plain = text.trimmingCharacters(in: .whitespacesAndNewlines)
    guard let bytes = Data(hexadecimal: plain), bytes.count == RecoveryKey.keyBytes else { return nil }
    publicKey = bytes
  }

  /// As its file holds it.
  package var text: String { publicKey.hexadecimal }

  /// What tells it from others on its shares.
  var mark: Data { Data(SHA256.hash(data: publicKey).prefix(3)) }

  /// A fresh key and its shares.
  package static func make(
    using generator: inout some RandomNumberGenerator
  ) -> (key: RecoveryKey, shares: [RecoveryShare]) {
    let secret = Curve25519.KeyAgreement.PrivateKey()
    let key = RecoveryKey(publicKey: secret.publicKey.rawRepresentation)
    let parts = SharedSecret.split(Array(secret.rawRepresentation), among: shares, using: &generator)
    return (key, parts.map { RecoveryShare($0, of: key) })
  }

  /// Seals keys by their names (RFC 9180, base mode): the public half stands before what is sealed for it.
  package func seal(_ keys: [String: Data]) throws -> Data {
    let recipient = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: publicKey)
    var sender = try HPKE.Sender(recipientKey: recipient, ciphersuite: RecoveryKey.suite, info: RecoveryKey.info)
    let sealed = try sender.seal(JSONEncoder().encode(keys))
    return publicKey + sender.encapsulatedKey + sealed
  }

  /// For which key something was sealed; `nil` where it is too short to have been.
  package init?(of sealed: Data) {
    guard sealed.count > RecoveryKey.keyBytes + RecoveryKey.encapsulatedBytes else { return nil }
    publicKey = Data(sealed.prefix(RecoveryKey.keyBytes))
  }

  /// The keys that were sealed for this one, by their names.
  package func open(_ sealed: Data, with shares: [RecoveryShare]) throws(RecoveryProblem) -> [String: Data] {
    let key = try secret(of: shares)
    let rest = sealed.dropFirst(RecoveryKey.keyBytes)
    guard
      var recipient = try? HPKE.Recipient(
        privateKey: key, ciphersuite: RecoveryKey.suite, info: RecoveryKey.info,
        encapsulatedKey: rest.prefix(RecoveryKey.encapsulatedBytes)),
      let plain = try? recipient.open(rest.dropFirst(RecoveryKey.encapsulatedBytes)),
      let keys = try? JSONDecoder().decode([String: Data].self, from: plain)
    else { throw .damaged }
    return keys
  }

  /// The private half, of two shares.
  private func secret(of shares: [RecoveryShare]) throws(RecoveryProblem) -> Curve25519.KeyAgreement.PrivateKey {
    guard shares.count == 2 else { throw .count(shares.count) }
    for (number, share) in shares.enumerated() where share.mark != mark { throw .otherKey(number + 1) }
    guard shares[0].part.place != shares[1].part.place else { throw .twice }
    guard let secret = SharedSecret.join(shares[0].part, shares[1].part),
      let key = try? Curve25519.KeyAgreement.PrivateKey(rawRepresentation: secret),
      key.publicKey.rawRepresentation == publicKey
    else { throw .unfit }
    return key
  }
}

/// What is sealed as a whole, piece by piece, for a recovery key.
extension RecoveryKey {
  private static let wholeInfo = Data("rida backup 1".utf8)

  /// Bytes of what stands before the pieces: the public half, and what the sender made for it.
  package static var headSize: Int { keyBytes + encapsulatedBytes }

  /// Begins to seal: what stands before the pieces, and what seals one after the other (RFC 9180, 5.2: each piece has the
  /// next nonce, so that none can be left out, doubled or moved).
  package func sealing() throws -> (head: Data, sender: HPKE.Sender) {
    let recipient = try Curve25519.KeyAgreement.PublicKey(rawRepresentation: publicKey)
    let sender = try HPKE.Sender(recipientKey: recipient, ciphersuite: RecoveryKey.suite, info: RecoveryKey.wholeInfo)
    return (publicKey + sender.encapsulatedKey, sender)
  }

  /// Begins to open what was sealed so.
  package static func opening(
    _ head: Data, with shares: [RecoveryShare]
  ) throws(RecoveryProblem) -> HPKE.Recipient {
    guard head.count == headSize else { throw .damaged }
    let secret = try RecoveryKey(publicKey: Data(head.prefix(keyBytes))).secret(of: shares)
    guard
      let recipient = try? HPKE.Recipient(
        privateKey: secret, ciphersuite: suite, info: wholeInfo,
        encapsulatedKey: Data(head.dropFirst(keyBytes)))
    else { throw .damaged }
    return recipient
  }
}

/// Why keys do not come back.
package enum RecoveryProblem: Error, Equatable, Sendable {
  /// What was typed is not one share or several: so many signs.
  case length(Int)
  /// A group does not fit its check sign; groups and shares are counted from 1.
  case group(Int, share: Int)
  /// Every group fits, and all of them together do not.
  case notAShare(Int)
  /// Not two of them.
  case count(Int)
  /// The same share was given twice.
  case twice
  /// A share belongs to another recovery key.
  case otherKey(Int)
  /// They are of the same key by name, and do not make it.
  case unfit
  /// What is sealed is not as it was written.
  case damaged
}
