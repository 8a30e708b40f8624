package import Foundation
package import Surveys

/// A sealed ballot with the ticket that it spends.
package struct Cast: Sendable {
  package let ticket: Data
  package let ballot: SealedBallot
  /// How the form was filled in, which may be otherwise than the ticket was given out.
  package let mode: CollectionMode

  /// A ballot and the key of its ticket.
  package init(ticket: Data, ballot: SealedBallot, mode: CollectionMode) {
    self.ticket = ticket
    self.ballot = ballot
    self.mode = mode
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

/// Tickets that were spent and whose ballots wait: all that is known of who waits is which stratum she belongs to.
package struct SpentTickets: Placed, Equatable, Sendable {
  package let survey: String
  package let version: Int
  package let place: Place
  /// In the order of the keys, which tells nothing.
  package let keys: [Data]
  /// How many of them anybody could draw, whoever printed them first of all.
  package let drawn: Int

  package init(
    survey: String, version: Int, place: Place, keys: [Data],
    drawn: Int = 0
  ) {
    self.survey = survey
    self.version = version
    self.place = place
    self.keys = keys
    self.drawn = drawn
  }
}

/// Sealed ballots that are handed over one at a time, so that not all of them need be in memory.
package protocol SealedBallots: Sendable {
  /// Hands over every ballot, in an order that tells nothing.
  func forEach(_ body: (SealedBallot) throws -> Void) throws
}

extension [SealedBallot]: SealedBallots {}

/// Where sealed ballots wait for their release.
package protocol BallotBox: Sendable {
  /// The present epoch.
  func epoch() async throws -> Epoch
  /// Spends tickets and stores ballots in one durable transaction; the outcomes are in the order of the casts.
  func cast(_ casts: [Cast]) async throws -> [CastOutcome]
  /// Stores ballots that no ticket brought and notes the file in which they came, all or none. Throws `boxChanged` where
  /// an epoch began or another file was taken meanwhile.
  func deposit(_ ballots: some SealedBallots, of intake: FileIntake) async throws
  /// Stores one more ballot of a file, or its first, with which the file is noted. Where a ballot of this number lies in the
  /// box already, nothing is stored and nothing counted. Throws `boxChanged` where an epoch began, another file was taken, or
  /// this one was taken back meanwhile.
  /// - Returns: whether it came in now, and not before.
  func deposit(_ ballot: SealedBallot, onto file: TakenFile, isFirst: Bool) async throws -> Bool
  /// Takes one of several ballots of a file out again, by its number. Throws `boxChanged` where it is not there any more.
  func takeBack(_ ballot: Data, from file: TakenFile) async throws
  /// Takes ballots of a file out again, by their numbers, and notes it: all or none. Throws `boxChanged` where one of them
  /// is not there any more.
  func takeBack(_ ballots: [Data], of file: TakenFile, on day: Day) async throws
  /// Begins a new epoch; ballots sealed for older ones are refused from now on. Returns the tickets whose ballots wait
  /// under older ones.
  @discardableResult func begin(_ epoch: Epoch) async throws -> [SpentTickets]
  /// The tickets whose ballots wait.
  func waiting() async throws -> [SpentTickets]
  /// Begins a new epoch where the key of the present one is lost, and with it every ballot in the box: their tickets may
  /// be used again. Returns how many.
  func reopen(for epoch: Epoch) async throws -> Int
  /// At most so many ballots of the epochs up to this one, in the order of their numbers, after a number.
  func ballots(through epoch: Int, after id: Data, limit: Int) async throws -> [SealedBallot]
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
