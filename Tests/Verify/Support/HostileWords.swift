import Foundation
import Mutations

/// Words that try to become formulas, or to break the file that holds them.
enum HostileWords {
  /// So many, as the dice fall.
  static func drawn(_ count: Int, _ dice: inout Dice) -> [String] {
    (0..<count).map { _ in
      let before = (0..<dice.below(4)).map { _ in dice.word(of: leads) }.joined()
      let letter = Unicode.Scalar(UInt32(1 + dice.below(0xD7FF))).map(String.init) ?? ""
      return before + dice.word(of: signs) + dice.word(of: acts) + (dice.once(in: 2) ? letter : "")
    }
  }

  private static let signs = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
  private static let leads = [
    "", " ", "\u{200B}", "'", "\"", "\t", "\n", "\r\n", "a;", "\u{202E}", "\0", "\u{2}", "نص\n", "“", "\u{FFFE}",
  ]
  private static let acts = [
    "1+1", "SUM(A1:A9)", "HYPERLINK(\"http://x.example\",\"a\")", "WEBSERVICE(A1)", "cmd|' /C calc'!A0", "A1", "-1",
    "</t></is><f>1</f>", "]]>", "_x0041_", "_x003D_1", "نص", "&#61;1",
  ]

  /// As YAML writes them between double quotes, every letter by its number.
  static func yaml(_ text: String) -> String {
    "\"" + text.unicodeScalars.map { String(format: "\\U%08x", $0.value) }.joined() + "\""
  }

  /// What a file holds of them: lines end alike, and what XML has no place for is replaced.
  static func held(_ text: String) -> String {
    let lines = text.replacingOccurrences(of: "\r\n", with: "\n").replacingOccurrences(of: "\r", with: "\n")
    let kept = lines.unicodeScalars.map { letter -> Character in
      let isHeld =
        letter == "\t" || letter == "\n" || (letter.value >= 0x20 && ![0xFFFE, 0xFFFF].contains(letter.value))
      return Character(isHeld ? letter : "\u{FFFD}")
    }
    return kept.map(String.init).joined()
  }

  /// Whether a spreadsheet may run a cell of a CSV file, or a part of it where other signs part cells.
  static func isFormula(_ cell: String) -> Bool {
    let parts = cell.split(omittingEmptySubsequences: false) { [";", "\t", "\n", "\r", "\r\n"].contains($0) }
    return parts.contains { part in
      let words = String(String.UnicodeScalarView(part.unicodeScalars.drop(while: isPassedOver)))
      return signs.contains { words.unicodeScalars.first == $0.unicodeScalars.first }
        && words.wholeMatch(of: /[+\-]\d+(\.\d+)?|\+[\d ()\-]{8,19}/) == nil
    }
  }

  /// What may stand before a sign without hiding it; the apostrophe does hide it.
  private static func isPassedOver(_ letter: Unicode.Scalar) -> Bool {
    letter.properties.isWhitespace || letter.properties.isDefaultIgnorableCodePoint
      || letter.properties.generalCategory == .control || ["\"", "“", "\u{FFFD}", "\u{FEFF}"].contains(letter)
  }
}
