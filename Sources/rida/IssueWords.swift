import Delivery
import Surveys

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
    }
  }
}
