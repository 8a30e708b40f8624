import Access
import ArgumentParser
import Composition
import Documents
import Storage

/// Checks a data folder.
struct AuditCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit",
    abstract: "Check that figures, tickets and ballots are what was written: names the first thing that is not.")

  @OptionGroup var settings: Settings
  @ArgumentParser.Option(help: "A hash that was printed earlier; it must be in the chain.")
  var head: String?

  func run() async throws {
    let workspace = try await Workspace.open(settings.data, for: .audit)
    let findings =
      try await SQLAudit(workspace.database).everything(keys: try workspace.keys.keys(), head: head)
      + KeyAudit(workspace.keys, issues: workspace.issues, database: workspace.database).findings(
        today: workspace.today)
    let older = try await SQLAudit(workspace.database).hashedByOlderRule()
    if older > 0 {
      print(
        "Batches 1–\(older) were hashed by the older rule, which does not tell where a comment’s fields begin; the journal "
          + "holds every field of them since this version took them in.")
    }
    guard findings.isEmpty else { throw Complaint.input(findings.map(\.description)) }
    print("Everything is as it was written: batches, journal, tickets and ballots, and the keys are there.")
    if let newest = try await workspace.reports.chainHead() { print("Chain head: \(newest)") }
  }
}
