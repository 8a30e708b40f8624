package import Ballots
import Crypto
package import Delivery
package import Fieldwork
import Foundation
package import Invitations
package import Surveys
package import Tables

/// A report of what became of links, row by row, as far as it can be understood.
package struct OutcomeReport: Sendable {
  package let rows: [OutcomeDocument.Row]
  /// In the order of the lines; where there is one, nothing is to be taken.
  package let findings: [OutcomeDocument.Finding]
  let match: OutcomeMatch

  /// How many rounds it tells of.
  package var rounds: Int { match.reports.count }
  /// How many links came to each end.
  package var counts: [ReportedOutcome: Int] { Dictionary(grouping: rows, by: \.outcome).mapValues(\.count) }
}

/// Takes in what became of links, as the charity's own sender reports it.
package struct TakeOutcomes: Sendable {
  private let contacts: any ContactStore
  private let invitations: any InvitationStore
  private let quiet: any QuietStore
  private let outreach: any OutreachStore
  private let keys: any CampaignKeys
  private let recognition: FileRecognition

  /// Something that finds open invitations by their references, and keeps counts of them.
  package init(
    contacts: any ContactStore, invitations: any InvitationStore, quiet: any QuietStore, outreach: any OutreachStore,
    keys: any CampaignKeys, recognition: FileRecognition
  ) {
    self.contacts = contacts
    self.invitations = invitations
    self.quiet = quiet
    self.outreach = outreach
    self.keys = keys
    self.recognition = recognition
  }

  /// What a table says of the open links of a survey. Cost: every contact of its open rounds is opened.
  package func read(_ table: Table, of survey: String, today: Day) async throws -> OutcomeReport {
    let document = OutcomeDocument(table)
    return try await report(document.rows, document.findings, of: survey, today: today)
  }

  /// Rows that were read before, held once more against the links that are open now.
  package func again(_ rows: [OutcomeDocument.Row], of survey: String, today: Day) async throws -> OutcomeReport {
    try await report(rows, [], of: survey, today: today)
  }

  private func report(
    _ rows: [OutcomeDocument.Row], _ findings: [OutcomeDocument.Finding], of survey: String, today: Day
  ) async throws -> OutcomeReport {
    let named = Set(rows.map { Reference.folded($0.reference) })
    let match = OutcomeMatch(rows, among: try await open(of: survey, named: named, today: today))
    return OutcomeReport(
      rows: rows, findings: (findings + match.findings).sorted { $0.line < $1.line }, match: match)
  }

  /// A report held against the files that were taken before.
  package func recognised(_ report: OutcomeReport, of survey: String, today: Day) async throws -> RecognisedFile {
    let rows = report.rows.map { [Reference.folded($0.reference), $0.outcome.rawValue] }
    return try await recognition.look(.outcomes, of: survey, rows: rows, today: today)
  }

  /// Keeps the counts of a report, and whom it leaves in peace, and notes its file.
  /// - Returns: for how many rounds an earlier report was replaced.
  package func callAsFunction(_ report: OutcomeReport, noting intake: FileIntake, today: Day) async throws -> Int {
    try await quiet.take(report.match.matched, on: today)
    let replaced = try await outreach.keep(report.match.reports)
    try await recognition.files.keep(intake)
    return replaced
  }

  /// The open invitations of a survey to which references refer. Whether their links were used is not looked at.
  private func open(of survey: String, named references: Set<String>, today: Day) async throws -> [OpenInvitation] {
    guard !references.isEmpty else { return [] }
    let sealed = try await contacts.contacts(survey: survey, openOn: today)
    let secrets = try Set(sealed.map(\.campaign)).reduce(into: [String: SymmetricKey]()) { secrets, campaign in
      secrets[campaign] = try keys.existingSecret(of: campaign)
    }
    let key = try keys.contacts
    let named = try await sealed.onEveryCore(partsOf: 4096) { part in
      try part.compactMap { sealed -> (contact: Contact, sealed: SealedContact, token: Token)? in
        let contact = try sealed.open(key: key)
        guard references.contains(Reference.folded(contact.reference)), let secret = secrets[sealed.campaign] else {
          return nil
        }
        return (contact, sealed, sealed.token(secret: secret))
      }
    }
    let hashes = ContactHashes(contactsKey: key)
    var open: [OpenInvitation] = []
    for (contact, sealed, token) in named.joined() {
      guard let ticket = try await invitations.ticket(key: token.key) else { continue }
      let stratum = OutreachStratum(
        place: ticket.place,
        language: contact.language.flatMap { Language(rawValue: $0) })
      open.append(
        OpenInvitation(
          reference: contact.reference, campaign: sealed.campaign, expiresOn: ticket.expiresOn, stratum: stratum,
          person: sealed.person,
          reached: hashes.reached(by: ticket.mode, phone: contact.phone, email: contact.email),
          contacts: hashes.all(phone: contact.phone, email: contact.email)))
    }
    return open
  }
}
