package import Invitations

/// What is wrong with a cell of an interactions file, and what would be right.
package enum InteractionPhrase: Phrase {
  case wrong(InteractionProblem)
  case right(InteractionProblem)
}

extension InteractionProblem {
  /// The column in which the mistake stands; `nil` where it concerns the whole row or file.
  package var column: String? {
    switch self {
    case .empty, .openQuote, .strayQuote, .wrongCellCount: nil
    case .unknownColumn(let name), .missingColumn(let name), .repeatedColumn(let name), .missingValue(let name): name
    case .badDay, .futureDay: "day"
    case .unknownKey(let column, _, _): column
    case .repeatedReference: "reference"
    }
  }

  /// Whether the whole header came as one cell, as spreadsheets write it that separate by semicolons.
  var isSemicolon: Bool {
    if case .unknownColumn(let name) = self { name.contains(";") } else { false }
  }
}
