import Foundation

/// How much is tried, and from which seed: `SEED=7` in the environment makes the inputs of an earlier run again,
/// `HOURS=8` goes on with fresh seeds until the time is over, `CASE=12` sends one request alone, and `PART=requests` leaves readers and commands out.
struct HostilePlan {
  let seed: UInt64
  let requests: Int
  let workbooks: Int
  /// Inputs of each other reader.
  let texts: Int
  /// Files for the command line, which needs a process for each.
  let files: Int
  /// Whether of the requests that ask every page for every edge of the calendar a third is sent.
  let isThin: Bool
  /// When no other round is begun.
  let until: Date
  let only: Int?
  /// Which part alone is done: `readers`, `commands` or `requests`.
  let part: String?

  init(long: Bool) {
    let words = ProcessInfo.processInfo.environment
    seed = Seed.drawn(long: long)
    (requests, workbooks, texts, files) = long ? (100_000, 100_000, 20_000, 300) : (3300, 1500, 500, 20)
    isThin = !long
    until = Date().addingTimeInterval(3600 * (words["HOURS"].flatMap { Double($0) } ?? 0))
    only = words["CASE"].flatMap { Int($0) }
    part = only == nil ? words["PART"] : "requests"
  }

  private init(_ plan: HostilePlan, seed: UInt64) {
    self.seed = seed
    (requests, workbooks, texts, files) = (plan.requests, plan.workbooks, plan.texts, plan.files)
    (isThin, until, only, part) = (plan.isThin, plan.until, plan.only, plan.part)
  }

  /// The next round of a run of hours; `nil` where the time is over.
  var next: HostilePlan? { Date() < until ? HostilePlan(self, seed: seed &+ 1) : nil }

  /// Whether a part is done.
  func does(_ name: String) -> Bool { part == nil || part == name }

  /// The folder in which inputs are kept that did not hold.
  var folder: String { NSTemporaryDirectory() + "rida-hostile-\(seed)" }

  /// Keeps an input and returns where.
  func keep(_ bytes: [UInt8], as name: String) -> String {
    try? FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let path = "\(folder)/\(name)"
    try? Data(bytes).write(to: URL(fileURLWithPath: path))
    return path
  }
}
