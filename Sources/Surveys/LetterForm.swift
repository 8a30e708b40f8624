/// What one scalar of a comment is for matching.
enum LetterForm: Equatable {
  /// A letter or digit in its one form.
  case letter(Unicode.Scalar)
  /// Not there: marks over letters, tatweel, a lone hamza, apostrophes, joiners.
  case unseen
  case space
  /// Ends a thought.
  case end

  /// The form of a scalar. Alef with hamza, madda or wasla is alef, ى is ي, ة is ه, ؤ is و and ئ is ي, as in the usual
  /// orthographic normalisation (Larkey, Ballesteros & Connell 2002, SIGIR), and a lone hamza is dropped, because
  /// writers leave it out: «كهرباء», «كهربا».
  init(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "أ", "إ", "آ", "ٱ": self = .letter("ا")
    case "ى", "ئ", "ی": self = .letter("ي")
    case "ؤ": self = .letter("و")
    case "ة", "ھ", "ہ": self = .letter("ه")
    case "ک": self = .letter("ك")
    case "٠"..."٩": self = .digit(scalar, zero: "٠")
    case "۰"..."۹": self = .digit(scalar, zero: "۰")
    case "\u{64B}"..."\u{65F}", "\u{670}", "\u{640}", "ء", "'", "’": self = .unseen
    case ".", "!", "?", "؟", ",", "،", ";", "؛", ":", "…", "\n", "\r": self = .end
    default: self = LetterForm(other: scalar)
    }
  }

  private init(other scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint {
      self = .unseen
    } else if properties.isAlphabetic || properties.numericType == .decimal {
      let small = properties.lowercaseMapping.unicodeScalars
      self = .letter(small.count == 1 ? small.first ?? scalar : scalar)
    } else {
      self = properties.generalCategory == .nonspacingMark ? .unseen : .space
    }
  }

  private static func digit(_ scalar: Unicode.Scalar, zero: Unicode.Scalar) -> LetterForm {
    .letter(Unicode.Scalar(UInt8(48 + scalar.value - zero.value)))
  }
}

extension Unicode.Scalar {
  package enum Script { case arabic, digit, other }

  /// Which script a letter in its one form is of.
  package var script: Script {
    switch value {
    case 0x30...0x39: .digit
    case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFC: .arabic
    default: .other
    }
  }
}
