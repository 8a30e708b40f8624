extension RecordColumn {
  /// The column of a table of figures or of a report with a key; `nil` where none has it.
  package static func known(_ key: String) -> RecordColumn? { all[key] }

  private static let all: [String: RecordColumn] = {
    let figures = (FigureColumn.file + FigureColumn.data).map(\.column)
    let tables = [figures, ofActions, ofThemes, ofFieldwork, ofLimits, ofTargets, ofDrivers, ofDefinition].joined()
    return Dictionary(tables.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
  }()
}
