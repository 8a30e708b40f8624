/// A secret in several parts, of which any two bring it back and one alone tells nothing: A. Shamir, “How to share a
/// secret”, 1979. Each byte is the value at 0 of a straight line over GF(2⁸) with the polynomial x⁸ + x⁴ + x³ + x + 1, as
/// in AES.
package enum SharedSecret {
  /// A point of every line.
  package struct Part: Equatable, Sendable {
    /// From 1 on.
    package let place: UInt8
    package let values: [UInt8]

    /// A point.
    package init(place: UInt8, values: [UInt8]) {
      self.place = place
      self.values = values
    }
  }

  /// Splits a secret into so many parts.
  package static func split(
    _ secret: [UInt8], among count: UInt8, using generator: inout some RandomNumberGenerator
  ) -> [Part] {
    let slopes = secret.map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    return (1...max(count, 1)).map { place in
      Part(place: place, values: zip(secret, slopes).map { $0 ^ product($1, place) })
    }
  }

  /// The secret of two parts; `nil` where they are not two points of the same lines. What others split comes out as
  /// something: whoever joins must know how to tell.
  package static func join(_ one: Part, _ other: Part) -> [UInt8]? {
    guard one.place != other.place, one.place > 0, other.place > 0, one.values.count == other.values.count else {
      return nil
    }
    // Lagrange at 0: y₁·x₂/(x₁+x₂) + y₂·x₁/(x₁+x₂), where plus and minus are the same.
    let divisor = inverse(one.place ^ other.place)
    let (first, second) = (product(other.place, divisor), product(one.place, divisor))
    return zip(one.values, other.values).map { product($0, first) ^ product($1, second) }
  }

  /// Multiplies in the field, in as many steps whatever the bytes are.
  static func product(_ one: UInt8, _ other: UInt8) -> UInt8 {
    var (sum, shifted): (UInt8, UInt8) = (0, one)
    for bit in 0..<8 {
      sum ^= shifted & (0 &- (other >> bit & 1))
      shifted = shifted << 1 ^ (0x1B & (0 &- (shifted >> 7)))
    }
    return sum
  }

  /// By what a byte becomes 1: its 254th power, since the 255th of every byte but 0 is 1.
  private static func inverse(_ byte: UInt8) -> UInt8 {
    var (power, square): (UInt8, UInt8) = (1, byte)
    for _ in 1..<8 {
      square = product(square, square)
      power = product(power, square)
    }
    return power
  }
}
