import Foundation

/// From which seed an attack draws its inputs. Of every commit it is the same, so that what is tried there never differs;
/// a release tries others each time. `--seed` makes those of an earlier run again.
enum Seed {
  private static let ofCommits: UInt64 = 14

  /// The seed of this run.
  static func drawn(long: Bool) -> UInt64 {
    ProcessInfo.processInfo.environment["SEED"].flatMap { UInt64($0) }
      ?? (long ? .random(in: 1...9_999_999) : ofCommits)
  }
}
