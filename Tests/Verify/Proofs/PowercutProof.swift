import Crypto
import Foundation

/// The power fails at any moment; whatever the disk has kept by then, no acknowledged answer is missing, and every
/// ballot in the box has its key.
enum PowercutProof: Proof {
  static let name = "powercut"
  static let promise = "R2 a power cut loses no acknowledged answer"

  static func attack(long: Bool) throws -> Findings {
    var findings = Findings()
    let lost = try naive()
    findings.expect(lost > 0, "the replay finds nothing that a careless store loses")
    let charity = try Charity()
    let tokens = try charity.invite(long ? 420 : 70)
    try Tables(charity.database, writable: true).rows("PRAGMA wal_checkpoint(TRUNCATE)")
    let disk = try Disk(folder: charity.data)
    let events = try record(charity, tokens)
    var replay = try Replay(disk: disk, folder: charity.data, tokens: tokens)
    try replay.run(events, draws: long ? 3 : 1)
    findings.cases += replay.states
    findings.misses += replay.misses
    findings.expect(
      replay.acknowledged == tokens.count, "the trace shows \(replay.acknowledged) of \(tokens.count) receipts")
    findings.expect(replay.states >= (long ? 20_000 : 2000), "only \(replay.states) states were tried")
    findings.note = "a careless store loses in \(lost) states"
    return findings
  }

  /// Traces a server that takes one answer after the other, and then a release.
  private static func record(_ charity: Charity, _ tokens: [String]) throws -> [TracedEvent] {
    let traces = ["\(charity.folder)/serve.trace", "\(charity.folder)/release.trace"]
    try charity.serve(under: Trace.words(traces[0], isDetached: true))
    let connection = try Connection(port: charity.port)
    for token in tokens {
      guard try connection.post("/r/\(token)", "overall=3&improve=\(Words.comment().encoded)").status == 303 else {
        throw Failure("an answer was refused")
      }
    }
    charity.stop()
    try settle(traces[0])
    try charity.close(under: Trace.words(traces[1], isDetached: false))
    let served = try Trace(traces[0]).events
    return served + (try Trace(traces[1], after: 1 << 40).events)
  }

  /// Waits until the tracer has written everything.
  private static func settle(_ file: String) throws {
    var size = -1
    for _ in 0..<100 {
      usleep(100_000)
      let now = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
      if now == size { return }
      size = now
    }
  }

  /// In how many states of the disk a store that commits with NORMAL misses what it acknowledged.
  private static func naive() throws -> Int {
    let folder = try Scratch()
    let data = "\(folder.path)/data"
    try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
    var disk = try Disk(folder: data)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    let program = URL(fileURLWithPath: Charity.program).deletingLastPathComponent().appendingPathComponent("naive").path
    process.arguments =
      Trace.words("\(folder.path)/trace", isDetached: false) + [program, "\(data)/store.sqlite", "40"]
    process.standardOutput = Pipe()
    try process.run()
    process.waitUntilExit()
    var (acknowledged, lost) = (0, 0)
    for event in try Trace("\(folder.path)/trace").events {
      if case .acknowledge = event.kind { acknowledged += 1 }
      guard disk.apply(event, in: data), acknowledged > 0 else { continue }
      let image = try RebuiltFiles(disk.image(.nothing), from: data)
      defer { withExtendedLifetime(image) {} }
      let kept =
        (try? Tables("\(image.folder.path)/store.sqlite", writable: true).number("SELECT COUNT(*) FROM answer")) ?? 0
      if kept < acknowledged { lost += 1 }
    }
    guard acknowledged == 40 else { throw Failure("the trace shows \(acknowledged) of 40 receipts") }
    return lost
  }
}

/// An image of the disk, written where the engine can open it.
struct RebuiltFiles {
  let folder: Scratch

  init(_ image: [String: [UInt8]], from root: String) throws {
    folder = try Scratch(inMemory: true)
    for (path, bytes) in image where !path.hasSuffix("-shm") && !path.contains("/keys/") {
      try Data(bytes).write(to: URL(fileURLWithPath: folder.path + path.dropFirst(root.count)))
    }
  }
}

/// Rebuilds the disk step by step and looks at it after each.
private struct Replay {
  private var disk: Disk
  private let folder: String
  private let keys: [String]
  private(set) var states = 0
  private(set) var acknowledged = 0
  private(set) var misses: [String] = []

  init(disk: Disk, folder: String, tokens: [String]) throws {
    self.disk = disk
    self.folder = folder
    keys = tokens.map { token in
      SHA256.hash(data: Tokens.bytes(token)).map { String(Int($0) + 256, radix: 16).dropFirst() }.joined()
    }
  }

  mutating func run(_ events: [TracedEvent], draws: Int) throws {
    for (step, event) in events.enumerated() {
      if case .acknowledge = event.kind { acknowledged += 1 }
      let isChange = disk.apply(event, in: folder)
      guard isChange || step % 16 == 0 else { continue }
      for survival in [Disk.Survival.everything, .nothing] + Array(repeating: .something, count: draws) {
        states += 1
        let moment = "step \(step), \(survival)"
        do {
          try check(disk.image(survival), moment)
        } catch {
          misses.append("\(moment): \(error)")
        }
      }
    }
  }

  private mutating func check(_ image: [String: [UInt8]], _ moment: String) throws {
    let files = try RebuiltFiles(image, from: folder)
    // The files must stay until the engine has read them: it opens the log late.
    defer { withExtendedLifetime(files) {} }
    let tables = try Tables("\(files.folder.path)/rida.sqlite", writable: true)
    if states % 20 == 0 {
      let sound = try tables.rows("PRAGMA integrity_check").first?.first
      if sound != "ok" { misses.append("\(moment): \(sound ?? "")") }
    }
    let spent = Set(try tables.rows("SELECT key FROM ticket WHERE state > 0").map { $0[0] })
    let missing = keys.prefix(acknowledged).count { !spent.contains($0) }
    if missing > 0 { misses.append("\(moment): \(missing) of \(acknowledged) acknowledged answers are gone") }
    let waiting = try tables.rows("SELECT epoch, COUNT(*) FROM ballot GROUP BY epoch")
    let counted = try tables.number("SELECT COALESCE(SUM(ballots), 0) FROM batch")
    let kept = waiting.reduce(counted) { $0 + (Int($1[1]) ?? 0) }
    if kept != spent.count { misses.append("\(moment): \(spent.count) tickets for \(kept) ballots") }
    for row in waiting {
      let key = image["\(folder)/keys/epoch-\(row[0]).key"] ?? []
      if key.count != 32 || key.allSatisfy({ $0 == 0 }) { misses.append("\(moment): no key for epoch \(row[0])") }
    }
  }
}
