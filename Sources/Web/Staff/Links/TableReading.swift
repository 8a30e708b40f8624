import Foundation
import Tables
import Worker

/// Reads tables one at a time. Staff do not wait behind whoever sends workbooks to be checked.
struct TableReading: Sendable {
  private let queue = WorkQueue("rida.tables")

  /// Reads a table, which may cost no more than a file of the largest size does.
  func table(_ content: Data) async throws -> Table {
    try await queue.run {
      try Table(content, budget: ReadingBudget(bytes: 64_000_000, steps: 4_000_000, time: .seconds(10)))
    }
  }
}
