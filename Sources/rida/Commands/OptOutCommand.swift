import ArgumentParser
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
  @ArgumentParser.Option(help: "A telephone number, in any spelling.") var phone: String?
  @ArgumentParser.Option(help: "An e-mail address.") var email: String?
  @Flag(help: "She may be asked again.") var withdraw = false

  func validate() throws {
    guard !withdraw || phone != nil || email != nil else {
      throw ValidationError("--withdraw needs --phone or --email")
    }
  }

  func run() async throws {
    let workspace = try await Workspace.open(settings.data)
    let contacts = try read(ContactHashes(contactsKey: try workspace.keys.contacts))
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

  /// The hashes of what was given; what is no contact is refused.
  private func read(_ hashes: ContactHashes) throws(Complaint) -> [Data] {
    do throws(PhoneProblem) { if let phone { _ = try PhoneNumber(phone) } } catch { throw .input("\(error)") }
    do throws(EmailProblem) { if let email { _ = try EmailAddress(email) } } catch { throw .input("\(error)") }
    return hashes.all(phone: phone, email: email)
  }

  private func length(_ workspace: Workspace) async throws -> String {
    let reasons = try await workspace.quiet.suppressed().values
    let optedOut = reasons.count { $0 == .optedOut }
    return "\(optedOut) contacts want to be asked no more; \(reasons.count - optedOut) are known to be wrong."
  }
}
