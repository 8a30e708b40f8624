package import Ballots
import Foundation
package import Surveys

/// Everything that one release changes, written in one transaction.
package struct ReleaseRecord: Sendable {
  /// Every ballot of the epochs up to this one leaves the box.
  package let through: Int
  /// How many there must be; another number means that the box changed, and nothing may be written.
  package let opened: Int
  package let batches: [Batch]
  /// What stays, sealed again for the present epoch, in random order.
  package let resealed: [SealedBallot]
  package let closed: [ClosedPeriod]

  package init(through: Int, opened: Int, batches: [Batch], resealed: [SealedBallot], closed: [ClosedPeriod]) {
    self.through = through
    self.opened = opened
    self.batches = batches
    self.resealed = resealed
    self.closed = closed
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

/// Turns ballots into counts: opens them in memory, publishes crowds, seals the rest again, destroys the old key.
package struct ReleaseBallots: Sendable {
  private let box: any BallotBox
  private let keys: any EpochKeyStore
  private let store: any ReleaseStore

  /// A release job with its box, its keys and where it writes.
  package init(box: any BallotBox, keys: any EpochKeyStore, store: any ReleaseStore) {
    self.box = box
    self.keys = keys
    self.store = store
  }

  /// Releases what may leave the box today. Periods that are over are closed; of the present one, only ample crowds
  /// leave. `closing` closes a period that is not over.
  package func callAsFunction(
    surveys: [Survey], today: Day, closing early: Period? = nil
  ) async throws -> ReleaseReport {
    let ended = try await box.epoch().number
    // A release that was cut off may have left a key whose epoch never began; its number is not used again.
    let next = EpochKey(number: max(ended, try keys.keys().map(\.number).max() ?? 0) + 1)
    try keys.keep(next)
    try await box.begin(next.epoch)
    let sealed = try await box.ballots(through: ended)
    let ballots = try await open(sealed)
    var generator = SystemRandomNumberGenerator()
    let plan = ReleasePlan(ballots, surveys: surveys, today: today, closing: early, using: &generator)
    let resealed = try plan.remaining.shuffled().map { ballot in
      try SealedBallot(ballot, for: next.epoch, using: &generator)
    }
    try await store.write(
      ReleaseRecord(
        through: ended, opened: sealed.count, batches: plan.batches, resealed: resealed, closed: plan.closed))
    try keys.destroy(through: ended)
    return ReleaseReport(
      batches: plan.batches, counted: plan.batches.reduce(0) { $0 + $1.ballots }, remaining: plan.remaining.count)
  }

  /// Opens envelopes on every core; about 80 µs each.
  private func open(_ sealed: [SealedBallot]) async throws -> [Ballot] {
    let byNumber = Dictionary(uniqueKeysWithValues: try keys.keys().map { ($0.number, $0) })
    let share = max(256, sealed.count / 8)
    return try await withThrowingTaskGroup(of: [Ballot].self) { group in
      for start in stride(from: 0, to: sealed.count, by: share) {
        let part = sealed[start..<min(start + share, sealed.count)]
        group.addTask {
          try part.map { envelope in
            guard let key = byNumber[envelope.epoch] else { throw BallotProblem.keyMissing(epoch: envelope.epoch) }
            return try envelope.open(with: key)
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
  }
}
