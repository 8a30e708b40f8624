/// The encoding of Arabic Windows (Microsoft code page 1256), in which every byte is a letter.
package enum Windows1256 {
  /// The text of bytes.
  static func text(of bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for byte in bytes { text.append(sign(of: byte)) }
    return String(text)
  }

  /// The bytes of signs; `nil` where one of them has none.
  static func bytes(of signs: [Unicode.Scalar]) -> [UInt8]? {
    let bytes = signs.compactMap { places[$0] ?? ($0.isASCII ? UInt8($0.value) : nil) }
    return bytes.count == signs.count ? bytes : nil
  }

  private static let places: [Unicode.Scalar: UInt8] = Dictionary(
    uniqueKeysWithValues: upper.enumerated().map { ($0.element, UInt8(0x80 + $0.offset)) })

  private static func sign(of byte: UInt8) -> Unicode.Scalar {
    byte < 0x80 ? Unicode.Scalar(byte) : upper[Int(byte) - 0x80]
  }

  /// The text of what somebody typed, where it can be nothing else: every byte beyond ASCII is a letter, a mark or a usual
  /// sign of Arabic, and two letters stand side by side at least once. `nil` for everything else, as for bytes of UTF-8.
  package static func arabic(_ bytes: some Sequence<UInt8>) -> String? {
    var (text, isPair, afterLetter) = (String.UnicodeScalarView(), false, false)
    for byte in bytes {
      let sign = sign(of: byte)
      guard byte < 0x80 || isArabic(sign) || usual.contains(sign) else { return nil }
      let isLetter = byte >= 0x80 && isArabic(sign)
      isPair = isPair || isLetter && afterLetter
      afterLetter = isLetter
      text.append(sign)
    }
    return isPair ? String(text) : nil
  }

  /// Letters and their marks, not punctuation.
  private static func isArabic(_ sign: Unicode.Scalar) -> Bool { (0x0620...0x06D3).contains(sign.value) }

  /// Signs beside letters that people write in Arabic text.
  private static let usual = Set("،؛؟«»‹›“”‘’„–—…•×÷°\u{A0}\u{200C}\u{200D}\u{200E}\u{200F}".unicodeScalars)

  /// Whether a text that was read so has Arabic words, and hardly one that mixes Arabic letters with Latin ones, as bytes of
  /// other encodings do: «Bär» in Windows-1252 and «السلام» in ISO 8859-6 become such words.
  static func isPlausible(_ text: String) -> Bool {
    var (arabic, mixed) = (0, 0)
    var (arabicLetters, others) = (0, 0)
    func endWord() {
      if arabicLetters > 0, others > 0 { mixed += 1 } else if arabicLetters > 1 { arabic += 1 }
      (arabicLetters, others) = (0, 0)
    }
    for letter in text.unicodeScalars {
      if letter == "\u{640}" || (0x64B...0x652).contains(letter.value) { continue }
      if (0x621...0x6D2).contains(letter.value), letter.properties.isAlphabetic {
        arabicLetters += 1
      } else if letter.properties.isAlphabetic {
        others += 1
      } else {
        endWord()
      }
    }
    endWord()
    return arabic > 0 && 20 * mixed <= arabic
  }

  /// What bytes from 0x80 on stand for.
  private static let upper: [Unicode.Scalar] = points.map { Unicode.Scalar($0) ?? "\u{FFFD}" }

  private static let points: [UInt32] = [
    0x20AC, 0x067E, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0679, 0x2039,
    0x0152, 0x0686, 0x0698, 0x0688, 0x06AF, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
    0x06A9, 0x2122, 0x0691, 0x203A, 0x0153, 0x200C, 0x200D, 0x06BA, 0x00A0, 0x060C, 0x00A2, 0x00A3,
    0x00A4, 0x00A5, 0x00A6, 0x00A7, 0x00A8, 0x00A9, 0x06BE, 0x00AB, 0x00AC, 0x00AD, 0x00AE, 0x00AF,
    0x00B0, 0x00B1, 0x00B2, 0x00B3, 0x00B4, 0x00B5, 0x00B6, 0x00B7, 0x00B8, 0x00B9, 0x061B, 0x00BB,
    0x00BC, 0x00BD, 0x00BE, 0x061F, 0x06C1, 0x0621, 0x0622, 0x0623, 0x0624, 0x0625, 0x0626, 0x0627,
    0x0628, 0x0629, 0x062A, 0x062B, 0x062C, 0x062D, 0x062E, 0x062F, 0x0630, 0x0631, 0x0632, 0x0633,
    0x0634, 0x0635, 0x0636, 0x00D7, 0x0637, 0x0638, 0x0639, 0x063A, 0x0640, 0x0641, 0x0642, 0x0643,
    0x00E0, 0x0644, 0x00E2, 0x0645, 0x0646, 0x0647, 0x0648, 0x00E7, 0x00E8, 0x00E9, 0x00EA, 0x00EB,
    0x0649, 0x064A, 0x00EE, 0x00EF, 0x064B, 0x064C, 0x064D, 0x064E, 0x00F4, 0x064F, 0x0650, 0x00F7,
    0x0651, 0x00F9, 0x0652, 0x00FB, 0x00FC, 0x200E, 0x200F, 0x06D2,
  ]
}
