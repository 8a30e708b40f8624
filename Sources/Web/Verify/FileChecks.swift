import Foundation
import Seals
import Tables
import Workbooks
import Worker

/// Checks files from outside, one at a time and few in the queue: whoever sends many keeps nobody from rating.
actor FileChecks {
  /// How many files are received or checked at the same time.
  private static let most = 4

  private let queue = WorkQueue("rida.checks")
  private let picture: @Sendable (String) -> Data?
  private var inside = 0

  /// - Parameter picture: draws the picture that leads to an address, as the cover of a report bears it.
  init(picture: @escaping @Sendable (String) -> Data?) { self.picture = picture }

  /// Whether one more may come in; whoever does leaves again.
  func enter() -> Bool {
    guard inside < FileChecks.most else { return false }
    inside += 1
    return true
  }

  /// One that came in has left.
  func leave() { inside -= 1 }

  /// Checks a file by its bytes, which may cost no more than a report does.
  nonisolated func check(_ content: Data, trusting key: PublicSealKey) async throws -> SealCheck {
    try await queue.run { [picture] in
      try SealCheck(
        content, trusting: key, budget: ReadingBudget(bytes: 12_000_000, steps: 2_000_000, time: .seconds(10)),
        picture: picture)
    }
  }

  /// What was not as it was sealed, with what was sealed, as a kept file tells it.
  nonisolated func name(_ check: SealCheck, by kept: Data) async throws -> SealCheck {
    try await queue.run { try check.naming(kept) }
  }
}
