import Delivery
import Fieldwork
import Invitations
import Releases
import Surveys
import Testing

/// Rows of a file find the open invitations that they name.
@Suite struct OutcomeMatchTests {
  private let text = OutreachStratum(
    place: Place(channel: "phone", department: "reception", mode: .sms), language: .arabic)
  private let mail = OutreachStratum(place: Place(channel: "website", department: "media", mode: .email))

  private func open(_ reference: String, _ campaign: String, _ day: Int, _ stratum: OutreachStratum) -> OpenInvitation {
    OpenInvitation(reference: reference, campaign: campaign, expiresOn: Day(ordinal: day), stratum: stratum)
  }

  private func row(_ line: Int, _ reference: String, _ outcome: ReportedOutcome) -> OutcomeDocument.Row {
    OutcomeDocument.Row(line: line, reference: reference, outcome: outcome)
  }

  @Test func `outcomes are counted by round and stratum`() {
    let match = OutcomeMatch(
      [row(2, "A1", .delivered), row(3, "A2", .delivered), row(4, "A3", .failed), row(5, "B1", .refused)],
      among: [
        open("A1", "a", 20, text), open("A2", "a", 20, text), open("A3", "a", 20, mail), open("B1", "b", 20, mail),
        open("B2", "b", 20, mail),
      ])
    #expect(match.findings.isEmpty && match.reports.map(\.campaign) == ["a", "b"])
    #expect(match.reports[0].counts == [text: [.delivered: 2], mail: [.failed: 1]])
    #expect(match.reports[1].counts == [mail: [.refused: 1]])
    #expect(match.reports[0].modes == [.sms, .email] && match.reports[1].modes == [.email])
  }

  @Test func `a reference in two rounds is the newer one's, and in two of one day nobody's`() {
    let invitations = [
      open("A1", "old", 20, text), open("A1", "new", 27, mail), open("A2", "new", 27, text),
      open("A2", "other", 27, text), open("A2", "old", 20, text),
    ]
    let match = OutcomeMatch([row(2, "A1", .failed), row(3, "A2", .failed), row(4, "A9", .failed)], among: invitations)
    #expect(match.reports.map(\.campaign) == ["new"] && match.reports[0].counts == [mail: [.failed: 1]])
    #expect(match.findings.map(\.line) == [3, 4])
    #expect(
      match.findings.map(\.problem) == [
        .ambiguousReference("A2", endingOn: Day(ordinal: 27)), .unknownReference("A9"),
      ])
  }
}
