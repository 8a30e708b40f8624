import Access
import ArgumentParser
import Composition

/// Keeps the accounts of the staff site.
struct OfficerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "officer", abstract: "Keep the accounts of the staff site.",
    subcommands: [Add.self, List.self, Reset.self, Remove.self])

  /// Adds an account with a password that is shown once.
  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Add an account; its password is shown once.")

    @OptionGroup var settings: Settings
    @Argument(help: "The name to sign in with.") var name: String
    @ArgumentParser.Option(help: "\(Role.allCases.map(\.rawValue).joined(separator: ", ")).") var role = Role.officer
      .rawValue

    func run() async throws {
      guard let role = Role(rawValue: role) else {
        throw Complaint.input(
          "‘\(role)’ is no role; it is one of \(Role.allCases.map(\.rawValue).joined(separator: ", "))")
      }
      guard StaffAccount.accepts(name: name) else { throw AccessProblem.accountName }
      let workspace = try await Workspace.open(settings.data, for: .work)
      let password = Passwords.fresh()
      let hash = try await PasswordHash.make(password)
      try await workspace.change(.added(StaffAccount(name: name, role: role, passwordHash: hash)))
      print("‘\(name)’ (\(role.rawValue)) may sign in with \(password)   (shown once)")
    }
  }

  /// Lists accounts.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List the accounts.")

    @OptionGroup var settings: Settings

    func run() async throws {
      for account in try await Workspace.open(settings.data, for: .work).access.accounts() {
        print("\(account.name)\t\(account.role.rawValue)")
      }
    }
  }

  /// Sets a new password and ends the account's sessions.
  struct Reset: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Make a new password and end the account's sessions.")

    @OptionGroup var settings: Settings
    @Argument(help: "The account.") var name: String

    func run() async throws {
      let workspace = try await Workspace.open(settings.data, for: .work)
      let password = Passwords.fresh()
      try await workspace.change(.replaced(name: name, passwordHash: PasswordHash.make(password)))
      print("‘\(name)’ may sign in with \(password)   (shown once)")
    }
  }

  /// Removes an account.
  struct Remove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Remove an account and its sessions.")

    @OptionGroup var settings: Settings
    @Argument(help: "The account.") var name: String

    func run() async throws {
      try await Workspace.open(settings.data, for: .work).change(.removed(name: name))
      print("‘\(name)’ is removed.")
    }
  }
}
