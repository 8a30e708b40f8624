/// How long a text is as an SMS: in which alphabet it goes, how many units it takes, and in how many segments it is sent,
/// each of which costs (3GPP TS 23.038 and 23.040).
package struct MessageLength: Equatable, Sendable {
  /// In what a text is sent.
  package enum Alphabet: String, Sendable {
    /// Seven bits a letter: Latin letters and a few signs.
    case gsm
    /// Sixteen bits a unit: everything else, Arabic among it.
    case unicode

    /// The units that one segment holds, alone or as one of several: each of several begins with where it belongs.
    fileprivate var room: (alone: Int, joined: Int) { self == .gsm ? (160, 153) : (70, 67) }
  }

  package let alphabet: Alphabet
  /// Septets, or UTF-16 units.
  package let units: Int
  package let segments: Int
  /// Units that still fit into the last segment.
  package let left: Int

  /// The length of a text.
  package init(_ text: String) {
    let letters = text.unicodeScalars.map(GSMAlphabet.septets)
    alphabet = letters.contains(nil) ? .unicode : .gsm
    let widths = alphabet == .gsm ? letters.compactMap(\.self) : text.unicodeScalars.map { $0.value > 0xFFFF ? 2 : 1 }
    units = widths.reduce(0, +)
    let room = alphabet.room
    guard units > room.alone else {
      (segments, left) = (units == 0 ? 0 : 1, room.alone - units)
      return
    }
    // A letter of two units never stands in two segments.
    var (full, used) = (0, 0)
    for width in widths {
      if used + width > room.joined { (full, used) = (full + 1, 0) }
      used += width
    }
    (segments, left) = (full + 1, room.joined - used)
  }
}

/// The alphabet of seven bits, with the signs that are written as two (3GPP TS 23.038, 6.2.1).
enum GSMAlphabet {
  private static let basic = Set(
    "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà"
      .unicodeScalars)
  private static let extended = Set("\u{0C}^{}\\[~]|€".unicodeScalars)

  /// How many septets a letter takes; `nil` where the alphabet has none for it.
  static func septets(_ letter: Unicode.Scalar) -> Int? {
    if basic.contains(letter) { return 1 }
    return extended.contains(letter) ? 2 : nil
  }
}
