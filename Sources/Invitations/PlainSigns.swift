import Surveys

/// What came through chats, keyboards and paper, sign for sign in ASCII.
package enum PlainSigns {
  /// Reads a text: digits of any script and full-width signs as the sign of ASCII that they are, what nobody sees as
  /// nothing, everything else as a blank. Cost: one walk.
  /// - Parameter alike: signs that may be taken for one of ASCII because they look like it.
  package static func read(_ text: some StringProtocol, alike: [Unicode.Scalar: UInt8] = [:]) -> [UInt8] {
    text.unicodeScalars.compactMap { scalar in
      if scalar.isASCII { return alike[scalar] ?? UInt8(scalar.value) }
      if (0xFF01...0xFF5E).contains(scalar.value) { return UInt8(scalar.value - 0xFEE0) }
      if let digit = digit(scalar) { return UInt8(ascii: "0") + digit }
      if let sign = alike[scalar] { return sign }
      return scalar.isUnseen && !scalar.properties.isWhitespace ? nil : UInt8(ascii: " ")
    }
  }

  /// The runs of letters and digits of ASCII in a text.
  package static func words(in text: some StringProtocol) -> [String] {
    read(text).split { !isWord($0) }.map { String(decoding: $0, as: UTF8.self) }
  }

  private static func digit(_ scalar: Unicode.Scalar) -> UInt8? {
    guard scalar.properties.numericType == .decimal else { return nil }
    return scalar.properties.numericValue.flatMap(UInt8.init(exactly:))
  }

  /// Whether it is one of the letters and digits of ASCII.
  package static func isWord(_ sign: UInt8) -> Bool {
    switch sign {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "a")...UInt8(ascii: "z"): true
    default: false
    }
  }
}
