import Surveys

/// A cell as a reader finds it: by its sheet, and by the words at the head of its row and its column.
package struct CellWords: Hashable, Sendable {
  package let sheet: String
  /// Such as `D4`.
  package let address: String
  /// What its row is of; empty where nothing says so.
  package let row: String
  /// What its column is of; empty where nothing says so.
  package let column: String

  /// The words of a cell.
  package init(sheet: String, address: String, row: String, column: String) {
    self.sheet = sheet
    self.address = address
    self.row = row
    self.column = column
  }

  var arabic: String { told("الورقة «\(sheet)»", separator: "، ", Formats(language: .arabic, isolation: .marks)) }
  var english: String { told("Sheet “\(sheet)”", separator: ", ", Formats(language: .english)) }

  /// The address only where no words lead to the cell.
  private func told(_ sheet: String, separator: String, _ formats: Formats) -> String {
    let words = [row, column].filter { !$0.isEmpty }
    return ([sheet] + (words.isEmpty ? [formats.code(address)] : words)).joined(separator: separator)
  }
}
