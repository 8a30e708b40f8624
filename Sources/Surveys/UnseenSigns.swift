extension Unicode.Scalar {
  /// Whether it shows nothing where it stands alone: blanks, controls, signs of direction and of width zero, tags and
  /// variation selectors, fillers of Hangul and Braille, and marks that need a letter under them.
  package var isUnseen: Bool {
    if isASCII { return value <= 0x20 || value == 0x7F }
    if properties.isDefaultIgnorableCodePoint || properties.isWhitespace { return true }
    switch properties.generalCategory {
    case .control, .nonspacingMark, .spacingMark, .enclosingMark: return true
    case .format: return !Unicode.Scalar.isNumberSign(self)
    // Braille without a dot, and a note of music without a head.
    default: return value == 0x2800 || value == 0x1D159
    }
  }

  /// The signs before numbers and verses in Arabic and Syriac (Prepended_Concatenation_Mark): of the category of format,
  /// and seen.
  private static func isNumberSign(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2, 0x110BD, 0x110CD: true
    default: false
    }
  }
}

extension StringProtocol {
  /// Whether nobody sees anything of it.
  package var isUnseen: Bool { unicodeScalars.allSatisfy(\.isUnseen) }
}
