package import Foundation

/// Who is on the telephone with whom, so that nobody is called twice at once. It lives in the memory of the running
/// program alone: written down, the beginning of a call beside the ballot that follows it would tell who answered.
package struct CallLeases: Sendable {
  private struct Lease {
    let interviewer: Data
    let until: Int
  }

  /// Seconds for which a call belongs to an interviewer who shows no sign of life.
  private static let length = 900

  private var leases: [Data: Lease] = [:]

  /// Nobody is on the telephone.
  package init() {}

  /// Whom an interviewer is calling.
  package func person(of interviewer: Data, now: Int) -> Data? {
    leases.first { $0.value.interviewer == interviewer && $0.value.until > now }?.key
  }

  /// Gives a person to an interviewer, for a while from now; `false` where another has her.
  package mutating func take(_ person: Data, by interviewer: Data, now: Int) -> Bool {
    leases = leases.filter { $0.value.until > now }
    guard leases[person].map({ $0.interviewer == interviewer }) ?? true else { return false }
    leases[person] = Lease(interviewer: interviewer, until: now + CallLeases.length)
    return true
  }

  /// The call is over.
  package mutating func release(_ person: Data) { leases[person] = nil }
}
