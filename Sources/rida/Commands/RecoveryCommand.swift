import Access
import ArgumentParser
import Composition
import Storage

/// Makes the key by which lost keys come back.
struct RecoveryCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "recovery", abstract: "Have two people together bring the keys of the house back from a backup.",
    subcommands: [Make.self])

  /// Makes a recovery key.
  struct Make: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "make",
      abstract: "Make a recovery key in three shares, told once; any two bring the keys back from a backup.",
      discussion: """
        From then on each backup holds the keys of codes, contacts and reports, sealed for this key; never the key of the \
        answers that wait, which is to be forgotten. Give each share, on paper, to another person, none of whom has the \
        backups; one share alone tells nothing. ‘rida restore FILE --shares’ asks for two.
        """)

    @OptionGroup var settings: Settings

    func run() async throws {
      // Only a folder that holds a house gets one.
      let workspace = try await Workspace.open(settings.data, for: .work)
      for (number, share) in try KeyRecovery.make(in: workspace.folder).enumerated() {
        print("Share \(number + 1) of \(RecoveryKey.shares), for one person alone:")
        for start in stride(from: 0, to: share.printed.count, by: 5) {
          print("  " + share.printed[start..<start + 5].joined(separator: "-"))
        }
        print("")
      }
      print("They are told this once and kept nowhere. Any two bring the keys back, one alone nothing.")
      print("Make a backup now: earlier ones bring no keys back.")
    }
  }
}
