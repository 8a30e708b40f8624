import Crypto
import Foundation
import Numerals

/// A cookie that says of a device only that somebody signed in on it once as an account. It opens nothing: whoever bears
/// it is asked for the password like anybody else, but does not wait behind strangers and is not slowed down by them.
package struct KnownDevice: Equatable, Sendable {
  /// Random bits that tell one device from another.
  let number: String

  /// The days for which a device is known; browsers keep no cookie for longer than 400.
  package static let days = 400

  /// A device on which somebody has just signed in.
  static func fresh(using generator: inout some RandomNumberGenerator) -> KnownDevice {
    KnownDevice(number: (0..<16).map { _ in UInt8.random(in: .min ... .max, using: &generator) }.hexadecimal)
  }

  private init(number: String) { self.number = number }

  /// The device of a cookie, where it was given out for this account and is not too old; `nil` for anything else.
  init?(cookie: String, of name: String, key: SymmetricKey, now: Int) {
    guard cookie.utf8.count <= 128, cookie.utf8.allSatisfy({ $0 < 128 }) else { return nil }
    let parts = cookie.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 32, let given = Int(parts[1]),
      let code = Data(hexadecimal: parts[2]), given <= now, now - given <= KnownDevice.days * 86_400
    else { return nil }
    number = String(parts[0])
    let said = KnownDevice.said(number, at: given, of: name)
    guard HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: said, using: key) else { return nil }
  }

  /// The cookie that a device gets for an account.
  func cookie(of name: String, key: SymmetricKey, now: Int) -> String {
    let code = HMAC<SHA256>.authenticationCode(for: KnownDevice.said(number, at: now, of: name), using: key)
    return "\(number).\(now).\(code.hexadecimal)"
  }

  /// What is signed: the name stands last, so that no two devices, days and names give the same bytes.
  private static func said(_ number: String, at given: Int, of name: String) -> Data {
    Data("known device \(number) \(given) \(name)".utf8)
  }
}
