import ArgumentParser
import Ballots
import Composition
import Crypto
import Delivery
import Fieldwork
import Invitations
import Releases
import Storage
import Surveys

/// Takes in what became of invitations.
struct DeliveredCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delivered",
    abstract: "Take in what became of links, as the charity's sender reports it: all rows or none.",
    discussion: """
      The columns are reference and outcome, which is delivered, failed (the number or the address is wrong or dead), \
      refused (she does not want to answer), ineligible (no such service was given), wrong_number (it is not hers), \
      opted_out (she wants to be asked no more) or unknown. A reference belongs to the newest round whose links are \
      open. Counts are kept, no reference; and, until the round ends, whom not to remind or call: all but delivered and \
      unknown. A wrong number is used no more, and whoever opted out is invited no more, to any survey: see ‘rida optout’. \
      What a file says of a round and a mode replaces all that an earlier file counted of them: give the whole report \
      each time. Links of which nothing is reported count as unknown. A file with the very rows of an earlier one is refused: --again takes it.
      """)

  @OptionGroup var settings: Settings
  @Argument(help: "The file: CSV, .xlsx or .ods.", completion: .file(extensions: ["csv", "xlsx", "ods"])) var file:
    String
  @ArgumentParser.Option(help: "The survey's key.") var survey: String
  @OptionGroup var twice: AgainOption

  func run() async throws {
    let workspace = try await Workspace.open(settings.data)
    let survey = try await workspace.surveys.newest(survey)
    let document = OutcomeDocument(try Files.table(file))
    let match = OutcomeMatch(
      document.rows,
      among: try await workspace.openInvitations(
        of: survey.key, named: Set(document.rows.map { Reference.folded($0.reference) })))
    let findings = (document.findings + match.findings).sorted { $0.line < $1.line }
    guard findings.isEmpty else { throw Complaint.rows(findings, of: file) }
    let rows = document.rows.map { [Reference.folded($0.reference), $0.outcome.rawValue] }
    let intake = try await workspace.recognise(.outcomes, of: survey.key, rows: rows, named: file, twice)
    try await workspace.quiet.take(match.matched, on: workspace.today)
    let replaced = try await workspace.outreach.keep(match.reports)
    try await workspace.files.keep(intake)
    let rounds = match.reports.count
    print(
      "What became of \(document.rows.count) links of \(rounds == 1 ? "one round" : "\(rounds) rounds") is taken for"
        + " ‘\(survey.key)’; for \(replaced) of these rounds an earlier report is replaced.")
  }
}

extension Workspace {
  /// The open invitations of a survey to which a file refers. Whether their links were used is not looked at.
  func openInvitations(of survey: String, named references: Set<String>) async throws -> [OpenInvitation] {
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
