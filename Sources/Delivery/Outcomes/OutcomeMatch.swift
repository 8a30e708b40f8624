package import Invitations
package import Releases
package import Surveys

/// An invitation whose link is open, as far as a report needs to know it: not whom it went to, nor whether she answered.
package struct OpenInvitation: Equatable, Sendable {
  package let reference: String
  package let campaign: String
  package let expiresOn: Day
  package let stratum: OutreachStratum

  /// An open invitation of a campaign.
  package init(reference: String, campaign: String, expiresOn: Day, stratum: OutreachStratum) {
    self.reference = reference
    self.campaign = campaign
    self.expiresOn = expiresOn
    self.stratum = stratum
  }
}

/// The rows of a file, counted by the campaign and stratum of the invitations that they name.
package struct OutcomeMatch: Sendable {
  /// By campaign; to be kept only when there is no finding.
  package let reports: [OutreachReport]
  package let findings: [OutcomeDocument.Finding]

  /// A reference that stands in several open rounds belongs to the one that ends last: it is the newest.
  package init(_ rows: [OutcomeDocument.Row], among invitations: [OpenInvitation]) {
    let named = Dictionary(grouping: invitations, by: \.reference)
    var reports: [String: OutreachReport] = [:]
    var findings: [OutcomeDocument.Finding] = []
    for row in rows {
      do throws(OutcomeProblem) {
        let invitation = try OutcomeMatch.newest(of: named[row.reference] ?? [], named: row.reference)
        reports[invitation.campaign, default: OutreachReport(campaign: invitation.campaign)]
          .add(row.outcome, in: invitation.stratum)
      } catch {
        findings.append(OutcomeDocument.Finding(line: row.line, problem: error))
      }
    }
    self.reports = reports.values.sorted { $0.campaign < $1.campaign }
    self.findings = findings
  }

  private static func newest(
    of invitations: [OpenInvitation], named reference: String
  ) throws(OutcomeProblem) -> OpenInvitation {
    guard let day = invitations.map(\.expiresOn).max() else { throw .unknownReference(reference) }
    let newest = invitations.filter { $0.expiresOn == day }
    guard newest.count == 1 else { throw .ambiguousReference(reference, endingOn: day) }
    return newest[0]
  }
}
