package import Foundation
package import Seals
import Tables
import Workbooks

/// Does one check after another, off the threads that answer requests.
package typealias CheckQueue = @Sendable (@escaping @Sendable () throws -> SealCheck) async throws -> SealCheck

/// Checks files from outside, one at a time and few in the queue: whoever sends many keeps nobody from rating.
package actor FileChecks {
  /// How many files are received or checked at the same time.
  private static let most = 4

  private let queue: CheckQueue
  private let picture: @Sendable (String) -> Data?
  private var inside = 0

  /// Checks that wait in a queue.
  /// - Parameter picture: draws the picture that leads to an address, as the cover of a report bears it.
  package init(queue: @escaping CheckQueue, picture: @escaping @Sendable (String) -> Data?) {
    self.queue = queue
    self.picture = picture
  }

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
    try await queue { [picture] in
      try SealCheck(
        content, trusting: key, budget: ReadingBudget(bytes: 12_000_000, steps: 2_000_000, time: .seconds(10)),
        picture: picture)
    }
  }

  /// What was not as it was sealed, with what was sealed, as a kept file tells it.
  nonisolated func name(_ check: SealCheck, by kept: Data) async throws -> SealCheck {
    try await queue { try check.naming(kept) }
  }
}
