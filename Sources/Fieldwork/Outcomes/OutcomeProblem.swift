package import Surveys
package import Tables

/// What can be wrong with a file of what became of invitations.
package enum OutcomeProblem: Error, Equatable, Sendable {
  /// It is no table, or not this one.
  case table(TableFault)
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
    case .table(let fault): "\(fault)"
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
