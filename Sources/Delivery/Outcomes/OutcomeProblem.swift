package import Surveys

/// What can be wrong with a file of what became of invitations.
package enum OutcomeProblem: Error, Equatable, Sendable {
  case empty
  case badQuotes
  case unknownColumn(String, known: [String])
  case missingColumn(String)
  case repeatedColumn(String)
  case wrongCellCount(Int, expected: Int)
  case missingReference
  case unknownOutcome(String, known: [String])
  case repeatedReference(String, firstLine: Int)
  case unknownReference(String)
  /// It stands in several rounds, of which none is newer than the others.
  case ambiguousReference(String, endingOn: Day)
}

extension OutcomeProblem: CustomStringConvertible {
  package var description: String {
    switch self {
    case .empty: "the file has no rows"
    case .badQuotes: "the quotation marks do not close; double the marks inside a quoted cell"
    case .unknownColumn(let name, let known): "there is no column ‘\(name)’; known are \(known.joined(separator: ", "))"
    case .missingColumn(let name): "the column ‘\(name)’ is missing"
    case .repeatedColumn(let name): "the column ‘\(name)’ stands twice"
    case .wrongCellCount(let count, let expected): "the row has \(count) cells; the header has \(expected)"
    case .missingReference: "‘reference’ is empty"
    case .unknownOutcome(let value, let known): "‘\(value)’ is no outcome; known are \(known.joined(separator: ", "))"
    case .repeatedReference(let reference, let line): "‘\(reference)’ stands on line \(line) already"
    case .unknownReference(let reference):
      "‘\(reference)’ has no open link of this survey; what became of it can be told until its round ends"
    case .ambiguousReference(let reference, let day):
      "‘\(reference)’ stands in two rounds that both end on \(day); nobody can tell which of them is meant"
    }
  }
}
