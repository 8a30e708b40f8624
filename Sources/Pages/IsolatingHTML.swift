import Mustache

/// HTML whose every value is escaped, and in which a run that was marked to read from left to right (U+2066…U+2069)
/// becomes a `<bdi dir="ltr">`. Places that take no markup (options, titles, text areas) stay with plain HTML and
/// keep the marks.
struct IsolatingHTML: MustacheContentType {
  /// Its name in `{{% CONTENT_TYPE: … }}`.
  static let name = "ISOLATED"

  func escapeText(_ text: String) -> String { Markup.isolated(text) }
}

/// Text made safe to stand in HTML and SVG.
package enum Markup {
  /// The text escaped, with a `<bdi dir="ltr">` for each run that was marked to read from left to right, and a `<bdi>` for
  /// each that was marked to read in its own direction.
  package static func isolated(_ text: String) -> String {
    let escaped = escaped(text)
    guard isBalanced(escaped) else { return escaped }
    var marked = String.UnicodeScalarView()
    for scalar in escaped.unicodeScalars {
      switch scalar {
      case "\u{2066}": marked += #"<bdi dir="ltr">"#.unicodeScalars
      case "\u{2068}": marked += "<bdi>".unicodeScalars
      case "\u{2069}": marked += "</bdi>".unicodeScalars
      default: marked.append(scalar)
      }
    }
    return String(marked)
  }

  /// The text with everything escaped that could open a tag, an entity or the end of an attribute. Scalar by scalar,
  /// since a combining mark after `<` makes one character of both.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { dangerous.contains($0) }) else { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": safe += "&amp;".unicodeScalars
      case "<": safe += "&lt;".unicodeScalars
      case ">": safe += "&gt;".unicodeScalars
      case "\"": safe += "&quot;".unicodeScalars
      case "'": safe += "&#39;".unicodeScalars
      default: safe.append(scalar)
      }
    }
    return String(safe)
  }

  /// Whether every isolate is closed before the next one opens, so that no tag is left open.
  static func isBalanced(_ text: String) -> Bool {
    var isOpen = false
    for scalar in text.unicodeScalars where scalar == "\u{2066}" || scalar == "\u{2068}" || scalar == "\u{2069}" {
      guard isOpen == (scalar == "\u{2069}") else { return false }
      isOpen.toggle()
    }
    return !isOpen
  }

  private static let dangerous = Set("&<>\"'".utf8)
}
