import Foundation

/// Gives every reader of the product spoiled inputs in a process of its own, and goes on behind each trap.
struct ReaderAttack {
  /// Beyond so many faults of one reader the others get their turn.
  private static let enough = 20
  /// Megabytes that a reader may use: a workbook unpacks to twelve, a table of five megabytes to some more.
  private static let memory = 700
  /// How the child ends where an input takes too long.
  private static let hung: Int32 = 3

  private let plan: HostilePlan

  init(_ plan: HostilePlan) { self.plan = plan }

  /// Adds what was tried and what did not hold.
  func run(_ findings: inout Findings) throws {
    for kind in try child(["kinds"]).said.split(separator: "\n").map(String.init) {
      let start = Date()
      let count = kind == "workbook" ? plan.workbooks : plan.texts
      let misses = try attack(kind, count)
      findings.cases += count
      findings.misses += misses
      let seconds = Int(Date().timeIntervalSince(start))
      print("    \(count) inputs for the reader of \(kind): \(misses.count) misses, \(seconds) s")
      fflush(nil)
    }
  }

  private func attack(_ kind: String, _ count: Int) throws -> [String] {
    let state = "\(NSTemporaryDirectory())hostile-state-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: state) }
    var (misses, next): ([String], Int) = ([], 0)
    while next < count, misses.count < ReaderAttack.enough {
      let run = try child([kind, "\(plan.seed)", "\(next)", "\(count - next)", state])
      guard run.code != 0 else {
        if let peak = run.said.firstMatch(of: /peak (\d+)/).flatMap({ Int($0.1) }), peak > ReaderAttack.memory {
          misses.append("the reader of \(kind) used \(peak) MB of memory")
        }
        break
      }
      let number = ReaderAttack.number(in: state)
      if let miss = try confirmed(kind, number, state) { misses.append(miss) }
      next = number + 1
    }
    return misses
  }

  /// The input alone once more, so that a busy machine accuses nobody; kept, and told how to try it again.
  private func confirmed(_ kind: String, _ number: Int, _ state: String) throws -> String? {
    let alone = try child([kind, "\(plan.seed)", "\(number)", "1", state])
    let path = plan.keep([], as: "\(kind)-\(number)")
    _ = try child(["keep", kind, "\(plan.seed)", "\(number)", path])
    let how =
      switch alone.code {
      case 0: "ended the process, though not alone"
      case ReaderAttack.hung: "took too long"
      default: "ended the process (\(alone.code))"
      }
    return
      "\(kind) \(number) of seed \(plan.seed) \(how): \(path); again: hostile \(kind) \(plan.seed) \(number) 1 /dev/null"
  }

  private static func number(in state: String) -> Int {
    let bytes = FileManager.default.contents(atPath: state) ?? Data()
    return bytes.prefix(8).reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  private func child(_ arguments: [String]) throws -> (code: Int32, said: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Charity.program).deletingLastPathComponent()
      .appendingPathComponent("hostile")
    process.currentDirectoryURL = Charity.root
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: said, as: UTF8.self))
  }
}
