import ArgumentParser
import Composition
import Delivery
import Foundation
import Invitations
import Surveys

/// Keeps the list of those who are asked no more.
struct OptOutCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "optout",
    abstract: "Note that somebody wants to be asked no more, or that a contact may be used again.",
    discussion: """
      Nothing goes to a contact on this list, in any survey: no link, no reminder, no call. The list holds keyed hashes, \
      no numbers. ‘rida delivered’ and the telephone desk write it too; --withdraw takes a contact off it, whether she \
      changed her mind or a number that was wrong is right now. Without a contact, it is told how long the list is.
      """)

  @OptionGroup var settings: Settings
  @OptionGroup var contact: ContactOptions
  @Flag(help: "She may be asked again.") var withdraw = false

  func validate() throws {
    guard !withdraw || contact.isGiven else {
      throw ValidationError("--withdraw needs --phone or --email")
    }
  }

  func run() async throws {
    let workspace = try await Workspace.open(settings.data)
    try contact.check()
    let hashes = ContactHashes(contactsKey: try workspace.keys.contacts)
    let contacts = hashes.all(phone: contact.phone, email: contact.email)
    guard !contacts.isEmpty else { return print(try await length(workspace)) }
    if withdraw {
      let lifted = try await workspace.quiet.lift(contacts, from: Set(QuietReason.allCases))
      return print(lifted > 0 ? "The contact may be used again." : "The contact does not stand on the list.")
    }
    let reasons = contacts.map { ($0, QuietReason.optedOut) }
    try await workspace.quiet.suppress(
      Dictionary(reasons, uniquingKeysWith: { first, _ in first }), on: workspace.today)
    print("Nothing goes to this contact any more.")
  }

  private func length(_ workspace: Workspace) async throws -> String {
    let reasons = try await workspace.quiet.suppressed().values
    let optedOut = reasons.count { $0 == .optedOut }
    return "\(optedOut) contacts want to be asked no more; \(reasons.count - optedOut) are known to be wrong."
  }
}
