package import Surveys

/// Why no link is issued.
package enum IssueProblem: Error, Equatable, Sendable {
  /// The survey was published without this kind of invitation.
  case takesNone(Survey.InvitationKind, survey: String)
  /// The survey is retired.
  case retired(survey: String, on: Day)
  /// The charity has no such channel, department or mode.
  case unknownLabel(Dimension, value: String, known: [String])
  /// Somebody else issued links for the survey since it was looked up who has one.
  case issuedMeanwhile(survey: String)
}
