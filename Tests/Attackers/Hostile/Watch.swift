import Foundation
import Synchronization

/// Keeps the number of the input in hand where it outlives a trap, and ends the process where an input takes too long.
/// Time is the processor's, so that a busy machine accuses nobody.
final class Watch: Sendable {
  /// Seconds that an input may take.
  static let limit = 5.0
  /// How the process ends where an input took longer.
  static let hung: Int32 = 3

  private let state: Int32
  private let begun = Mutex<Double?>(nil)

  /// Writes into a file.
  init(state path: String) throws {
    state = open(path, O_RDWR | O_CREAT | O_TRUNC, 0o600)
    guard state >= 0 else { throw Misuse() }
    // What eats memory without end shall trap here and not elsewhere.
    var room = rlimit(rlim_cur: 6 << 30, rlim_max: 6 << 30)
    setrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &room)
    Thread.detachNewThread { [self] in
      while true {
        usleep(200_000)
        if let start = begun.withLock(\.self), Watch.seconds - start > Watch.limit { _exit(Watch.hung) }
      }
    }
  }

  /// An input is about to be read.
  func begin(_ number: Int) {
    withUnsafeBytes(of: number) { _ = pwrite(state, $0.baseAddress, $0.count, 0) }
    begun.withLock { $0 = Watch.seconds }
  }

  /// It was read.
  func end() { begun.withLock { $0 = nil } }

  /// The most memory that was used so far.
  static var peakMegabytes: Int {
    var usage = rusage()
    getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss / 1024
  }

  private static var seconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
