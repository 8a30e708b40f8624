import CSV

extension String {
  /// Whether Excel, which counts in UTF-16, holds less than it.
  var isTooLongForCell: Bool { utf8.count > 32_767 && utf16.count > 32_767 }

  /// What a cell holds of it. Excel reads `_x0041_` as the character U+0041; the underscore before it is written so
  /// that the words stay as they are (ECMA-376, ST_Xstring).
  var cellText: String {
    let text = fileText
    let mayEscape = zip(text.utf8, text.utf8.dropFirst()).contains {
      $0 == UInt8(ascii: "_") && $1 == UInt8(ascii: "x")
    }
    guard mayEscape else { return text }
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

/// What Excel and libxlsxwriter hold of a text, in units of UTF-16 unless it says otherwise. What is longer is cut at a
/// letter before it is handed over: the library cuts between two bytes, and the file is damaged.
package enum XLSXLimits {
  /// A property of the document, such as its title.
  package static let property = 255
  /// The words above a printed page, with the codes of their place.
  static let header = 240
  /// The title of a chart and the name of a series.
  static let chart = 255
  /// The name of a sheet.
  static let sheetName = 31
  /// The head of a column of a table.
  static let columnName = 255
  /// The words of a cell.
  package static let cell = 32_767
  /// The height of a row in points.
  static let rowHeight = 409.0
  /// What is said instead of a picture. The library holds 2,079 bytes, and nobody listens so long.
  static let description = 500
  /// The same in bytes, with what `&`, `<`, `>` and `"` become.
  static let descriptionBytes = 1500
}

extension String {
  /// What is said of a picture or a chart to those who do not see it.
  var descriptionText: String {
    fileText.within(units: XLSXLimits.description).within(bytes: XLSXLimits.descriptionBytes)
  }

  /// Whether it can name a sheet: a name has 1 to 31 units, none of `[ ] : * ? / \\ '`, and is not the one that Excel
  /// keeps for itself.
  package var namesSheet: Bool {
    (1...XLSXLimits.sheetName).contains(utf16.count) && !contains { "[]:*?/\\'".contains($0) } && self == fileText
      && lowercased() != "history"
  }
}
