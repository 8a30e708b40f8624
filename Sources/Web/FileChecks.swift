import Foundation
import Reporting
import Worker

/// Checks files from outside, one at a time and few in the queue: whoever sends many keeps nobody from rating.
actor FileChecks {
  /// How many files are received or checked at the same time.
  private static let most = 4

  private let queue = WorkQueue("rida.checks")
  private var inside = 0

  /// Whether one more may come in; whoever does leaves again.
  func enter() -> Bool {
    guard inside < FileChecks.most else { return false }
    inside += 1
    return true
  }

  /// One that came in has left.
  func leave() { inside -= 1 }

  /// Checks a file by its bytes.
  nonisolated func check(_ content: Data, trusting key: PublicSealKey, unpacking largest: Int) async throws -> SealCheck
  {
    try await queue.run { try SealCheck(content, trusting: key, unpacking: largest) }
  }
}
