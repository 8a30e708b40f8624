package import Ballots
package import Foundation
package import Surveys

/// Everything that one release changes, written in one transaction.
package struct ReleaseRecord: Sendable {
  /// The day of the release.
  package let day: Day
  /// Every ballot of the epochs up to this one leaves the box.
  package let through: Int
  /// How many there must be; another number means that the box changed, and nothing may be written.
  package let opened: Int
  package let batches: [Batch]
  /// What stays, sealed again for the present epoch, in random order.
  package let resealed: [SealedBallot]
  package let closed: [ClosedPeriod]
  /// The tickets whose ballots were counted, in the order of their keys.
  package let counted: [Data]

  package init(
    day: Day, through: Int, opened: Int, batches: [Batch], resealed: [SealedBallot], closed: [ClosedPeriod],
    counted: [Data]
  ) {
    self.day = day
    self.through = through
    self.opened = opened
    self.batches = batches
    self.resealed = resealed
    self.closed = closed
    self.counted = counted
  }
}

/// A period of a survey that was closed, and when; early, where it was not over.
package struct ClosedPeriod: Equatable, Sendable {
  package let survey: String
  package let period: Period
  package let day: Day
  package let isEarly: Bool
}

/// Where releases are written.
package protocol ReleaseStore: Sendable {
  /// Writes a release in one durable transaction, with the fieldwork counts of the moment; throws `boxChanged` and
  /// writes nothing where the ballots are not those that were opened.
  func write(_ record: ReleaseRecord) async throws
  /// Empties the log of what was deleted.
  func sweep() async throws
}

/// Why a period cannot be closed.
package enum ReleaseProblem: Error, Equatable, Sendable {
  /// It is not over; `--early` closes it all the same.
  case notOver(Period, until: Day)
}

/// What a release did, for whoever started it.
package struct ReleaseReport: Equatable, Sendable {
  package let batches: [Batch]
  package let counted: Int
  package let remaining: Int
}
