import CSV

extension String {
  /// Whether Excel, which counts in UTF-16, holds less than it.
  var isTooLongForCell: Bool { utf8.count > 32_767 && utf16.count > 32_767 }

  /// What a cell holds of it. Excel reads `_x0041_` as the character U+0041; the underscore before it is written so
  /// that the words stay as they are (ECMA-376, ST_Xstring).
  var cellText: String {
    let text = fileText
    guard text.utf8.contains(UInt8(ascii: "_")) else { return text }
    return text.replacing(/_(?=x[0-9A-Fa-f]{4}_)/) { _ in "_x005F_" }
  }

  /// What a title of a chart or the name of a series holds of it: libxlsxwriter takes one that begins with `=` for a
  /// formula, so a mark of no width stands before it.
  package var chartText: String {
    let text = fileText.within(units: XLSXLimits.chart)
    return text.hasPrefix("=") ? "\u{200E}" + text : text
  }
}

extension String {
  /// What stands above a printed page: `&` begins a code there, so that one of ours is written twice, and none is cut
  /// from its other half.
  package var headerText: String {
    var (kept, room) = ("", XLSXLimits.header)
    for letter in fileText {
      let written = letter == "&" ? "&&" : String(letter)
      room -= written.utf16.count
      guard room > 0 else { return kept + "…" }
      kept += written
    }
    return kept
  }

  /// As many of its whole letters as so many units of UTF-16 hold, in which Excel counts, with «…» where any are left
  /// out. A letter is never cut from its marks.
  package func within(units most: Int) -> String { within(most, \.utf16.count) }

  /// As many of its whole letters as so many bytes of UTF-8 hold, with «…» where any are left out.
  package func within(bytes most: Int) -> String { within(most, \.utf8.count) }

  private func within(_ most: Int, _ size: (String) -> Int) -> String {
    guard size(self) > most else { return self }
    var (kept, room) = ("", most - size("…"))
    for letter in self {
      room -= size(String(letter))
      guard room >= 0 else { break }
      kept.append(letter)
    }
    return kept + "…"
  }
}
