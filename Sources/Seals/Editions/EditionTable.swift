import Records

/// A kind of table in the text by which an edition is told, and how two of its kind are compared, row by row.
package enum EditionTable: CaseIterable, Sendable {
  case actions, themes, fieldwork, limits, targets, drivers, definition, figures

  /// The kind of a table with these columns; `nil` where it is none.
  init?(columns: [String]) {
    guard let kind = EditionTable.allCases.first(where: { columns.contains($0.mark.key) }) else { return nil }
    self = kind
  }

  /// The column by which it is known, which no kind after it has.
  private var mark: RecordColumn {
    switch self {
    case .actions: .compared
    case .themes: .theme
    case .fieldwork: .eligible
    case .limits: .centre
    case .targets: .target
    case .drivers: .quadrant
    case .definition: .kind
    case .figures: .value
    }
  }

  /// The columns that say what a row is of.
  var keys: [RecordColumn] {
    switch self {
    case .actions: [.number]
    case .themes: [.breakdown, .label, .theme]
    case .fieldwork: [.breakdown, .label]
    case .limits: [.period, .question, .indicator]
    case .drivers: [.period, .question]
    case .targets: [.breakdown, .label, .question, .indicator, .since]
    case .definition: [.kind, .key]
    case .figures: [.period, .breakdown, .label, .question, .indicator]
    }
  }

  /// The columns that say most of a row: all that is said of one that came or went.
  var main: [RecordColumn] {
    switch self {
    case .actions: [.textArabic, .before, .beforeBase, .after, .afterBase]
    case .themes: [.comments]
    case .fieldwork: [.served, .invited, .responseRate, .eligible, .answered]
    case .limits: [.centre, .lowerLimit, .upperLimit, .actions]
    case .targets: [.target]
    case .drivers: [.performance, .n, .quadrant]
    case .definition: [.textArabic, .textEnglish, .detail]
    case .figures: [.value, .n]
    }
  }

  /// What is said of a row where nothing of that differs, before its other columns.
  static let minor: [RecordColumn] = [.status, .bound, .ended, .verdict, .changeDifference]
  /// The column that repeats a name, of which the table of names tells.
  static let name = RecordColumn.labelArabic
}
