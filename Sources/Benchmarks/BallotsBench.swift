package import Composition
import Invitations

/// Everything that a rating passes through, on one data folder, with the yardsticks of the same minute.
package struct BallotsBench {
  let folder: String
  let count: Int
  let large: Int
  let folders: CharityFolders

  /// - Parameters:
  ///   - count: how many ballots each part casts.
  ///   - large: how many invitations are issued; a tenth of them is released.
  package init(folder: String, count: Int, large: Int, folders: CharityFolders) {
    self.folder = folder
    self.count = count
    self.large = large
    self.folders = folders
  }

  /// Ratings, forms, issuing, releasing and memory.
  package func measure() async throws -> [BenchRow] {
    let bench = try await BenchWorkspace(folder: "\(folder)/house", tickets: 4 * count, folders: folders)
    let floor = try SQLiteFloor(
      path: "\(folder)/floor.sqlite", tickets: bench.tickets.map(\.ticket.key), count: count
    ).measure()
    let cast = try await CastBench(bench: bench, count: count).measure()
    let web = try await WebBench(bench: bench, range: count..<3 * count).measure()
    let issue = try await IssueBench(folder: folder, count: large, folders: folders).measure()
    let release = try await ReleaseBench(
      folder: folder, tickets: large, ballots: large / 10, folders: folders
    ).measure()
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
      BenchRow(
        "issue", unit: "invitations/s from a file of \(large) (\(rounded(issue)) s)", value: Double(large) / issue,
        yardstick: "twenty seconds for a million", yardstickValue: 50_000),
      BenchRow(
        "release", unit: "ballots/s of \(large / 10) (\(rounded(release.seconds)) s)",
        value: Double(large / 10) / release.seconds, yardstick: "opening alone, on every core",
        yardstickValue: release.opensPerSecond),
      BenchRow(
        "memory", unit: "MB of a server with \(large) tickets that releases \(large / 10) ballots",
        value: release.megabytes, yardstick: "150 MB", yardstickValue: 150),
    ]
  }

  private func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }
}
