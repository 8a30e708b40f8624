import ArgumentParser
import Crypto
import Delivery
import Foundation
import Invitations
import Storage
import Surveys

/// Issues a link to everybody who was served.
struct InviteCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invite", abstract: "Issue one-time links for the services in a CSV file: all rows or none.")

  @OptionGroup var settings: Settings
  @ArgumentParser.Option(help: "The survey's key.") var survey: String
  @ArgumentParser.Option(help: "The interactions CSV.", completion: .file(extensions: ["csv"])) var interactions: String
  @ArgumentParser.Option(help: "Where to write reference,url once, for the charity's own sender.") var links: String?

  func run() async throws {
    let house = try await House.open(settings.data)
    let survey = try await house.surveys.newest(survey)
    guard survey.invitations.contains(.addressed) else {
      throw Complaint.input("‘\(survey.key)’ takes no addressed invitations; hand out cards with ‘rida draw’")
    }
    let read = InteractionsDocument.read(
      try Files.text(interactions), organisation: try await house.organisation(), today: house.today)
    guard case .success(let rows) = read else {
      guard case .failure(let problems) = read else { return }
      throw Complaint.input(
        problems.findings.map { "\(interactions):\($0)" } + ["Nothing was issued; correct the rows and try again."])
    }
    let issued = try await AddressedIssue(house: house, survey: survey, interactions: rows)
    if let links { try Files.write(await issued.links(base: settings.base), to: links) }
    do {
      try await issued.commit()
    } catch {
      if let links { try? FileManager.default.removeItem(atPath: links) }
      throw error
    }
    print("\(rows.count) links issued for ‘\(survey.key)’\(links.map { "; written to \($0)" } ?? "").")
  }
}

/// One round of addressed invitations: tickets and contacts, written apart.
struct AddressedIssue {
  let house: House
  let campaign: Campaign
  private let openedOn: Day
  let issued: IssuedInvitations

  init(house: House, survey: Survey, interactions: [Interaction], today: Day? = nil) async throws {
    self.house = house
    let id = String(UInt64.random(in: .min ... .max), radix: 16)
    openedOn = today ?? house.today
    campaign = Campaign(id: id, survey: survey, kind: .addressed, today: openedOn)
    let secret = try house.keys.key("campaign-\(id)")
    issued = IssuedInvitations(
      joining: try await interactions.onEveryCore(partsOf: AddressedIssue.part) { part in
        var generator = DrawnAhead()
        return IssuedInvitations(part, secret: secret, using: &generator)
      })
  }

  /// How many invitations are worked on together.
  private static let part = 4096

  /// The file of links, in the order of the interactions.
  func links(base: String) async throws -> String {
    let tokens = TokenMaker(secret: try house.keys.key("campaign-\(campaign.id)"))
    return try await issued.invitees.onEveryCore(partsOf: AddressedIssue.part) { part in
      var list = LinkList(isContinued: part.startIndex > 0)
      for invitee in part {
        list.add(reference: invitee.interaction.reference, token: tokens.token(of: invitee.person), base: base)
      }
      return list.text
    }
    .joined()
  }

  /// Writes tickets, then contacts, in separate transactions.
  func commit() async throws {
    async let contacts = sealed(with: house.keys.key("contacts"))
    try await house.invitations.issue(
      issued.tickets, in: campaign, strata: issued.strata, delays: issued.delays(on: openedOn))
    try await house.contacts.keep(contacts)
  }

  /// The contacts, sealed on every core, in the order in which the table keeps them.
  private func sealed(with key: SymmetricKey) async throws -> [SealedContact] {
    let (invitees, id) = (issued.invitees, campaign.id)
    let places = KeyOrder.places(invitees.map(\.person))
    return try await places.onEveryCore(partsOf: AddressedIssue.part) { part in
      var generator = DrawnAhead()
      return try part.map { try SealedContact(invitees[$0], campaign: id, key: key, using: &generator) }
    }
    .flatMap(\.self)
  }
}
