package import Ballots
import Foundation
package import Surveys

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
    let waiting = try await box.begin(next.epoch)
    // Not only of the epoch that ended: another release may have begun one in between, and ballots may lie in it.
    let through = next.number - 1
    let buffer = try await OpenBallots(box: box, keys: keys)(through: through)
    var generator = SystemRandomNumberGenerator()
    let plan = try ReleasePlan(
      buffer, surveys: surveys, today: today, closing: early, weights: CrowdWeights(waiting), using: &generator)
    let resealed = try await SealAgain(surveys: surveys, epoch: next.epoch)(plan.remaining)
    try await store.write(
      ReleaseRecord(
        day: today, through: through, opened: buffer.count, batches: plan.batches,
        resealed: resealed.shuffled(using: &generator), closed: plan.closed,
        counted: waiting.counted(in: plan.batches, using: &generator)))
    // Also the keys of epochs that never began, because their release was cut off before.
    try keys.destroy(through: through)
    try await store.sweep()
    return ReleaseReport(
      batches: plan.batches, counted: plan.batches.reduce(0) { $0 + $1.ballots }, remaining: plan.remaining.count)
  }
}
