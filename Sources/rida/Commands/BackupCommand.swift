import ArgumentParser
import Composition
import Foundation
import Upkeep

/// Copies the database while it is in use, and the files beside it; or tries whether a copy can be put back.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the database, also under load. No key is in the copy unless sealed for a recovery key.",
    discussion: """
      The charity's documents, built reports, drafts of surveys and report definitions lie beside the database: they \
      are copied into a folder named like the file, with .files behind it. Keep both together. Without a file, the copy \
      is one of those that the site keeps in RIDA_BACKUPS, or in the data folder; the oldest makes room beyond \
      \(KeptCopy.most).
      """)

  @OptionGroup var settings: Settings
  @Argument(help: "The file to write; it must not exist yet.") var file: String?
  @Flag(
    help:
      "Put the newest of the copies that the site keeps back into a folder of its own, audit it there, and remove it.")
  var drill = false

  func validate() throws {
    guard file == nil || !drill else { throw ValidationError("--drill tries a copy that the site keeps; name no file") }
  }

  func run() async throws {
    let workspace = try await Workspace.open(settings.data)
    if drill { return try await tryNewest(CopyKeeper(workspace)) }
    guard let file else {
      let copy = try await CopyKeeper(workspace).copy()
      return print("The database and what lies beside it are copied to \(copy.name). Keep it apart from the keys.")
    }
    guard !FileManager.default.fileExists(atPath: file) else {
      throw Complaint.input("\(file) exists already; name a new file")
    }
    let copied = try await workspace.copy(to: file)
    let beside = copied > 0 ? " and \(copied) files to \(ArchivedFiles.folder(beside: file))" : ""
    print("The database is copied to \(file)\(beside). Keep it apart from \(settings.data)/keys.")
  }

  private func tryNewest(_ keeper: CopyKeeper) async throws {
    guard let newest = keeper.copies().first else {
      throw Complaint.input("no copy is kept yet; ‘rida backup’ makes one")
    }
    let report = await keeper.drill(newest.name)
    guard !report.isSound else {
      return print("\(newest.name) can be put back: everything in it is as it was written.")
    }
    throw Complaint(report)
  }
}
