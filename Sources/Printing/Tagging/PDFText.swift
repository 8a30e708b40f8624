import Foundation

/// Words as a PDF writes them.
enum PDFText {
  /// A text string in UTF-16 (ISO 32000-1, 7.9.2.2), in hexadecimal digits.
  static func string(_ words: String) -> String {
    let digits = words.utf16.map { unit in
      let code = String(unit, radix: 16, uppercase: true)
      return String(repeating: "0", count: 4 - code.count) + code
    }
    return "<FEFF\(digits.joined())>"
  }

  static func string(_ bytes: Data) -> String {
    let digits = bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16, uppercase: true) }
    return "<\(digits.joined())>"
  }

  /// A number with two decimals at most.
  static func number(_ value: Double) -> String { "\((value * 100).rounded() / 100)" }

  /// Text between the tags of XML.
  static func escaped(_ words: String) -> String {
    words.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
      .replacing(/[\u{0}-\u{8}\u{B}\u{C}\u{E}-\u{1F}]/, with: "")
  }
}
