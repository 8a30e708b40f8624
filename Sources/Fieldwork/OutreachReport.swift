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
    add(outcome, in: stratum, times: 1)
  }

  /// The same, of some ways alone.
  package func among(_ modes: Set<CollectionMode>) -> OutreachReport {
    var report = OutreachReport(campaign: campaign)
    report.counts = counts.filter { modes.contains($0.key.mode) }
    return report
  }

  /// Takes in what became of so many invitations.
  package mutating func add(_ outcome: Outcome, in stratum: OutreachStratum, times: Int) {
    counts[stratum, default: [:]][outcome, default: 0] += times
  }

  /// The ways of which it tells: each has a sender of its own.
  package var modes: Set<CollectionMode> { Set(counts.keys.map(\.mode)) }
}

/// Keeps how many invitations came to which end, and of no invitation to which.
package protocol OutreachStore: Sendable {
  /// Keeps reports in place of all that was reported before of the same campaigns and modes. Returns for how many
  /// campaigns something was replaced.
  func keep(_ reports: [OutreachReport]) async throws -> Int
  /// What is kept of a campaign.
  func report(of campaign: String) async throws -> OutreachReport
}
