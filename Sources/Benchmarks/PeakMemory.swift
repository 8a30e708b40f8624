import CMalloc
import Foundation

/// The greatest resident memory of a process, as the kernel counts it.
enum PeakMemory {
  /// Megabytes of this process while something runs. What it held before is counted too, so that this is never too
  /// little.
  static func megabytes(_ work: () throws -> Void) throws -> Double {
    try forget()
    try work()
    return try megabytes(of: "self")
  }

  /// The same while something runs that waits for others.
  static func megabytes(_ work: () async throws -> Void) async throws -> Double {
    try forget()
    try await work()
    return try megabytes(of: "self")
  }

  /// Lets the kernel begin anew, from what is held now.
  private static func forget() throws {
    malloc_trim(0)
    try FileHandle(forWritingTo: URL(fileURLWithPath: "/proc/self/clear_refs")).write(contentsOf: Data("5".utf8))
  }

  /// Megabytes of a running process since its start.
  static func megabytes(of process: String) throws -> Double {
    let status = try String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)
    let peak = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") } ?? ""
    return Double(peak.filter(\.isNumber)).map { $0 / 1024 } ?? 0
  }
}
