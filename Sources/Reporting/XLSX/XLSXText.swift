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
  var chartText: String {
    let text = fileText
    return text.hasPrefix("=") ? "\u{200E}" + text : text
  }
}
