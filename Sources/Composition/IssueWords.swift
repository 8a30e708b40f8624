import Ballots
import Delivery
import Invitations
import Storage
import Surveys

extension IssueEnded {
  /// What whoever opens the house is told.
  var words: String {
    let file = path.map { " Its file is \($0)." } ?? ""
    return "A round of ‘\(survey)’ was cut off while it was issued, and is whole now.\(file)"
  }
}

extension IssueProblem {
  /// What whoever runs a command is told.
  var words: String {
    switch self {
    case .takesNone(.addressed, let survey):
      "‘\(survey)’ takes no addressed invitations; hand out cards with ‘rida draw’"
    case .takesNone(.drawn, let survey): "‘\(survey)’ takes no drawn cards; invite with ‘rida invite’"
    case .retired(let survey, let day):
      "‘\(survey)’ was retired on \(day): no more invitations are issued for it; publish a newer version to ask again"
    case .unknownLabel(let dimension, let value, let known):
      "‘\(value)’ is no \(dimension.rawValue); known are \(known.joined(separator: ", "))"
    case .issuedMeanwhile(let survey):
      "somebody else issued links for ‘\(survey)’ at the same moment; nothing was issued here: try again"
    }
  }
}

extension TakeBackProblem {
  /// What whoever runs the command is told.
  var words: String {
    switch self {
    case .unknown(let number): "there is no file \(number) of answers; see ‘rida import --list’"
    case .takenBack(let number, let day): "file \(number) was taken back on \(day) already"
    case .released(let number, let count):
      "\(count) ratings of file \(number) are released already, and counts cannot be taken apart: nothing was taken back"
    }
  }
}
