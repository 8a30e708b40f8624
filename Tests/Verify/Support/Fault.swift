import Foundation

/// A disk that fails once: the n-th call of a kind on one file of the database, as each thread counts its own.
struct Fault {
  let call: String
  let error: String
  /// What stands behind the name of the database's file: `-wal`, or nothing.
  let file: String
  let number: Int

  var name: String { "\(error) at \(call) \(number) of the \(file.isEmpty ? "file" : "log")" }
}

/// Watches a running server's writes and makes one of them fail.
final class FaultyDisk {
  private let tracer = Process()
  private let output: String

  /// Begins at once; returns when every thread of the server is watched.
  init(_ fault: Fault, under charity: Charity) throws {
    guard let server = charity.server else { throw Failure("nothing is served") }
    output = "\(charity.folder)/trace"
    tracer.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    tracer.arguments = [
      "strace", "-f", "-qq", "-ttt", "-y", "-s", "0", "-o", output, "-p", "\(server.processIdentifier)",
      "-P", charity.database + fault.file, "-e", "trace=pwrite64,fdatasync,fsync,ftruncate",
      "-e", "inject=\(fault.call):error=\(fault.error):when=\(fault.number)",
    ]
    tracer.standardError = FileHandle.nullDevice
    try tracer.run()
    for _ in 0..<500 where !FaultyDisk.isTraced(server.processIdentifier) { usleep(10_000) }
    guard FaultyDisk.isTraced(server.processIdentifier) else { throw Failure("the server cannot be traced") }
  }

  /// Whether the fault has happened.
  var hasStruck: Bool { writes.contains { $0.isInjected } }

  /// Stops watching.
  func leave() {
    if tracer.isRunning { tracer.interrupt() }
    tracer.waitUntilExit()
  }

  /// Writes to the same file that began later than four tenths of a second after the first failure: there must be none. What
  /// was on its way may be held up on a busy machine; a program that goes on would for a second, until it ends.
  var writesAfterwards: [String] {
    guard let struck = writes.first(where: { $0.isInjected }) else { return [] }
    return writes.filter { $0.moment > struck.moment + 0.4 }.map { "\($0.moment - struck.moment) s: \($0.call)" }
  }

  private struct Write {
    let moment: Double
    let isInjected: Bool
    let call: Substring
  }

  private var writes: [Write] {
    let text = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
    return text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ", maxSplits: 2)
      // A tracer that lets go of a dying process writes «detached» where no call was made.
      guard words.count == 3, let moment = Double(words[1]), words[2].contains("("), !words[2].contains("<detached")
      else { return nil }
      return Write(moment: moment, isInjected: line.contains("(INJECTED)"), call: words[2])
    }
  }

  private static func isTraced(_ process: Int32) -> Bool {
    let tasks = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/\(process)/task")) ?? []
    return !tasks.isEmpty
      && tasks.allSatisfy { task in
        let status = try? String(contentsOfFile: "/proc/\(process)/task/\(task)/status", encoding: .utf8)
        return status.map { !$0.contains("TracerPid:\t0\n") } ?? true
      }
  }
}
