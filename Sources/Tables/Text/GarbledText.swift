/// Arabic that was lost on its way through programs that took a file for another encoding: words such as «Ø§Ù„Ø³Ù„Ø§Ù…»,
/// «ط§ظ„ط³ظ„ط§ظ…» or «ÇáÓáÇã», and question marks in the place of letters.
struct GarbledText {
  /// Words that came to be others, and where the first of them stands.
  private(set) var (words, firstLine) = (0, 0)
  /// Words of Arabic letters as they should be.
  private(set) var wholeWords = 0
  /// Lines on which several words are nothing but question marks.
  private(set) var lostLines: [Int] = []

  /// Looks through a text.
  init(_ text: String) {
    var (run, line, marks, lost) = ([Unicode.Scalar](), 1, 0, 0)
    for sign in text.unicodeScalars {
      if sign.isASCII {
        end(&run, line)
      } else {
        run.append(sign)
      }
      // «??? ????»: one word of question marks behind another.
      if sign == "?" {
        marks += 1
        if marks == 2 { lost += 1 }
        if marks == 2, lost == 2, lostLines.last != line { lostLines.append(line) }
      } else {
        if sign != " " || marks == 0 { lost = 0 }
        marks = 0
      }
      if sign == "\n" { line += 1 }
    }
    end(&run, line)
  }

  /// Whether more Arabic words are garbled than whole.
  var isMostly: Bool { words > wholeWords }

  /// What is to be told of a text that is read all the same.
  var notes: [TableForm.Note] {
    (words > 0 ? [.garbled(words, first: firstLine)] : [])
      + (wholeWords == 0 && !lostLines.isEmpty ? [.lostLetters(lostLines.count, first: lostLines[0])] : [])
  }

  private mutating func end(_ run: inout [Unicode.Scalar], _ line: Int) {
    guard !run.isEmpty else { return }
    defer { run.removeAll(keepingCapacity: true) }
    if GarbledText.isGarbled(run) {
      if words == 0 { firstLine = line }
      words += 1
    } else if run.count(where: GarbledText.isArabic) > 1 {
      wholeWords += 1
    }
  }

  private static func isGarbled(_ run: [Unicode.Scalar]) -> Bool {
    guard run.count > 2 else { return false }
    return [Windows1252.bytes(of:), Windows1256.bytes(of:)].contains { bytes in
      guard let written = bytes(run), let text = String(validating: written, as: UTF8.self) else { return false }
      return text.unicodeScalars.count { (0x621...0x64A).contains($0.value) } > 1
        && text.unicodeScalars.allSatisfy { !isLatin($0) }
    } || isWindowsReadAsLatin(run)
  }

  /// Four letters of Windows-1256 or more that were read as Latin-1.
  private static func isWindowsReadAsLatin(_ run: [Unicode.Scalar]) -> Bool {
    guard run.allSatisfy({ (0xA0...0xFF).contains($0.value) }), run.count(where: isLatin) > 3 else { return false }
    return Windows1256.arabic(run.map { UInt8($0.value) }) != nil
  }

  private static func isArabic(_ sign: Unicode.Scalar) -> Bool { (0x621...0x6D2).contains(sign.value) }
  private static func isLatin(_ sign: Unicode.Scalar) -> Bool { (0xC0...0x24F).contains(sign.value) }
}

/// The encoding of western Windows (Microsoft code page 1252), which programs take a file for that does not say its own.
private enum Windows1252 {
  /// The bytes of signs; `nil` where one of them has none. Bytes that stand for nothing are kept as programs keep them.
  static func bytes(of signs: [Unicode.Scalar]) -> [UInt8]? {
    let bytes = signs.compactMap { places[$0] ?? UInt8(exactly: $0.value) }
    return bytes.count == signs.count ? bytes : nil
  }

  private static let places: [Unicode.Scalar: UInt8] = Dictionary(
    uniqueKeysWithValues: "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars.enumerated().map {
      ($0.element, UInt8(0x80 + $0.offset))
    })
}
