import Ballots
import Composition
import Foundation
import Glibc
import Releases
import Surveys

/// A release of waiting ballots: opened, counted, written, swept; and the memory of a server that does it beside a
/// million tickets.
struct ReleaseBench {
  let folder: String
  let tickets: Int
  let ballots: Int
  let folders: CharityFolders

  /// What was measured.
  struct Figures {
    let seconds: Double
    /// Megabytes of the serving process at its greatest, the release of its start included.
    let megabytes: Double
    /// Ballots a second that bare HPKE opens on as many cores.
    let opensPerSecond: Double
  }

  func measure() async throws -> Figures {
    let place = "\(folder)/release"
    let bench = try await BenchWorkspace(folder: place, tickets: tickets, folders: folders)
    _ = try await CastBench(bench: bench, count: ballots).measure()
    let opens = try await opening(bench)
    let copy = "\(folder)/memory"
    try FileManager.default.copyItem(atPath: place, toPath: copy)
    let megabytes = try ServerMemory(folder: copy).megabytes()
    let seconds = try await Stopwatch.time {
      _ = try await bench.workspace.release(surveys: [bench.survey], today: Clock.today(in: .riyadh))
    }
    return Figures(seconds: seconds, megabytes: megabytes, opensPerSecond: opens)
  }

  /// The same envelope opened again and again on every core.
  private func opening(_ bench: BenchWorkspace) async throws -> Double {
    let key = EpochKey(number: 1)
    var generator = SystemRandomNumberGenerator()
    let ballot = try bench.ballot(bench.sheet, bench.tickets[0].ticket)
    let sealed = try SealedBallot(ballot, size: bench.survey.ballotSize, for: key.epoch, using: &generator)
    let (cores, rounds) = (ProcessInfo.processInfo.activeProcessorCount, 4000)
    let seconds = try await Stopwatch.time {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<cores { group.addTask { for _ in 0..<rounds { _ = try sealed.open(with: key) } } }
        try await group.waitForAll()
      }
    }
    return Double(cores * rounds) / seconds
  }
}

/// The memory of a server on a data folder, from its start until its first release is over.
struct ServerMemory {
  let folder: String

  /// The greatest resident memory, in megabytes.
  func megabytes() throws -> Double {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = ["serve", "--port", "\(try freePort())", "--data", folder]
    process.standardOutput = FileHandle.nullDevice
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    defer {
      process.terminate()
      process.waitUntilExit()
    }
    var said = ""
    // The worker tells of its release in the log.
    while !said.contains("batches"), process.isRunning {
      said += String(decoding: errors.fileHandleForReading.availableData, as: UTF8.self)
    }
    return try PeakMemory.megabytes(of: "\(process.processIdentifier)")
  }
  /// A port of this machine that nobody listens at.
  private func freePort() throws -> Int {
    let line = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard line >= 0 else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    defer { Glibc.close(line) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let done = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { general in
        bind(line, general, size) == 0 && getsockname(line, general, &size) == 0
      }
    }
    guard done else { throw POSIXError(.init(rawValue: errno) ?? .EIO) }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}
