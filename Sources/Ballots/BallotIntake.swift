package import Foundation
package import Surveys

/// The slot through which ballots fall into the box: one writer takes whatever waits, so that many people share one
/// durable commit. Each is told only after her commit.
package actor BallotIntake {
  private struct Waiting {
    let cast: Cast
    let reply: CheckedContinuation<CastOutcome, any Error>
  }

  private let box: any BallotBox
  private let capacity: Int
  private let batch: Int
  private var waiting: [Waiting] = []
  private var isWriting = false
  private var present: Epoch?

  /// An intake that holds at most `capacity` waiting ballots and writes at most `batch` in one transaction.
  package init(box: any BallotBox, capacity: Int = 4096, batch: Int = 256) {
    self.box = box
    self.capacity = capacity
    self.batch = batch
  }

  /// Seals a ballot for the present epoch and casts it. Sealing runs outside the actor.
  package nonisolated func cast(_ ballot: Ballot, of survey: Survey, ticket: Data) async throws -> CastOutcome {
    var epoch = try await epoch()
    while true {
      var generator = SystemRandomNumberGenerator()
      let sealed = try SealedBallot(ballot, size: survey.ballotSize, for: epoch, using: &generator)
      let outcome = try await submit(Cast(ticket: ticket, ballot: sealed, mode: ballot.crowd.mode))
      guard outcome == .epochEnded else { return outcome }
      epoch = try await nextEpoch(after: epoch)
    }
  }

  private func epoch() async throws -> Epoch {
    if let present { return present }
    let epoch = try await box.epoch()
    present = epoch
    return epoch
  }

  private func nextEpoch(after ended: Epoch) async throws -> Epoch {
    if present?.number == ended.number { present = nil }
    return try await epoch()
  }

  private func submit(_ cast: Cast) async throws -> CastOutcome {
    guard waiting.count < capacity else { throw BallotProblem.busy }
    return try await withCheckedThrowingContinuation { reply in
      waiting.append(Waiting(cast: cast, reply: reply))
      guard !isWriting else { return }
      isWriting = true
      Task { await self.write() }
    }
  }

  private func write() async {
    while !waiting.isEmpty {
      let batch = Array(waiting.prefix(batch))
      waiting.removeFirst(batch.count)
      do {
        let outcomes = try await box.cast(batch.map(\.cast))
        for (entry, outcome) in zip(batch, outcomes) { entry.reply.resume(returning: outcome) }
      } catch {
        for entry in batch { entry.reply.resume(throwing: error) }
      }
    }
    isWriting = false
  }
}
