import Ballots
import Composition
import Invitations

/// Casting without HTTP: check, seal, group commit, durably.
struct CastBench {
  let bench: BenchWorkspace
  let count: Int

  /// Ratings a second, by 256 people at once.
  func measure() async throws -> Double {
    let (bench, sheet) = (bench, bench.sheet)
    let intake = BallotIntake(box: bench.workspace.box)
    let seconds = try await Stopwatch.time {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for hand in 0..<256 {
          group.addTask {
            for index in stride(from: hand, to: count, by: 256) {
              let ticket = bench.tickets[index].ticket
              let ballot = try bench.ballot(sheet, ticket)
              _ = try await intake.cast(ballot, of: bench.survey, ticket: ticket.key)
            }
          }
        }
        try await group.waitForAll()
      }
    }
    return Double(count) / seconds
  }
}
