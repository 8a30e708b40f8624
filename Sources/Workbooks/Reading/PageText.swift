/// What stands above and below each printed page, and from which side the sheet is read.
package struct PageText: Equatable, Sendable {
  /// The words above.
  package let above: String
  /// The code below.
  package let below: String
  package let isRightToLeft: Bool

  init(_ part: SheetPart) {
    self.init(
      above: PageText.visible(part.header), below: part.footer, isRightToLeft: part.view.isRightToLeft)
  }

  init(above: String, below: String, isRightToLeft: Bool = false) {
    self.above = above
    self.below = below
    self.isRightToLeft = isRightToLeft
  }

  /// A header's code (ECMA-376 part 1, 18.3.1.39) as ours have it: `&C` first, and each `&` of its words twice. Any
  /// other code becomes what no words of a workbook of ours are like: its letters may be pictures, or too small to
  /// read.
  private static func visible(_ code: String) -> String {
    guard code.hasPrefix("&C") else { return code.isEmpty ? "" : "\u{FFFD}" }
    var (text, rest) = ("", code.dropFirst(2))
    while let letter = rest.popFirst() {
      guard letter == "&", let next = rest.popFirst() else {
        text.append(letter)
        continue
      }
      text += next == "&" ? "&" : "\u{FFFD}"
    }
    return text
  }
}
