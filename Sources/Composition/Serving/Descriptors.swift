import Foundation

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
