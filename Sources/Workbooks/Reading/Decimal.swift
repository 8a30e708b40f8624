/// The numbers of a workbook's parts, as every program reads them: Swift's own readers also take `nan`, `inf`, `0x1p3`
/// and `+5`, of which other programs make something else, or nothing.
extension Double {
  /// The number that a text of decimal digits is; `nil` for any other text, and for what is not finite.
  init?(decimal text: String) {
    guard text.utf8.count <= 64, DecimalText.isWhole(text.utf8), let number = Double(text), number.isFinite else {
      return nil
    }
    self = number
  }
}

extension Int {
  /// The whole number that a text of at most nine decimal digits is; `nil` for any other text.
  init?(decimal text: String) {
    guard (1...9).contains(text.utf8.count), text.utf8.allSatisfy(DecimalText.isDigit) else { return nil }
    self.init(text)
  }
}

/// `-12.5E-3`: how a number is written.
private enum DecimalText {
  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  static func isWhole(_ text: String.UTF8View) -> Bool {
    var rest = text[...]
    if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    guard takeDigits(&rest) else { return false }
    if rest.first == UInt8(ascii: ".") {
      rest.removeFirst()
      guard takeDigits(&rest) else { return false }
    }
    guard let letter = rest.popFirst() else { return true }
    guard letter | 0x20 == UInt8(ascii: "e") else { return false }
    if let sign = rest.first, [0x2B, 0x2D].contains(sign) { rest.removeFirst() }
    return takeDigits(&rest) && rest.isEmpty
  }

  private static func takeDigits(_ rest: inout Substring.UTF8View) -> Bool {
    let before = rest.count
    rest = rest.drop(while: isDigit)
    return rest.count < before
  }
}
