package import Fieldwork
package import Foundation
package import Invitations
package import Surveys

/// An invitation whose link is open, as far as a report needs to know it: not whom it went to, nor whether she answered.
package struct OpenInvitation: Equatable, Sendable {
  package let reference: String
  package let campaign: String
  package let expiresOn: Day
  package let stratum: OutreachStratum
  /// The random number that stands for whom it went to.
  package let person: Data
  /// The keyed hash of the number or address by which it went out.
  package let reached: Data?
  /// The keyed hashes of everything by which she can be reached.
  package let contacts: [Data]

  /// An open invitation of a campaign.
  package init(
    reference: String, campaign: String, expiresOn: Day, stratum: OutreachStratum, person: Data = Data(),
    reached: Data? = nil, contacts: [Data] = []
  ) {
    self.reference = reference
    self.campaign = campaign
    self.expiresOn = expiresOn
    self.stratum = stratum
    self.person = person
    self.reached = reached
    self.contacts = contacts
  }
}

/// The rows of a file, counted by the campaign and stratum of the invitations that they name.
package struct OutcomeMatch: Sendable {
  /// An invitation, with what is reported of it.
  package struct Matched: Sendable {
    package let invitation: OpenInvitation
    package let reported: ReportedOutcome
  }

  /// By campaign; to be kept only when there is no finding.
  package let reports: [OutreachReport]
  /// Row by row; to be taken only when there is no finding.
  package let matched: [Matched]
  package let findings: [OutcomeDocument.Finding]

  /// A reference that stands in several open rounds belongs to the one that ends last: it is the newest.
  package init(_ rows: [OutcomeDocument.Row], among invitations: [OpenInvitation]) {
    let named = Dictionary(grouping: invitations) { Reference.folded($0.reference) }
    var reports: [String: OutreachReport] = [:]
    var matched: [Matched] = []
    var findings: [OutcomeDocument.Finding] = []
    for row in rows {
      do throws(OutcomeProblem) {
        let candidates = named[Reference.folded(row.reference)] ?? []
        let invitation = try OutcomeMatch.newest(of: candidates, named: row.reference)
        reports[invitation.campaign, default: OutreachReport(campaign: invitation.campaign)]
          .add(row.outcome.outcome, in: invitation.stratum)
        matched.append(Matched(invitation: invitation, reported: row.outcome))
      } catch {
        findings.append(OutcomeDocument.Finding(line: row.line, problem: error))
      }
    }
    self.reports = reports.values.sorted { $0.campaign < $1.campaign }
    self.matched = matched
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
