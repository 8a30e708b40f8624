import Invitations
import Wording

/// What is wrong with a cell of an interactions file, and what would be right.
enum InteractionPhrase: Phrase {
  case wrong(InteractionProblem)
  case right(InteractionProblem)
}

extension InteractionProblem {
  /// The column in which the mistake stands; `nil` where it concerns the whole row or file.
  var column: String? {
    switch self {
    case .table(let fault): fault.column
    case .missingValue(let name): name
    case .badDay, .twoDayColumns: "day"
    case .unknownKey(let column, _, _): column
    case .repeatedReference: "reference"
    case .contact(let problem): problem.column
    }
  }
}
