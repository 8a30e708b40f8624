import Records
package import Tables
import Wording
import Workbooks

/// A cell as a reader finds it: by its sheet, and by the words at the head of its row and its column.
package struct CellPlace: Hashable, Sendable {
  package let sheet: String
  package let address: CellAddress
  /// What its row is of; empty where nothing says so.
  package let row: String
  /// What its column is of; empty where nothing says so.
  package let column: String
}

extension CellPlace {
  /// As a reader is told where it is.
  var words: CellWords { CellWords(sheet: sheet, address: "\(address)", row: row, column: column) }
}

/// Finds the words at the heads of a sheet's rows and columns.
struct CellPlaces {
  private let name: String
  private var rows: [Int: String] = [:]
  /// The words of each column with their rows, from the top.
  private var columns: [Int: [(row: Int, text: String)]] = [:]

  /// Looks through a sheet once.
  init(_ sheet: VisibleSheet) {
    name = sheet.name
    let marks = Set(Mark.allCases.map(\.rawValue))
    for cell in sheet.cells {
      guard case .text(let text) = cell.value, !marks.contains(text) else { continue }
      if cell.address.column == 0 { rows[cell.address.row] = CellPlaces.short(text) }
      columns[cell.address.column, default: []].append((cell.address.row, text))
    }
    for (column, words) in columns where !zip(words, words.dropFirst()).allSatisfy({ $0.row <= $1.row }) {
      columns[column] = words.sorted { $0.row < $1.row }
    }
  }

  /// The words next above a cell, found by halves: a file may ask for as many places as it has cells.
  private func above(_ address: CellAddress) -> (row: Int, text: String)? {
    guard let words = columns[address.column] else { return nil }
    var (low, high) = (0, words.count)
    while low < high {
      let middle = (low + high) / 2
      if words[middle].row < address.row { low = middle + 1 } else { high = middle }
    }
    return low > 0 ? words[low - 1] : nil
  }

  /// The place of a cell.
  subscript(address: CellAddress) -> CellPlace {
    let above = above(address)
    return CellPlace(
      sheet: name, address: address, row: address.column == 0 ? "" : rows[address.row] ?? "",
      column: address.column == 0 ? "" : above.map { CellPlaces.short($0.text) } ?? "")
  }

  private static func short(_ text: String) -> String { text.count > 60 ? text.prefix(60) + "…" : text }
}
