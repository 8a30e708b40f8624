extension String {
  /// What files of every format can hold of it: lines end with LF; a character that XML cannot hold, such as NUL or
  /// U+FFFE, becomes U+FFFD, so that it is seen that something stood there (XML 1.0, production 2).
  package var fileText: String {
    guard utf8.contains(where: { $0 < 0x20 || $0 == 0xEF }) else { return self }
    var (kept, afterReturn) = (String.UnicodeScalarView(), false)
    for letter in unicodeScalars {
      switch letter {
      case "\r": kept.append("\n")
      case "\n" where afterReturn: break
      case "\t", "\n", "\u{20}"..."\u{FFFD}", "\u{10000}"...: kept.append(letter)
      default: kept.append("\u{FFFD}")
      }
      afterReturn = letter == "\r"
    }
    return String(kept)
  }
}
