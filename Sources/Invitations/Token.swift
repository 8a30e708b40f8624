package import Crypto
package import Foundation

/// The secret of one link: 128 bits, written as 22 letters and digits. It is derived or drawn, and never stored.
package struct Token: Hashable, Sendable {
  /// Its sixteen bytes, the first of them highest.
  private let number: UInt128

  /// The token of sixteen bytes or more; the first sixteen count.
  fileprivate init(_ digest: some Sequence<UInt8>) {
    number = digest.prefix(16).reduce(0) { $0 << 8 | UInt128($1) }
  }

  /// A token drawn at random.
  package init(using generator: inout some RandomNumberGenerator) {
    number = .random(in: .min ... .max, using: &generator)
  }

  /// Sixteen bytes.
  package var bytes: [UInt8] { withUnsafeBytes(of: number.bigEndian, Array.init) }

  /// The token of an invited person: the first sixteen bytes of HMAC-SHA256(secret, "tok" ‖ person ‖ version).
  /// A reminder derives the very same link again, so nobody has to keep it.
  package static func derived(secret: SymmetricKey, person: [UInt8], version: UInt8 = 1) -> Token {
    TokenMaker(secret: secret).token(of: person, version: version)
  }

  /// The token behind a typed code: the first sixteen bytes of HMAC-SHA256(key, "code" ‖ code).
  package static func behind(_ code: TypedCode, key: SymmetricKey) -> Token {
    var hmac = HMAC<SHA256>(key: key)
    hmac.update(data: Array("code".utf8))
    hmac.update(data: Array(code.letters.utf8))
    return Token(hmac.finalize())
  }

  /// What the database knows of the token: SHA-256 of its bytes.
  package var key: Data { Data(digest) }

  /// The same.
  var digest: SHA256.Digest { SHA256.hash(data: bytes) }

  /// The key to look for when somebody brings a text. One that is no token gets a key that no ticket has, so that looking
  /// takes as long and the time tells nothing.
  package static func key(behind text: String) -> Data {
    Token(text)?.key ?? Data(SHA256.hash(data: Array("none".utf8) + text.utf8.prefix(64)))
  }
}

extension Token: LosslessStringConvertible {
  private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
  /// How many letters it is written with.
  static let length = 22
  /// 62¹⁰.
  private static let tenLetters: UInt128 = 839_299_365_868_340_224

  /// The token that a link carries; `nil` for anything that no link carries.
  package init?(_ text: String) {
    guard text.utf8.count == Token.length else { return nil }
    var number: UInt128 = 0
    for letter in text.utf8 {
      guard let digit = Token.digit(letter) else { return nil }
      let (shifted, overflowed) = number.multipliedReportingOverflow(by: 62)
      let (sum, carried) = shifted.addingReportingOverflow(UInt128(digit))
      guard !overflowed, !carried else { return nil }
      number = sum
    }
    self.number = number
  }

  /// The place of a letter in the alphabet.
  private static func digit(_ letter: UInt8) -> Int? {
    switch letter {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(letter) - 48
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(letter) - 55
    case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(letter) - 61
    default: nil
    }
  }

  /// 22 letters and digits; no sign among them that a message reader might cut off.
  package var description: String {
    var rest = number
    var letters: [UInt8] = []
    letters.reserveCapacity(Token.length)
    while letters.count < Token.length {
      // Ten letters at a time fit a machine word, which divides much faster than 128 bits do.
      let (quotient, remainder) = rest.quotientAndRemainder(dividingBy: Token.tenLetters)
      var word = UInt64(remainder)
      for _ in 0..<min(10, Token.length - letters.count) {
        letters.append(Token.alphabet[Int(word % 62)])
        word /= 62
      }
      rest = quotient
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}

/// Derives the tokens of a campaign: what depends on its secret alone is computed once.
package struct TokenMaker: Sendable {
  private let keyed: HMAC<SHA256>

  /// A maker for a campaign's secret.
  package init(secret: SymmetricKey) {
    var keyed = HMAC<SHA256>(key: secret)
    keyed.update(data: Array("tok".utf8))
    self.keyed = keyed
  }

  /// The token of a person.
  package func token(of person: [UInt8], version: UInt8 = 1) -> Token {
    var hmac = keyed
    hmac.update(data: person + [version])
    return Token(hmac.finalize())
  }
}
