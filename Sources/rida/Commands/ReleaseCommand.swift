import ArgumentParser
import Composition
import Releases
import Surveys

/// Turns ballots into counts.
struct ReleaseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "release", abstract: "Publish what may leave the ballot box; periods that are over are closed.")

  @OptionGroup var settings: Settings
  @ArgumentParser.Option(help: "Close this period.") var closing: String?
  @Flag(help: "Close it although it is not over; this is recorded.") var early = false

  func validate() throws {
    guard let closing else { return }
    guard Period(closing) != nil else {
      throw ValidationError("‘\(closing)’ is no period; write it as 2026Q3, 2026-07 or 2026")
    }
  }

  func run() async throws {
    let workspace = try await Workspace.open(settings.data)
    let today = workspace.today
    let period = closing.flatMap { Period($0) }
    if let period, period.lastDay >= today, !early {
      throw ReleaseProblem.notOver(period, until: period.lastDay + 1)
    }
    let report = try await workspace.releaseDue(closing: period)
    try await workspace.endCampaigns(today: today)
    for batch in report.batches {
      print(
        "\(batch.survey) \(batch.period): \(batch.ballots) ratings, \(batch.comments.count) comments"
          + (batch.isClosing ? ", closed" : ""))
    }
    print("\(report.counted) ratings counted; \(report.remaining) stay sealed until they have company.")
  }
}
