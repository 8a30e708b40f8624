import Access
import ArgumentParser
import Composition
import Delivery
import Invitations
import Storage
import Surveys

/// Answers what is held of somebody, and erases it.
struct EraseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase", abstract: "Say what is held of a telephone number or an address, and erase it.",
    discussion: """
      Answers cannot be found by a person, nor can it be told whether she answered: they are not held of her. That she \
      asked not to be asked any more stays, as a keyed hash; ‘rida optout --withdraw’ takes it back.
      """)

  @OptionGroup var settings: Settings
  @OptionGroup var contact: ContactOptions
  @Flag(help: "Say what is held, and erase nothing.") var dryRun = false

  func validate() throws {
    guard contact.isGiven else { throw ValidationError("whose: --phone or --email") }
  }

  func run() async throws {
    try contact.check()
    let workspace = try await Workspace.open(settings.data, for: .work)
    let held = try await HeldContact(
      phone: contact.phone, email: contact.email, in: workspace.contacts, quiet: workspace.quiet,
      key: workspace.keys.contacts)
    print("Held: \(held.words)")
    guard !dryRun else { return }
    let erased = try await held.erase(in: workspace.contacts, quiet: workspace.quiet)
    if !held.isEmpty { try await workspace.access.noteErasing(by: StaffEvent.commandLine, at: Clock.seconds) }
    print(erased == 0 ? "Nothing was erased." : "Erased: the contact in \(erased) invitations.")
  }
}

extension HeldContact {
  /// What is held, in a sentence.
  fileprivate var words: String {
    let invitations =
      people.isEmpty ? "no invitation" : "the contact in \(people.count) invitations whose links are open"
    switch suppressed {
    case .optedOut: return "\(invitations), and that nothing is to be sent to it."
    case .wrongContact: return "\(invitations), and that it is known to be wrong."
    default: return "\(invitations)."
    }
  }
}
