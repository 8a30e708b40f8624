import Surveys

extension String {
  /// The words of a text that is written in HTML or Markdown: without tags, styles and scripts, entities as letters, and
  /// one blank between words.
  package var withoutMarkup: String {
    let bare = contains("<") ? withoutTags : self
    let letters = bare.contains("&") ? bare.withoutEntities : bare
    let words = letters.split { $0.isWhitespace || $0 == "\u{A0}" }.map { $0.withoutEmphasis }
    let text = words.filter { !$0.isUnseen }.joined(separator: " ")
    return text.hasPrefix("# ") || text.hasPrefix("## ") || text.hasPrefix("### ")
      ? String(text.drop { $0 == "#" || $0 == " " }) : text
  }

  /// Without what stands between `<` and `>`, and without what only browsers read.
  private var withoutTags: String {
    var (text, rest, hidden) = ("", self[...], String?.none)
    while let open = rest.firstIndex(of: "<") {
      let behind = rest.index(after: open)
      let isTag = behind < rest.endIndex && (rest[behind].isLetter || "/!".contains(rest[behind]))
      if hidden == nil { text += rest[..<open] + (isTag ? " " : "<") }
      guard isTag else {
        rest = rest[behind...]
        continue
      }
      let close = rest[behind...].firstIndex(of: ">") ?? rest.endIndex
      let name = rest[behind..<close].prefix { $0.isLetter || $0 == "/" }.lowercased()
      if hidden == nil, ["style", "script"].contains(name) {
        hidden = "/\(name)"
      } else if name == hidden {
        hidden = nil
      }
      rest = close < rest.endIndex ? rest[rest.index(after: close)...] : ""
    }
    return hidden == nil ? text + rest : text
  }

  private static let entities = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "laquo": "«", "raquo": "»",
    "ndash": "–", "mdash": "—", "hellip": "…", "rsquo": "’", "lsquo": "‘", "eacute": "é", "egrave": "è", "agrave": "à",
    "ccedil": "ç", "ouml": "ö", "uuml": "ü", "auml": "ä", "szlig": "ß", "ntilde": "ñ", "iquest": "¿",
  ]

  private var withoutEntities: String {
    replacing(#/&(#x?[0-9A-Fa-f]{1,6}|[a-z]{2,8});/#) { match in
      let name = match.1
      if name.hasPrefix("#x") { return Unicode.Scalar.letter(name.dropFirst(2), radix: 16) ?? String(match.0) }
      if name.hasPrefix("#") { return Unicode.Scalar.letter(name.dropFirst(1), radix: 10) ?? String(match.0) }
      return String.entities[String(name)] ?? String(match.0)
    }
  }
}

extension Substring {
  /// Without the stars that Markdown puts around words.
  fileprivate var withoutEmphasis: String {
    guard contains("*") else { return String(self) }
    let inner = drop { $0 == "*" }
    let bare = inner.reversed().drop { $0 == "*" }.reversed()
    // A star by itself is one.
    return bare.isEmpty ? String(self) : String(bare)
  }
}

extension Unicode.Scalar {
  fileprivate static func letter(_ digits: Substring, radix: Int) -> String? {
    UInt32(digits, radix: radix).flatMap(Unicode.Scalar.init).map { String($0) }
  }
}
