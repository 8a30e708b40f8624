import Tables

extension TableFault {
  /// The member of a row whose text cannot be read; `nil` where it is the row or the table.
  var member: String? {
    switch self {
    case .ambiguousValue(let column, _, _), .errorCell(let column, _), .noResult(let column), .tooNarrow(let column):
      column
    case .empty, .badQuotes, .unknownColumn, .missingColumn, .repeatedColumn, .wrongCellCount, .sameColumn,
      .ambiguousColumn, .unnamedColumn, .foreign, .notText, .tooLarge, .damaged:
      nil
    }
  }
}
