package import Foundation

/// A sealed ballot with the ticket that it spends.
package struct Cast: Sendable {
  package let ticket: Data
  package let ballot: SealedBallot

  /// A ballot and the key of its ticket.
  package init(ticket: Data, ballot: SealedBallot) {
    self.ticket = ticket
    self.ballot = ballot
  }
}

/// What became of a cast.
package enum CastOutcome: Equatable, Sendable {
  /// Ticket spent and ballot stored, durably.
  case accepted
  /// The ticket was spent before; nothing was stored.
  case alreadyUsed
  /// The epoch has ended; the ballot must be sealed for the present one. Nothing was stored.
  case epochEnded
}

/// Where sealed ballots wait for their release.
package protocol BallotBox: Sendable {
  /// The present epoch.
  func epoch() async throws -> Epoch
  /// Spends tickets and stores ballots in one durable transaction; the outcomes are in the order of the casts.
  func cast(_ casts: [Cast]) async throws -> [CastOutcome]
  /// Stores ballots that no ticket brought, all or none.
  func deposit(_ ballots: [SealedBallot]) async throws
  /// Begins a new epoch; ballots sealed for older ones are refused from now on.
  func begin(_ epoch: Epoch) async throws
  /// Every ballot of the epochs up to this one.
  func ballots(through epoch: Int) async throws -> [SealedBallot]
}

/// Keeps the private keys of epochs, outside the database and its backups.
package protocol EpochKeyStore: Sendable {
  /// Writes a key durably, before anything is sealed with it.
  func keep(_ key: EpochKey) throws
  /// The keys that exist.
  func keys() throws -> [EpochKey]
  /// Overwrites and removes the keys up to an epoch, durably.
  func destroy(through epoch: Int) throws
}
