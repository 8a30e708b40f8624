import CSV

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
