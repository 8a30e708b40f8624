import HTTPTypes
import Synchronization

/// How often each key has called in the present minute. It has as many places as there are keys that stand.
final class CallRates: Sendable {
  /// Where a key stands after a call.
  struct Turn {
    /// Calls that are left in this minute; negative for one too many.
    let left: Int
    /// Seconds until the next minute.
    let reset: Int

    var passes: Bool { left >= 0 }

    /// As every answer tells it.
    var headers: HTTPFields {
      var fields: HTTPFields = [:]
      for (name, value) in [("Limit", CallRates.perMinute), ("Remaining", max(0, left)), ("Reset", reset)] {
        if let field = HTTPField.Name("RateLimit-\(name)") { fields[field] = "\(value)" }
      }
      if !passes { fields[.retryAfter] = "\(reset)" }
      return fields
    }
  }

  /// The calls that a key has in a minute.
  static let perMinute = 600

  private let calls = Mutex<[Int: (minute: Int, count: Int)]>([:])

  /// Counts a call of a key.
  /// - Parameter now: seconds since 1970.
  func take(_ key: Int, now: Int) -> Turn {
    let minute = now / 60
    let count = calls.withLock { calls in
      let before = calls[key].map { $0.minute == minute ? $0.count : 0 } ?? 0
      let count = min(before + 1, CallRates.perMinute + 1)
      calls[key] = (minute, count)
      return count
    }
    return Turn(left: CallRates.perMinute - count, reset: 60 - now % 60)
  }
}
