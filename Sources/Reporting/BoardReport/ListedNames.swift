import Indicators
import Surveys
import Wording
import Workbooks

/// Lists in words, as far as somebody reads or listens. A charity may have two hundred departments with names of a
/// hundred letters; no cell and no picture's description holds them all.
extension BoardReport {
  /// The most letters of one name in a list, and of the whole list.
  private static let (nameLetters, listLetters) = (120, 1000)
  /// The same of what is said instead of a picture.
  private static let (spokenName, spokenList) = (60, 240)

  /// The first of some names, and how many more there are.
  func listed(_ names: [String]) -> [String] {
    first(names.map { $0.within(units: BoardReport.nameLetters) }, letters: BoardReport.listLetters)
  }

  /// Labels with their shares in words, for those who hear a chart read: all of a few; of many the highest, the lowest,
  /// the first ones, and how many more there are.
  func spoken(_ figures: [(name: String, figure: Figure)]) -> String {
    let comma = language == .arabic ? "، " : ", "
    let shown = figures.compactMap { name, figure in
      figure.value.map { value in
        (words: "\(name.within(units: BoardReport.spokenName)) \(formats.value(figure))", value: value)
      }
    }
    guard let highest = shown.max(by: { $0.value < $1.value }), let lowest = shown.min(by: { $0.value < $1.value })
    else { return say(ReportWord.nothingShown) }
    let named = first(shown.map(\.words), letters: BoardReport.spokenList)
    let some = named.joined(separator: comma)
    guard named.last != shown.last?.words else { return some }
    return say(ReportWord.ofMany(highest: highest.words, lowest: lowest.words, some: some))
  }

  /// As many words as so many letters hold, one at least, and how many more there are.
  private func first(_ words: [String], letters most: Int) -> [String] {
    var room = most
    let kept = words.prefix { word in
      defer { room -= word.utf16.count }
      return room > 0
    }
    return kept + (kept.count < words.count ? [say(ReportWord.andMore(words.count - kept.count))] : [])
  }
}

extension Sheet {
  /// The same sheet with every text cut to what a cell holds: what is longer would keep the whole report from being
  /// written.
  var fitting: Sheet {
    Sheet(
      name: name, rightToLeft: rightToLeft, widths: widths, rows: rows.map(\.fitting), frozenRows: frozenRows,
      frozenColumns: frozenColumns, headingRow: headingRow, charts: charts, onePage: onePage, layout: layout,
      pictures: pictures, table: table,
      bars: bars, printedRows: printedRows)
  }
}

extension Row {
  fileprivate var fitting: Row {
    guard cells.contains(where: { $0.content.words.map { $0.utf16.count > XLSXLimits.cell } ?? false }) else {
      return self
    }
    return with(cells.map(\.fitting))
  }
}

extension Cell {
  fileprivate var fitting: Cell {
    guard case .text(let text) = content else { return self }
    let cell = Cell.text(text.within(units: XLSXLimits.cell), style)
    return isStrong ? cell.strong : cell
  }
}

extension Cell.Content {
  fileprivate var words: String? { if case .text(let text) = self { text } else { nil } }
}
