import Ballots
import Surveys

/// Seals ballots again for the present epoch, on every core.
struct SealAgain: Sendable {
  let surveys: [Survey]
  let epoch: Epoch

  /// Every ballot of a buffer under a new number; the order is that of the crowds.
  func callAsFunction(_ buffer: BallotBuffer) async throws -> [SealedBallot] {
    try await withThrowingTaskGroup(of: [SealedBallot].self) { group in
      for (crowd, ballots) in buffer.crowds {
        let survey = surveys.first { $0.key == crowd.survey && $0.version == crowd.version }
        let size = survey?.ballotSize
        group.addTask {
          var generator = SystemRandomNumberGenerator()
          return try ballots.map { fields in
            try SealedBallot(
              fields: fields, size: size ?? BallotCoding.size(holding: fields.count + 2), for: epoch, using: &generator)
          }
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }
  }
}
