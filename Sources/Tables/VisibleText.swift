import Numerals

extension StringProtocol {
  /// The same words with what nobody sees in them made visible, such as `⟨U+200F⟩` for a mark of direction.
  package var visible: String {
    guard unicodeScalars.contains(where: \.isUnseen) else { return String(self) }
    return unicodeScalars.map { letter in
      letter.isUnseen ? "⟨U+\(Digits.padded(letter.value, to: 4, radix: 16))⟩" : String(letter)
    }.joined()
  }

  /// Whether nothing is seen of it.
  package var isBlankText: Bool { unicodeScalars.allSatisfy(\.isBlank) }

  /// Without spaces and marks of no width around it.
  package var trimmedText: String {
    guard let first = unicodeScalars.first, let last = unicodeScalars.last, first.isBlank || last.isBlank else {
      return String(self)
    }
    let begun = unicodeScalars.drop(while: \.isBlank)
    let end = begun.lastIndex { !$0.isBlank }.map { begun.index(after: $0) } ?? begun.startIndex
    return String(String.UnicodeScalarView(begun[..<end]))
  }

  /// Without spaces around it, and without marks of no width anywhere.
  package var withoutMarks: String {
    guard unicodeScalars.contains(where: { !$0.isASCII }) else { return trimmedText }
    return String(String.UnicodeScalarView(unicodeScalars.filter { !$0.hasNoWidth })).trimmedText
  }
}

extension Unicode.Scalar {
  /// Joiners, marks of direction, byte-order marks.
  private var hasNoWidthAtAll: Bool { properties.isDefaultIgnorableCodePoint }
  fileprivate var hasNoWidth: Bool { !isASCII && hasNoWidthAtAll }
  fileprivate var isBlank: Bool { properties.isWhitespace || hasNoWidth }
  /// What stands in a text and is not seen: what has no width, spaces that are not the usual one, and control signs.
  fileprivate var isUnseen: Bool {
    if isASCII { return value < 0x20 || value == 0x7F }
    return hasNoWidthAtAll || properties.isWhitespace || properties.generalCategory == .control
      || properties.generalCategory == .format
  }
}
