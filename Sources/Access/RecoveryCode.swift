import Crypto
package import Foundation

/// A code for the day on which the telephone is lost: fifty random bits, good once.
package struct RecoveryCode: Equatable, Sendable {
  /// As it is written down: `K7QPM-2XWRT`.
  package let text: String

  /// How many somebody gets.
  package static let count = 8
  private static let letters = Array("ABCDEFGHJKMNPQRSTUVWXYZ23456789")

  /// A fresh code.
  package init(using generator: inout some RandomNumberGenerator) {
    let drawn = (0..<10).map { _ in
      RecoveryCode.letters[Int.random(in: 0..<RecoveryCode.letters.count, using: &generator)]
    }
    text = String(drawn.prefix(5)) + "-" + String(drawn.suffix(5))
  }

  /// As the store knows it: of what was typed, whatever case and signs between.
  package static func key(of typed: String, name: String) -> Data {
    let letters = typed.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    return Data(SHA256.hash(data: Data("recovery \(letters) \(name)".utf8)))
  }
}
