import Crypto
package import Foundation

/// A second factor: codes of six digits that a telephone shows for thirty seconds each.
///
/// TOTP as in RFC 6238, with what every such program takes for granted: HMAC-SHA-1, steps of thirty seconds from 1970, six
/// digits, a secret of 160 bits (RFC 4226 §4).
package struct OneTimeCode: Equatable, Sendable {
  package let secret: Data

  /// Seconds for which a code is shown.
  package static let period = 30
  private static let secretBytes = 20

  /// A fresh secret.
  package init(using generator: inout some RandomNumberGenerator) {
    secret = Data((0..<OneTimeCode.secretBytes).map { _ in UInt8.random(in: .min ... .max, using: &generator) })
  }

  /// A secret that was kept; `nil` for what is none.
  package init?(secret: Data) {
    guard secret.count == OneTimeCode.secretBytes else { return nil }
    self.secret = secret
  }

  /// The code of a step of thirty seconds.
  package func code(of step: Int) -> String {
    let counter = withUnsafeBytes(of: UInt64(max(0, step)).bigEndian) { Data($0) }
    let hash = Array(HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: secret)))
    let offset = Int(hash[19] & 15)
    let number = hash[offset..<offset + 4].reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF
    let digits = String(number % 1_000_000)
    return String(repeating: "0", count: 6 - digits.count) + digits
  }

  /// The step whose code was typed, in any digits: the present one, the one before or the one after, for clocks that
  /// differ; `nil` for any other code.
  package func step(of typed: String, at now: Int) -> Int? {
    let digits = typed.compactMap(\.wholeNumberValue).map(String.init).joined()
    guard digits.count == 6, now >= 0 else { return nil }
    let present = now / OneTimeCode.period
    return [present - 1, present, present + 1].last { code(of: $0) == digits }
  }
}

extension OneTimeCode {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567")

  /// The secret as it is typed where no picture can be read: base 32 (RFC 4648), 32 letters.
  package var written: String {
    var (text, rest, bits) = ("", 0, 0)
    for byte in secret {
      (rest, bits) = (rest << 8 | Int(byte), bits + 8)
      while bits >= 5 {
        bits -= 5
        text.append(OneTimeCode.letters[rest >> bits & 31])
        rest &= (1 << bits) - 1
      }
    }
    return text
  }

  /// A secret as it was written; `nil` for what is none.
  package init?(written: String) {
    guard written.utf8.count == OneTimeCode.secretBytes * 8 / 5 else { return nil }
    var (bytes, rest, bits) = ([UInt8](), 0, 0)
    for letter in written {
      guard let value = OneTimeCode.letters.firstIndex(of: letter) else {
        return nil
      }
      (rest, bits) = (rest << 5 | value, bits + 5)
      if bits >= 8 {
        bits -= 8
        bytes.append(UInt8(rest >> bits & 255))
        rest &= (1 << bits) - 1
      }
    }
    self.init(secret: Data(bytes))
  }

  /// What the picture says that a telephone reads.
  package func address(of name: String, at issuer: String) -> String {
    func escaped(_ text: String) -> String { text.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "" }
    return "otpauth://totp/\(escaped(issuer)):\(escaped(name))?secret=\(written)&issuer=\(escaped(issuer))"
  }
}
