import Foundation

/// How the numbers of a workbook are written, by the styles of its cells.
struct NumberFormats {
  private var codes: [Int: String] = NumberFormats.builtIn
  /// The number format of each style, by its place.
  private var styles: [Int] = []

  /// Reads the part with the styles.
  init(_ part: Data, named name: String) throws(XLSXReadProblem) {
    var (codes, styles, isInside) = (codes, styles, false)
    try XMLWalk.through(
      part, named: name,
      begin: { element, attributes in
        switch element {
        case "numFmt":
          if let id = attributes["numFmtId"].flatMap({ Int($0) }) { codes[id] = attributes["formatCode"] ?? "" }
        case "cellXfs": isInside = true
        case "xf" where isInside: styles.append(attributes["numFmtId"].flatMap { Int($0) } ?? 0)
        default: break
        }
      }, end: { element, _ in if element == "cellXfs" { isInside = false } })
    (self.codes, self.styles) = (codes, styles)
  }

  /// The format of a style; that of plain numbers where the style is unknown.
  subscript(style: Int) -> String {
    guard styles.indices.contains(style) else { return NumberFormats.plain }
    return NumberFormats.canonical(codes[styles[style]] ?? "#\(styles[style])")
  }

  /// How numbers are written that have no format of their own.
  static let plain = "General"

  /// What a format shows, whichever program wrote it: without the quotes, escapes and places that programs add.
  static func canonical(_ code: String) -> String {
    var (text, isBracketed) = ("", false)
    for character in code {
      switch character {
      case "[": isBracketed = true
      case "]": isBracketed = false
      case "\"", "\\": break
      default: if !isBracketed { text.append(character) }
      }
    }
    return text
  }

  /// The formats that every workbook knows by number, of those that write numbers (ECMA-376 part 1, 18.8.30).
  private static let builtIn = [
    0: plain, 1: "0", 2: "0.00", 3: "#,##0", 4: "#,##0.00", 9: "0%", 10: "0.00%", 11: "0.00E+00", 12: "# ?/?",
    49: "@",
  ]
}
