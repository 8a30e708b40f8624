import Foundation

/// What a link carries.
enum Tokens {
  /// The sixteen bytes that its 22 letters and digits write.
  static func bytes(_ token: String) -> Data {
    var number: UInt128 = 0
    for letter in token.utf8 {
      let digit = letter > 96 ? letter - 61 : letter > 64 ? letter - 55 : letter - 48
      number = number &* 62 &+ UInt128(digit)
    }
    return withUnsafeBytes(of: number.bigEndian) { Data($0) }
  }
}
