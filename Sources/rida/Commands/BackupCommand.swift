import ArgumentParser
import Composition
import Foundation
import Offsite
import Upkeep

/// Copies the database while it is in use, and the files beside it; lists the copies, and tries whether one can be put back.
struct BackupCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the database, also under load. No key is in the copy unless sealed for a recovery key.",
    subcommands: [Make.self, List.self, Try.self], defaultSubcommand: Make.self)

  /// Makes one.
  struct Make: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "make", abstract: "Make a copy; ‘rida backup’ alone does the same.",
      discussion: """
        The charity's documents, built reports, drafts of surveys and report definitions lie beside the database: they \
        are copied into a folder named like the file, with .files behind it. Keep both together. Without a file, the \
        copy is one of those that the site keeps in RIDA_BACKUPS, or in the data folder; the oldest makes room beyond \
        \(KeptCopy.most). At s3://bucket/prefix the copy is one file, sealed as a whole for the recovery key, and read \
        back once it is there; \(KeptCopy.most) are kept there too.
        """)

    @OptionGroup var settings: Settings
    @OptionGroup var s3: S3Options
    @Argument(help: "The file to write, which must not exist yet, or s3://bucket/prefix.") var file: String?

    func run() async throws {
      let away = try file.flatMap { S3Place.isMeant(by: $0) ? try s3.store(try S3Options.place($0)) : nil }
      let workspace = try await Workspace.open(settings.data)
      if let away { return try await send(workspace, to: away) }
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

    private func send(_ workspace: Workspace, to store: S3Store) async throws {
      let (name, unremoved) = try await AwayKeeper(workspace, at: store).copy()
      print(
        "\(name) lies at \(store.place), and comes back from there as it was sent. Two shares open it, and nothing else."
      )
      guard let unremoved else { return }
      Complaint.note(
        "Older backups stay there: \(Complaint(unremoved)?.lines.joined(separator: " ") ?? "they cannot be removed")")
    }
  }

  /// Tells which there are.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List the copies that the site keeps, or those at s3://bucket/prefix, newest first.")

    @OptionGroup var settings: Settings
    @OptionGroup var s3: S3Options
    @Argument(help: "Where they are kept, s3://bucket/prefix; the site's own if left out.") var place: String?

    func run() async throws {
      let lines: [String]
      if let place {
        lines = try await AwayKeeper.backups(at: try s3.store(try S3Options.place(place))).map {
          "\($0.name)  \($0.size) bytes, sealed"
        }
      } else {
        lines = CopyKeeper(try await Workspace.open(settings.data, for: .audit)).copies().map { copy in
          let tried = copy.check.map { $0.isSound ? "tried and sound" : "tried, with faults" } ?? "not tried"
          return "\(copy.name)  \(copy.size) bytes, \(tried)"
        }
      }
      print(lines.isEmpty ? "No backup is kept there yet." : lines.joined(separator: "\n"))
    }
  }

  /// Tries the newest.
  struct Try: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "try",
      abstract: "Put the newest copy that the site keeps back into a folder of its own, audit it there, and remove it.",
      discussion: """
        What it holds, and the ends of its chains, are compared with what was written down when it was made. The service \
        does the same by itself once a month; ‘rida doctor’ and /upkeep/copies tell how it ended.
        """)

    @OptionGroup var settings: Settings

    func run() async throws {
      let keeper = CopyKeeper(try await Workspace.open(settings.data))
      guard let newest = keeper.copies().first else {
        throw Complaint.input("no copy is kept yet; ‘rida backup’ makes one")
      }
      let report = await keeper.drill(newest.name)
      guard report.isSound else { throw Complaint(report) }
      print("\(newest.name) can be put back: everything in it is as it was written.")
    }
  }
}
