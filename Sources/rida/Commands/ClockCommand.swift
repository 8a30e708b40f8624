import ArgumentParser
import Composition
import Storage
import Surveys

/// Shows the day that the house believes, and lets a person set it right.
struct ClockCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clock",
    abstract: "Show the day that the house believes; after a rest of more than a year, set it right.")

  @OptionGroup var settings: Settings
  @Flag(help: "Believe the machine's clock, whatever was believed before; restart ‘rida serve’ afterwards.")
  var believe = false

  func run() async throws {
    let workspace = try await Workspace.open(settings.data, for: .work)
    let (machine, believed) = (Clock.today(in: workspace.zone), workspace.today)
    guard believe else {
      return print("The machine's clock shows \(machine); the house believes \(believed).")
    }
    try await SQLClockStore(workspace.database).correct(to: machine)
    print("The house believed \(believed) and now believes \(machine). Restart ‘rida serve’ and ‘rida work’.")
  }
}
