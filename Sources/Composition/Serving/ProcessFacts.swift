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

/// The files and connections that this process may have open.
enum Descriptors {
  /// Kept for the database, its log, documents, mail and whatever else is opened.
  private static let reserve = 128
  /// More connections than this are of no use to a charity, and each costs some memory.
  private static let mostConnections = 4096

  /// Raises the limit as far as the machine's administrator allows, and says how many connections may be open.
  static func connections() -> Int {
    var limit = rlimit()
    guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return 256 }
    let wanted = min(limit.rlim_max, rlim_t(mostConnections + 4 * reserve))
    if limit.rlim_cur < wanted {
      var raised = rlimit(rlim_cur: wanted, rlim_max: limit.rlim_max)
      if setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &raised) == 0 { limit = raised }
    }
    let open = Int(clamping: limit.rlim_cur)
    return min(mostConnections, max(open - reserve, open / 2))
  }
}
