import Access
import ArgumentParser
import Composition

/// Checks a data folder.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Check that figures, tickets and ballots are what was written: names the first thing that is not.")

  @OptionGroup var settings: Settings
  @ArgumentParser.Option(help: "A hash that was printed earlier; it must be in the chain.")
  var head: String?

  func run() async throws {
    let audit = try await Workspace.open(settings.data, for: .audit).audit(head: head)
    guard audit.findings.isEmpty else {
      if let note = audit.olderRule { print(note) }
      throw Complaint.input(audit.findings.map(\.description))
    }
    for line in audit.words { print(line) }
  }
}
