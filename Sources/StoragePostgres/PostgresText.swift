/// Texts as the server can hold them: it knows none with a zero byte, which SQLite does. The sign U+10FFFE, which is no
/// letter, stands before a digit in its place, and before another where it stood itself.
enum PostgresText {
  private static let mark = "\u{10FFFE}"
  /// The first byte of the mark in UTF-8, and of no sign that people write.
  private static let head = UInt8(0xF4)

  /// As it is kept.
  static func kept(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0 || $0 == head }) else { return text }
    return text.unicodeScalars.reduce(into: "") { kept, scalar in
      switch scalar {
      case "\u{0}": kept += mark + "0"
      case "\u{10FFFE}": kept += mark + "1"
      default: kept.unicodeScalars.append(scalar)
      }
    }
  }

  /// As it was given.
  static func given(_ kept: String) -> String {
    guard kept.utf8.contains(head) else { return kept }
    var (given, isMarked) = ("", false)
    for scalar in kept.unicodeScalars {
      switch (isMarked, scalar) {
      case (true, "0"): given.unicodeScalars.append("\u{0}")
      case (true, _): given.unicodeScalars.append("\u{10FFFE}")
      case (false, "\u{10FFFE}"): break
      case (false, _): given.unicodeScalars.append(scalar)
      }
      isMarked = !isMarked && scalar == "\u{10FFFE}"
    }
    return given
  }
}
