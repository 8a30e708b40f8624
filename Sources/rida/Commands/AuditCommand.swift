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
    if audit.older > 0 {
      print(
        "Batches 1–\(audit.older) were hashed by the older rule, which does not tell where a comment’s fields begin; the journal "
          + "holds every field of them since this version took them in.")
    }
    guard audit.findings.isEmpty else { throw Complaint.input(audit.findings.map(\.description)) }
    print("Everything is as it was written: batches, journal, tickets and ballots, and the keys are there.")
    if let newest = audit.newest { print("Chain head: \(newest)") }
  }
}
