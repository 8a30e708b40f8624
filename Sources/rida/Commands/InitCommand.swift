import Access
import ArgumentParser
import Composition

/// Makes a data folder.
struct InitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make the database, the keys and the first administrator.")

  @OptionGroup var settings: Settings
  @ArgumentParser.Option(help: "The name of the first administrator.") var administrator = FirstRun.administrator

  func run() async throws {
    guard StaffAccount.accepts(name: administrator) else { throw AccessProblem.accountName }
    let organisation = try Files.organisation(settings.surveys)
    let workspace = try await Workspace.make(settings.data, organisation: organisation)
    if try await workspace.access.account(administrator) != nil {
      print("\(settings.data) is ready; its administrator ‘\(administrator)’ stays as it was.")
      return
    }
    let password = Passwords.fresh()
    let hash = try await PasswordHash.make(password)
    try await workspace.change(.added(StaffAccount(name: administrator, role: .administrator, passwordHash: hash)))
    print(
      """
      \(settings.data) is ready.
      Administrator: \(administrator)
      Password:      \(password)   (shown once)
      Next: rida survey publish \(settings.surveys)/after-registration/3.yaml, and rida officer add NAME.
      """)
  }
}
