package import Ballots
package import Fieldwork
import Tables

/// What is wrong on one line of a file that is to be taken in, whatever stands in such a file.
package struct TakingFinding: RowFinding, Sendable {
  /// What can be wrong, by what the file is for.
  package enum Problem: CustomStringConvertible, Sendable {
    case served(ServedProblem)
    case outcome(OutcomeProblem)
    case answers(AnswersDocument.Problem)

    package var description: String {
      switch self {
      case .served(let problem): "\(problem)"
      case .outcome(let problem): "\(problem)"
      case .answers(let problem): "\(problem)"
      }
    }
  }

  package let line: Int
  package let problem: Problem

  /// A finding of one of the readers.
  package init(line: Int, problem: Problem) {
    self.line = line
    self.problem = problem
  }
}

extension TakingFinding.Problem {
  /// What is wrong with the table itself; `nil` where it is a cell of one kind of file.
  var fault: TableFault? {
    switch self {
    case .served(.table(let fault)), .outcome(.table(let fault)), .answers(.table(let fault)): fault
    default: nil
    }
  }

  /// The column in which the mistake stands; `nil` where it concerns the whole row or file.
  var column: String? {
    switch self {
    case .served(let problem): problem.column
    case .outcome(let problem): problem.column
    case .answers(let problem): problem.column
    }
  }
}

extension ServedProblem {
  fileprivate var column: String? {
    switch self {
    case .table(let fault): fault.column
    case .dayOrPeriod, .badDay: "day"
    case .badPeriod, .tooLong, .overlappingRow: "period"
    case .unknownKey(let column, _, _): column
    case .badCount: "count"
    case .repeatedRow: nil
    }
  }
}

extension OutcomeProblem {
  fileprivate var column: String? {
    switch self {
    case .table(let fault): fault.column
    case .unknownOutcome: "outcome"
    case .missingReference, .repeatedReference, .unknownReference, .ambiguousReference: "reference"
    }
  }
}

extension AnswersDocument.Problem {
  fileprivate var column: String? {
    switch self {
    case .table(let fault): fault.column
    case .experiment: nil
    case .badDay, .twoDayColumns: "day"
    case .unknownKey(let column, _, _), .badAnswer(let column, _, _), .foreignWord(let column, _),
      .besideOther(let column, _), .tooLong(let column, _):
      column
    case .badLanguage: "language"
    }
  }
}
