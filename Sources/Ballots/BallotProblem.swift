/// Why a ballot cannot be cast.
package enum BallotProblem: Error, Equatable, Sendable {
  /// More is waiting than can be written soon; try again in a moment.
  case busy
  /// A ballot does not fit into its envelope.
  case tooLarge
  /// A sealed ballot cannot be opened with this key: it is damaged, or belongs to another epoch.
  case cannotOpen
  /// The private key of an epoch is gone.
  case keyMissing(epoch: Int)
  /// Ballots came or went while a release was being written; nothing was changed.
  case boxChanged
}
