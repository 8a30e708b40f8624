import Access
import ArgumentParser
import Composition
import Foundation
import Offsite
import Storage
import Upkeep

/// Puts a copy back.
struct RestoreCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore",
    abstract: "Put a copy of the database back; links whose answers were lost with their key open again.",
    discussion: """
      The copy is opened and audited first. Where it cannot be used nothing is changed. With --replace the present \
      database is kept beside it as rida.sqlite.replaced-1, -2, and so on; none of these is ever removed. Drafts \
      and report definitions come back too; one that differs is kept beside them in the same way. With --shares, two \
      shares of the recovery key are read from the standard input, and the keys of codes, contacts and reports come back \
      where they are missing. What is sealed as a whole opens by them alone: they are asked for at s3://bucket/prefix \
      (the newest there) or s3://bucket/prefix/NAME.sealed, and for such a file that was fetched by other means.
      """)

  @OptionGroup var settings: Settings
  @OptionGroup var s3: S3Options
  @Argument(help: "A file that ‘rida backup’ wrote, or where one lies in a store.", completion: .file()) var file:
    String
  @Flag(help: "Keep the present database as rida.sqlite.replaced-1, -2, …, and put the copy in its place.")
  var replace = false
  @Flag(help: "Read two shares of the recovery key, and bring the keys back with which the backup was made.")
  var shares = false

  func run() async throws {
    let away = S3Place.isMeant(by: file) ? try S3Options.place(file) : nil
    let kind = try? FileManager.default.attributesOfItem(atPath: file)[.type] as? FileAttributeType
    guard away != nil || kind != .typeDirectory && FileManager.default.isReadableFile(atPath: file) else {
      throw Complaint.input("\(file): there is no such file, or it cannot be read; nothing was changed")
    }
    guard case .file(let path) = try DatabasePlace.named(for: settings.data) else {
      throw Complaint.configuration(Complaint.restoreOnServer)
    }
    guard replace || !FileManager.default.fileExists(atPath: path) else {
      throw Complaint.configuration("there is a database at \(path); --replace keeps it under another name")
    }
    let isSealed = away != nil || SealedArchive.key(of: file) != nil
    guard isSealed else {
      return try await restore(file, by: shares ? RestoreCommand.typedShares() : nil)
    }
    let store = try away.map(store)
    let text = RestoreCommand.typedShares()
    let read = try RecoveryShare.read(text)
    try FileManager.default.createDirectory(
      atPath: settings.data, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let scratch = try ScratchFolder(AwayKeeper.scratch(in: settings.data))
    defer { scratch.remove() }
    let opened =
      if let store {
        try await AwayKeeper.fetch(store.name, from: store.store, with: read, into: scratch)
      } else {
        try AwayKeeper.open(file, with: read, into: scratch)
      }
    try await restore(opened, by: text)
  }

  /// The place that is named, and which backup there; `nil` for the newest.
  private func store(_ place: S3Place) throws -> (store: S3Store, name: String?) {
    guard let parted = place.parted, parted.name.hasSuffix(SealedArchive.ending) else {
      return (try s3.store(place), nil)
    }
    return (try s3.store(parted.place), parted.name)
  }

  private func restore(_ copy: String, by text: String?) async throws {
    let opened = try text.map { try KeyRecovery.open(beside: copy, by: $0) }
    try FileManager.default.createDirectory(
      atPath: settings.data, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let keys = KeyFolder(Places.keys(of: settings.data))
    let kept = try await putBackAlone(copy, keys)
    print("\(file) is restored; \(kept.copy.reopened) links whose answers were lost are open again.")
    tell(kept.copy.contents)
    if let opened { tell(try KeyRecovery.putBack(opened, into: keys, of: settings.data)) }
    if let old = kept.old { print("The database that was there is kept as \(old), with the keys as they are now.") }
    for line in await kept.copy.warnings(keys, settings.data) { Complaint.note(line) }
  }

  /// What is typed until two shares are there, on as many lines as it takes.
  private static func typedShares() -> String {
    Console.say("Type two shares, each line followed by Enter:")
    var text = ""
    while RecoveryShare.signs(in: text).count < 2 * RecoveryShare.length, let line = readLine() { text += line + "\n" }
    return text
  }

  /// By what somebody can tell it from a house that another made.
  private func tell(_ contents: CopyContents) {
    if let day = contents.lastDay { print("The newest entry of its journal is of \(day).") }
    guard let head = contents.chainHead else { return }
    print(
      "Chain head: \(head). Of one that was printed earlier ‘rida audit --head HASH’ says whether it is in the chain.")
  }

  private func tell(_ keys: (back: [String], kept: [String])) {
    if !keys.back.isEmpty { print("These keys are back: \(keys.back.joined(separator: ", ")).") }
    if !keys.kept.isEmpty {
      print("These were there already, and stay as they are: \(keys.kept.joined(separator: ", ")).")
    }
  }

  private func putBackAlone(_ copy: String, _ keys: KeyFolder) async throws -> PutBack {
    let use = try FolderUse.alone(settings.data)
    defer { withExtendedLifetime(use) {} }
    do {
      return try await PutBack(copy, in: settings.data, keys: keys)
    } catch let problem as StorageProblem {
      throw refused(problem)
    }
  }

  private func refused(_ problem: StorageProblem) -> Complaint {
    let reason =
      switch problem {
      case .damaged(let reason): "it is damaged (\(reason))"
      case .newer(let version, let known): "its schema is \(version), and this program knows up to \(known)"
      default: Complaint(problem)?.lines.joined(separator: " ") ?? "\(problem)"
      }
    return .input("\(file) cannot be put back: \(reason). Nothing was changed")
  }
}

extension ReadBack {
  /// What whoever puts it back should know.
  fileprivate func warnings(_ keys: KeyFolder, _ data: String) async -> [String] {
    guard let workspace = try? await Workspace.open(data, for: .audit) else { return ["see ‘rida doctor’"] }
    let audit = KeyAudit(keys, issues: workspace.issues, database: workspace.database)
    let lost = (try? await audit.findings(today: workspace.today)) ?? []
    let files =
      missingFiles > 0 ? ["\(missingFiles) documents or reports of which it tells are not beside it"] : []
    let asked = keepsPeace == false ? ["who asked since to be left in peace could not be read, and is not in it"] : []
    let other = isAsStated ? [] : ["it is not what was written down when it was made"]
    return (findings + lost).map(\.description) + files + asked + other
  }
}
