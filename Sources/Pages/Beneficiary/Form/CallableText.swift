/// A text in which telephone numbers can be tapped.
struct CallableText {
  /// A number, or what stands between two of them.
  struct Part: Equatable {
    let text: String
    /// Where a tap leads; `nil` beside numbers.
    let href: String?
    /// The text where it is no number.
    let plain: String?
  }

  let parts: [Part]

  /// Every number of seven to fifteen digits, as people write them; a year or a price is none.
  init(_ text: String) {
    var (parts, end) = ([Part](), text.startIndex)
    for match in text.matches(of: /\+?[0-9٠-٩][0-9٠-٩ \-]{5,20}[0-9٠-٩]/) {
      let digits = match.0.compactMap(\.wholeNumberValue).map(String.init).joined()
      guard (7...15).contains(digits.count) else { continue }
      parts.append(CallableText.plain(text[end..<match.range.lowerBound]))
      let number = String(match.0)
      parts.append(Part(text: number, href: "tel:\(number.hasPrefix("+") ? "+" : "")\(digits)", plain: nil))
      end = match.range.upperBound
    }
    parts.append(CallableText.plain(text[end...]))
    self.parts = parts.filter { !$0.text.isEmpty }
  }

  private static func plain(_ text: Substring) -> Part { Part(text: String(text), href: nil, plain: String(text)) }
}
