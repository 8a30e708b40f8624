import Foundation
import Invitations

/// Everything that a rating passes through, on one data folder, with the yardsticks of the same minute.
struct BallotsBench {
  let folder: String
  /// How many ballots each part casts.
  let count: Int
  let settings: Settings

  func measure() async throws -> [BenchRow] {
    let bench = try await BenchHouse(folder: "\(folder)/house", tickets: 4 * count, settings: settings)
    let floor = try SQLiteFloor(
      path: "\(folder)/floor.sqlite", tickets: bench.tickets.map(\.ticket.key), count: count
    ).measure()
    let cast = try await CastBench(bench: bench, count: count).measure()
    let web = try await WebBench(bench: bench, range: count..<3 * count).measure()
    let bare = "the same writes in C, nothing sealed, 128 to a commit"
    return [
      BenchRow(
        "cast", unit: "ratings/s, checked, sealed, durable", value: cast, yardstick: bare, yardstickValue: floor),
      BenchRow(
        "post",
        unit: "ratings/s over HTTP, sealed, durable; slowest hundredth at half the rate "
          + "\((web.slowestHundredth * 10).rounded() / 10) ms",
        value: web.postsPerSecond, yardstick: bare, yardstickValue: floor),
      BenchRow(
        "form", unit: "forms/s over HTTP", value: web.formsPerSecond,
        yardstick: "a constant 10 KB from the same server", yardstickValue: web.constantsPerSecond),
    ]
  }
}
