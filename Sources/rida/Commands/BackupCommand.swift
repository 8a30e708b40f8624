import ArgumentParser
import Ballots
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
    let house = try await House.open(settings.data)
    try await house.database.copy(to: file)
    let copied = try KeptFiles.copy(from: settings.data, to: KeptFiles.folder(beside: file))
    let beside = copied > 0 ? " and \(copied) documents and reports to \(KeptFiles.folder(beside: file))" : ""
    print("The database is copied to \(file)\(beside). Keep it apart from \(settings.data)/keys.")
  }
}

/// Puts a copy back.
struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put a copy of the database back; links whose answers were lost with their key open again.")

  @OptionGroup var settings: Settings
  @Argument(help: "A file that ‘rida backup’ wrote.", completion: .file()) var file: String
  @Flag(help: "Set the present database aside, as rida.sqlite.replaced.") var replace = false

  func run() async throws {
    try putBack()
    let house = try await House.open(settings.data)
    _ = try KeptFiles.copy(from: KeptFiles.folder(beside: file), to: settings.data)
    let reopened = try await reopen(house)
    print("\(file) is restored; \(reopened) links whose answers were lost are open again.")
  }

  private func putBack() throws {
    let files = FileManager.default
    guard files.isReadableFile(atPath: file) else { throw Complaint.input("\(file): there is no such file") }
    let path = "\(settings.data)/rida.sqlite"
    let there = ["", "-wal", "-shm"].filter { files.fileExists(atPath: path + $0) }
    guard there.isEmpty || replace else {
      throw Complaint.configuration("there is a database at \(path); --replace sets it aside")
    }
    for suffix in there {
      try? files.removeItem(atPath: "\(path).replaced\(suffix)")
      try files.moveItem(atPath: path + suffix, toPath: "\(path).replaced\(suffix)")
    }
    try files.createDirectory(atPath: settings.data, withIntermediateDirectories: true)
    try files.copyItem(atPath: file, toPath: path)
  }

  /// Where the key of the present epoch is gone, so is what was sealed with it: a new epoch begins.
  private func reopen(_ house: House) async throws -> Int {
    let epoch = try await house.box.epoch()
    let keys = try house.keys.keys()
    if keys.contains(where: { $0.epoch == epoch }) { return 0 }
    let next = EpochKey(number: max(epoch.number, keys.map(\.number).max() ?? 0) + 1)
    try house.keys.keep(next)
    return try await house.box.reopen(for: next.epoch)
  }
}
