import ArgumentParser
import Composition
import Delivery

/// Writes the links of those who have not answered yet.
struct RemindCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remind", abstract: "Write the links of those who have not answered, for one reminder.")

  @OptionGroup var settings: Settings
  @ArgumentParser.Option(help: "The survey's key.") var survey: String
  @ArgumentParser.Option(help: "Where to write reference,url.") var links: String

  func run() async throws {
    let workspace = try await Workspace.open(settings.data, for: .work)
    let base = try await settings.baseOfLinks(of: workspace)
    let reminders = try await workspace.issuer.reminders(survey: survey, openOn: workspace.today, base: base)
    try Files.write(reminders.links, to: links)
    let told = "\(reminders.waiting) of \(reminders.invited) have not answered and may be reminded"
    let quiet = reminders.quiet == 0 ? "" : " \(reminders.quiet) more are left in peace."
    print("\(told); their links are in \(links).\(quiet)")
  }
}
