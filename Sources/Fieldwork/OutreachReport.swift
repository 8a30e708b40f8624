package import Invitations
package import Surveys

/// What was reported of one campaign's invitations, as counts.
package struct OutreachReport: Equatable, Sendable {
  package let campaign: String
  package private(set) var counts: [OutreachStratum: [Outcome: Int]] = [:]

  /// A report of a campaign that tells nothing yet.
  package init(campaign: String) { self.campaign = campaign }

  /// Takes in what became of one invitation.
  package mutating func add(_ outcome: Outcome, in stratum: OutreachStratum) {
    counts[stratum, default: [:]][outcome, default: 0] += 1
  }

  /// The ways of which it tells: each has a sender of its own.
  package var modes: Set<CollectionMode> { Set(counts.keys.map(\.mode)) }
}

/// Keeps how many invitations came to which end, and of no invitation to which.
package protocol OutreachStore: Sendable {
  /// Keeps reports in place of all that was reported before of the same campaigns and modes. Returns for how many
  /// campaigns something was replaced.
  func keep(_ reports: [OutreachReport]) async throws -> Int
}
