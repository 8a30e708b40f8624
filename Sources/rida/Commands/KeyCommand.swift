import Access
import ArgumentParser
import Composition
import Preferences

/// Keeps the keys of other systems.
struct KeyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "key", abstract: "Keep the keys of other systems.",
    subcommands: [Add.self, List.self, End.self])

  /// Makes a key that is shown once.
  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Make a key; it is shown once.")

    @OptionGroup var settings: Settings
    @Argument(help: "The system that will have it.") var name: String
    @ArgumentParser.Option(
      help: ArgumentHelp(
        "What it opens, with commas between: \(APIScope.allCases.map(\.rawValue).joined(separator: ", ")).",
        valueName: "scopes"))
    var scopes: String

    func run() async throws {
      guard let scopes = Set<APIScope>(written: scopes) else {
        throw Complaint.input(
          "‘\(scopes)’ are no scopes; they are some of \(APIScope.allCases.map(\.rawValue).joined(separator: ","))")
      }
      guard StaffAccount.accepts(name: name) else { throw AccessProblem.accountName }
      let workspace = try await Workspace.open(settings.data)
      if scopes.isMixed, try await workspace.settings.settings().duties == .apart {
        throw Complaint.input(
          "a key that writes reads no figures: whoever reads them between two invitations could tell a single answer; make one key for each, each for its own system"
        )
      }
      var generator = SystemRandomNumberGenerator()
      let secret = APIKeySecret(using: &generator)
      let number = try await workspace.apiKeys.make(
        name, scopes: scopes, digest: secret.digest, by: StaffEvent.commandLine, at: Clock.seconds)
      print("Key \(number) of ‘\(name)’ (\(scopes.written)): \(secret.text(of: number))   (shown once)")
    }
  }

  /// Lists keys.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the keys, without what proves them.")

    @OptionGroup var settings: Settings

    func run() async throws {
      for key in try await Workspace.open(settings.data, for: .work).apiKeys.keys() {
        let state = key.ending == nil ? "in use" : "ended by \(key.ending?.by ?? "")"
        print("\(key.number)\t\(key.name)\t\(key.scopes.written)\t\(state)\tlast used \(key.seenOn ?? "never")")
      }
    }
  }

  /// Ends a key.
  struct End: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "End a key at once.")

    @OptionGroup var settings: Settings
    @Argument(help: "Its number, as ‘rida key list’ tells it.") var number: Int

    func run() async throws {
      let workspace = try await Workspace.open(settings.data)
      guard try await workspace.apiKeys.end(number, by: StaffEvent.commandLine, at: Clock.seconds) else {
        throw Complaint.input("no key \(number) is in use; see ‘rida key list’")
      }
      print("Key \(number) has ended.")
    }
  }
}
