import Delivery
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
  /// Staff do not wait behind whoever sends workbooks to be checked.
  private let tables = WorkQueue("rida.tables")
  private var inside = 0

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
    try await queue.run {
      try SealCheck(
        content, trusting: key, budget: ReadingBudget(bytes: 12_000_000, steps: 2_000_000, time: .seconds(10)),
        picture: { QRCode($0)?.proofPicture })
    }
  }

  /// Reads a table, which may cost no more than a file of the largest size does.
  nonisolated func table(_ content: Data) async throws -> Table {
    try await tables.run {
      try Table(content, budget: ReadingBudget(bytes: 64_000_000, steps: 4_000_000, time: .seconds(10)))
    }
  }

  /// What was not as it was sealed, with what was sealed, as a kept file tells it.
  nonisolated func name(_ check: SealCheck, by kept: Data) async throws -> SealCheck {
    try await queue.run { try check.naming(kept) }
  }
}
