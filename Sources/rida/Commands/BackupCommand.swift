import ArgumentParser
import Composition
import Foundation

/// Copies the database while it is in use, and the files beside it.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup", abstract: "Copy the database, also under load. The keys are never in the copy.",
    discussion: """
      The charity's documents, built reports, drafts of surveys and report definitions lie beside the database: they \
      are copied into a folder named like the file, with .files behind it. Keep both together.
      """)

  @OptionGroup var settings: Settings
  @Argument(help: "The file to write; it must not exist yet.") var file: String

  func run() async throws {
    guard !FileManager.default.fileExists(atPath: file) else {
      throw Complaint.input("\(file) exists already; name a new file")
    }
    let copied = try await Workspace.open(settings.data).copy(to: file)
    let beside = copied > 0 ? " and \(copied) files to \(ArchivedFiles.folder(beside: file))" : ""
    print("The database is copied to \(file)\(beside). Keep it apart from \(settings.data)/keys.")
  }
}
