import CSodium
import Dispatch
import Foundation

/// Hashes passwords with argon2id (RFC 9106) at 64 MiB and three passes, about a fifth of a second; one at a time and
/// off the threads that answer requests.
package enum PasswordHash {
  private static let queue = DispatchQueue(label: "rida.password-hash")
  private static let memory = 64 * 1024 * 1024
  private static let passes: UInt64 = 3

  /// The most bytes of a password: 128 characters of any writing, each with a mark or two.
  private static let longest = 1024

  /// Whether a password is short enough to be anybody's. Nothing longer is hashed, whoever's name stands beside it.
  static func accepts(_ password: String) -> Bool { password.utf8.count <= longest && password.count <= 128 }

  /// Whether somebody may choose a password: it has 12 to 128 characters.
  package static func mayBeChosen(_ password: String) -> Bool { accepts(password) && password.count >= 12 }

  /// The PHC string of a password of 12 to 128 characters.
  package static func make(_ password: String) async throws(AccessProblem) -> String {
    guard mayBeChosen(password) else { throw .passwordLength(password.count) }
    guard let hash = await onQueue({ hashed(password) }) else { throw .hashingFailed }
    return hash
  }

  /// Whether a password fits a PHC string. Takes as long for a wrong one as for the right one.
  package static func verify(_ password: String, against hash: String) async -> Bool {
    await onQueue {
      let bytes = Array(password.utf8.map { CChar(bitPattern: $0) })
      return sodium_init() >= 0 && crypto_pwhash_str_verify(hash, bytes, UInt64(bytes.count)) == 0
    }
  }

  /// A PHC string like any other that no password is known to fit: it was drawn, not hashed.
  static func decoy(using generator: inout some RandomNumberGenerator) -> String {
    func drawn(_ count: Int) -> String {
      let bytes = Data((0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
      return String(bytes.base64EncodedString().prefix { $0 != "=" })
    }
    return "$argon2id$v=19$m=\(memory / 1024),t=\(passes),p=1$\(drawn(16))$\(drawn(32))"
  }

  private static func hashed(_ password: String) -> String? {
    guard sodium_init() >= 0 else { return nil }
    let bytes = Array(password.utf8.map { CChar(bitPattern: $0) })
    var out = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    guard crypto_pwhash_str(&out, bytes, UInt64(bytes.count), passes, memory) == 0 else { return nil }
    return String(decoding: out.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func onQueue<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { reply in queue.async { reply.resume(returning: work()) } }
  }
}
