import Foundation
import Monitoring

/// What Linux says of this process, under the names that Prometheus's own libraries use.
enum ProcessFacts {
  private static let started = Date().timeIntervalSince1970.rounded()

  /// Memory, open files, seconds of work and the start. Seconds are whole ones: less would tell a single request.
  static func families() -> [MetricFamily] {
    var usage = rusage()
    getrusage(Int32(RUSAGE_SELF.rawValue), &usage)
    let worked = Double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec)
    let pages = FileManager.default.contents(atPath: "/proc/self/statm")
      .flatMap { String(decoding: $0, as: UTF8.self).split(separator: " ").dropFirst().first }.flatMap { Int($0) }
    let files = try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd").count
    return [
      MetricFamily("process_cpu_seconds", .counter, help: "Seconds of work.", worked),
      MetricFamily("process_start_time_seconds", .gauge, help: "When it was first measured.", started),
    ]
      + [
        pages.map {
          let bytes = $0 * sysconf(Int32(_SC_PAGESIZE))
          return MetricFamily("process_resident_memory_bytes", .gauge, help: "Memory.", Double((bytes >> 20) << 20))
        }, files.map { MetricFamily("process_open_fds", .gauge, help: "Open files.", Double($0)) },
      ].compactMap { $0 }
  }
}
