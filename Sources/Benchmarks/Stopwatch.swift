import Foundation

/// How long something takes.
enum Stopwatch {
  /// Seconds.
  static func time(_ work: () throws -> Void) rethrows -> Double {
    let start = ContinuousClock.now
    try work()
    return seconds(since: start)
  }

  /// Seconds.
  static func time(_ work: () async throws -> Void) async rethrows -> Double {
    let start = ContinuousClock.now
    try await work()
    return seconds(since: start)
  }

  /// Seconds of all processors together that this program worked.
  static func processor(_ work: () async throws -> Void) async rethrows -> Double {
    let start = processorSeconds
    try await work()
    return processorSeconds - start
  }

  /// Seconds of all processors together that this program worked.
  static func processor(_ work: () throws -> Void) rethrows -> Double {
    let start = processorSeconds
    try work()
    return processorSeconds - start
  }

  private static var processorSeconds: Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }

  private static func seconds(since start: ContinuousClock.Instant) -> Double {
    let parts = start.duration(to: .now).components
    return Double(parts.seconds) + Double(parts.attoseconds) * 1e-18
  }
}
