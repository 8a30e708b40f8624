/// How one scalar is read.
enum Folding {
  /// The sign that stands for a scalar; `nil` for what is not seen: marks over letters, joiners, direction, tatweel.
  static func sign(of scalar: Unicode.Scalar) -> Unicode.Scalar? {
    if scalar.isASCII { return ascii(scalar) }
    if let letter = letters[scalar] { return letter }
    if scalar != "\u{640}", (0x620...0x64A).contains(scalar.value) { return scalar }
    if (0xFF01...0xFF5E).contains(scalar.value) { return Unicode.Scalar(scalar.value - 0xFEE0).map(ascii) }
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint || scalar == "\u{640}" { return nil }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return nil
    case .decimalNumber, .otherNumber: return digit(properties.numericValue) ?? scalar
    case .dashPunctuation: return "-"
    case .lineSeparator, .paragraphSeparator: return "\n"
    case .spaceSeparator: return " "
    case .uppercaseLetter: return small(properties.lowercaseMapping) ?? scalar
    default: return scalar
    }
  }

  private static func ascii(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar {
    case "A"..."Z": Unicode.Scalar(UInt8(scalar.value) + 32)
    case "\t": " "
    case "\r", "\u{B}", "\u{C}": "\n"
    default: scalar
    }
  }

  private static func digit(_ value: Double?) -> Unicode.Scalar? {
    guard let value, value >= 0, value <= 9, value == value.rounded() else { return nil }
    return Unicode.Scalar(UInt8(value) + 48)
  }

  private static func small(_ mapping: String) -> Unicode.Scalar? {
    mapping.unicodeScalars.count == 1 ? mapping.unicodeScalars.first : nil
  }

  /// Forms of a letter that writers do not tell apart, and signs that stand for others.
  private static let letters: [Unicode.Scalar: Unicode.Scalar] = [
    "أ": "ا", "إ": "ا", "آ": "ا", "ٱ": "ا", "ى": "ي", "ی": "ي", "ې": "ي", "ئ": "ي", "ؤ": "و", "ة": "ه", "ۀ": "ه",
    "ہ": "ه", "ھ": "ه", "ک": "ك", "٫": ".", "٬": ",", "·": ".", "•": ".", "∙": ".", "۔": ".", "。": ".", "｡": ".",
    "﹫": "@", "−": "-", "⁄": "/", "∕": "/", "’": "'", "\u{85}": "\n",
  ]
}

extension Unicode.Scalar {
  /// A folded digit.
  var isDigit: Bool { ("0"..."9").contains(self) }
  /// A folded letter of the Latin alphabet without marks.
  var isLatin: Bool { ("a"..."z").contains(self) }
  /// A letter of the Arabic script.
  var isArabic: Bool {
    (0x620...0x64A).contains(value) || (0x64B...0x6FF).contains(value) && properties.isAlphabetic
      || (0x750...0x77F).contains(value) || (0xFB50...0xFDFF).contains(value) || (0xFE70...0xFEFC).contains(value)
  }
  /// Between two words.
  var isSpace: Bool { self == " " || self == "\n" }
}
