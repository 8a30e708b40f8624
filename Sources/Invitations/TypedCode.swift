import Surveys

/// A code for people who type rather than tap: twelve signs of Crockford's alphabet (60 bits, none that look alike) and
/// a check sign. Written in groups: `7K3F-9QXM-2BHT-5`.
package struct TypedCode: Hashable, Sendable {
  /// The twelve signs without the check sign.
  package let letters: String

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
  private static let checkAlphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ*~$=U")

  /// A code drawn at random.
  package init(using generator: inout some RandomNumberGenerator) {
    letters = String((0..<12).map { _ in TypedCode.alphabet[Int.random(in: 0..<32, using: &generator)] })
  }

  /// The code that somebody typed: small or capital letters, with or without hyphens and spaces, O for 0, I and L for 1,
  /// Arabic digits. `nil` when it has another length or the check sign does not fit.
  package init?(typed text: String) {
    let signs = Digits.western(text).uppercased().filter { !" -–".contains($0) }.map { sign -> Character in
      switch sign {
      case "O": "0"
      case "I", "L": "1"
      default: sign
      }
    }
    guard signs.count == 13, let check = signs.last else { return nil }
    let letters = String(signs.dropLast())
    guard letters.allSatisfy(TypedCode.alphabet.contains), TypedCode.check(of: letters) == check else { return nil }
    self.letters = letters
  }

  /// Crockford's check sign: the number modulo 37.
  private static func check(of letters: String) -> Character {
    let number = letters.reduce(0) { ($0 * 32 + (alphabet.firstIndex(of: $1) ?? 0)) % 37 }
    return checkAlphabet[number]
  }

  /// The code as it is printed.
  package var printed: String {
    let signs = Array(letters)
    let groups = stride(from: 0, to: 12, by: 4).map { String(signs[$0..<$0 + 4]) }
    return groups.joined(separator: "-") + "-" + String(TypedCode.check(of: letters))
  }
}
