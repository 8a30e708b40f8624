/// Why a message to oneself was not sent.
package enum TrialProblem: Error, Equatable, Sendable {
  case notANumber
  case landline
  case notAnAddress
  /// Too many were sent just now.
  case tooMany
}
