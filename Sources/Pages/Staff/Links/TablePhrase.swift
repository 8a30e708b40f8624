import Tables
import Wording

/// What is wrong with a table, what would be right, and what is to be told of a file that was read.
enum TablePhrase: Phrase {
  case wrong(TableFault)
  case right(TableFault)
  case note(TableForm.Note)
  /// That the same is wrong in other rows: how many, and the first lines of all.
  case alsoInRows(Int, lines: [Int])
}

extension TableFault {
  /// The column in which the mistake stands; `nil` where it concerns the whole row or file.
  var column: String? {
    switch self {
    case .unknownColumn(let name, _), .missingColumn(let name), .repeatedColumn(let name), .sameColumn(let name, _),
      .ambiguousColumn(let name, _), .unnamedColumn(let name, _), .ambiguousValue(let name, _, _),
      .errorCell(let name, _), .noResult(let name), .tooNarrow(let name):
      name
    case .empty, .badQuotes, .wrongCellCount, .foreign, .notText, .tooLarge, .damaged: nil
    }
  }
}
