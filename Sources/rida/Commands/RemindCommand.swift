import ArgumentParser
import Delivery
import Invitations
import Storage
import Surveys

/// Writes the links of those who have not answered yet.
struct RemindCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remind", abstract: "Write the links of those who have not answered, for one reminder.")

  @OptionGroup var settings: Settings
  @ArgumentParser.Option(help: "The survey's key.") var survey: String
  @ArgumentParser.Option(help: "Where to write reference,url.") var links: String

  func run() async throws {
    let house = try await House.open(settings.data)
    let contacts = try await house.contacts.contacts(survey: survey, openOn: house.today)
    let key = try house.keys.key("contacts")
    let tokens = try contacts.compactMap { contact in
      try house.keys.existingKey("campaign-\(contact.campaign)").map { (contact, contact.token(secret: $0)) }
    }
    let unspent = try await house.invitations.unspent(among: tokens.map(\.1.key))
    var list = LinkList()
    for (contact, token) in tokens where unspent.contains(token.key) {
      list.add(reference: try contact.open(key: key).reference, token: token, base: settings.base)
    }
    try Files.write(list.text, to: links)
    print("\(unspent.count) of \(contacts.count) have not answered; their links are in \(links).")
  }
}
