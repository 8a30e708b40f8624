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

  /// The code that somebody typed: small or capital letters, digits of any script, with or without dashes, blanks and
  /// signs that nobody sees, O for 0, I and L for 1, and letters of other alphabets that look like ours: the check sign
  /// refuses what was meant otherwise. `nil` when it has another length or the check sign does not fit.
  package init?(typed text: String) {
    let signs = PlainSigns.read(text, alike: TypedCode.alike).map(TypedCode.plain)
    let places = signs.indices.filter { PlainSigns.isWord(signs[$0]) }
    guard (12...13).contains(places.count) else { return nil }
    // Of the check signs four are no letters, and stand behind the twelfth.
    let check = places.count == 13 ? signs[places[12]] : signs[places[11]...].first { "*~$=".utf8.contains($0) }
    let letters = String(decoding: places.prefix(12).map { signs[$0] }, as: UTF8.self)
    guard letters.allSatisfy(TypedCode.alphabet.contains), let check,
      TypedCode.check(of: letters) == Character(Unicode.Scalar(check))
    else { return nil }
    self.letters = letters
  }

  /// The capital of a letter, and the digit that Crockford reads for O, I and L.
  private static func plain(_ sign: UInt8) -> UInt8 {
    let capital = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(sign) ? sign - 32 : sign
    switch capital {
    case UInt8(ascii: "O"): return UInt8(ascii: "0")
    case UInt8(ascii: "I"), UInt8(ascii: "L"): return UInt8(ascii: "1")
    default: return capital
    }
  }

  /// Cyrillic and Greek letters, and strokes and stars, that look like signs of a code.
  private static let alike = Dictionary(
    zip(
      "АаВвСсЕеНнКкМмОоРрТтХхЅѕІіЈјУуΑΒΕΖΗΙΚΜΝΟοΡρΤΥΧı|٭∗∼".unicodeScalars,
      "AABBCCEEHHKKMM00PPTTXXSS11JJYYABEZH1KMN00PPTYX11**~".utf8), uniquingKeysWith: { first, _ in first })

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
