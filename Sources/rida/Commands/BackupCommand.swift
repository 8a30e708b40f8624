import ArgumentParser
import Ballots
import Composition
import Foundation
import Releases
import Storage

/// Copies the database while it is in use, and the files beside it.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the database, also under load. The keys are never in the copy.",
    discussion: """
      The charity's documents and built reports lie beside the database: they are copied into a folder named like the \
      file, with .files behind it. Keep both together.
      """)

  @OptionGroup var settings: Settings
  @Argument(help: "The file to write; it must not exist yet.") var file: String

  func run() async throws {
    guard !FileManager.default.fileExists(atPath: file) else {
      throw Complaint.input("\(file) exists already; name a new file")
    }
    let workspace = try await Workspace.open(settings.data)
    let draft = "\(file).draft"
    // What a copy that was cut off left behind.
    for suffix in ["", "-journal", "-wal", "-shm"] { unlink(draft + suffix) }
    try await workspace.database.copy(to: draft)
    let copied = try ArchivedFiles.copy(from: settings.data, to: ArchivedFiles.folder(beside: file))
    // The name comes last, when everything is on the disk: whatever has it is whole.
    try Durable.name(draft, file)
    LastBackup.note(Clock.seconds, in: settings.data)
    let beside = copied > 0 ? " and \(copied) documents and reports to \(ArchivedFiles.folder(beside: file))" : ""
    print("The database is copied to \(file)\(beside). Keep it apart from \(settings.data)/keys.")
  }
}
