import CHPKE
import Crypto
import Foundation

/// Sealed bytes: HPKE (RFC 9180, base mode, X25519, HKDF-SHA256, ChaCha20-Poly1305). The encapsulated key (32 bytes),
/// then the ciphertext. Every envelope has a key of its own.
enum Envelope {
  /// What the bytes are for, which binds them to ballots.
  fileprivate static let info = Array("rida ballot 1".utf8)

  /// By how many bytes an envelope is larger than its message.
  static let overhead = hpke_overhead

  /// Seals a message. Throws where the public key is none.
  static func sealing(_ message: [UInt8], for publicKey: Data) throws -> Data {
    var envelope = Data(count: message.count + overhead)
    let isSealed = envelope.withUnsafeMutableBytes { envelope in
      publicKey.withUnsafeBytes { key in
        hpke_seal(
          key.bytes, key.count, info, info.count, message, message.count,
          envelope.baseAddress?.assumingMemoryBound(to: UInt8.self))
      }
    }
    guard isSealed == 1 else { throw CryptoKitError.incorrectParameterSize }
    return envelope
  }
}

/// A private key made ready once for many envelopes. It is overwritten when nobody needs it any more.
final class EnvelopeKey: Sendable {
  /// Never changed after it was made, and read by every core.
  private nonisolated(unsafe) let key: UnsafeMutablePointer<EVP_HPKE_KEY>?

  init(_ privateKey: Curve25519.KeyAgreement.PrivateKey) {
    // No copy: these are the bytes of the key itself, which it overwrites when it goes.
    key = privateKey.rawRepresentation.withUnsafeBytes { hpke_key($0.bytes, $0.count) }
  }

  deinit { hpke_key_free(key) }

  /// The message of an envelope; `nil` where it was sealed for another key, or altered.
  func open(_ envelope: Data) -> [UInt8]? {
    guard let key else { return nil }
    var isOpen: Int32 = 0
    let message = envelope.withUnsafeBytes { envelope in
      [UInt8](unsafeUninitializedCapacity: envelope.count) { message, count in
        isOpen = hpke_open(
          key, Envelope.info, Envelope.info.count, envelope.bytes, envelope.count, message.baseAddress, &count)
      }
    }
    return isOpen == 1 ? message : nil
  }
}

extension UnsafeRawBufferPointer {
  fileprivate var bytes: UnsafePointer<UInt8>? { baseAddress?.assumingMemoryBound(to: UInt8.self) }
}
