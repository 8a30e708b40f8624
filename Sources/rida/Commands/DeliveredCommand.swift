import ArgumentParser
import Composition
import Surveys
import Taking

/// Takes in what became of invitations.
struct DeliveredCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "delivered",
    abstract: "Take in what became of links, as the charity's sender reports it: all rows or none.",
    discussion: """
      The columns are reference and outcome, which is delivered, failed (the number or the address is wrong or dead), \
      refused (she does not want to answer), ineligible (no such service was given), wrong_number (it is not hers), \
      opted_out (she wants to be asked no more) or unknown. A reference belongs to the newest round whose links are \
      open. Counts are kept, no reference; and, until the round ends, whom not to remind or call: all but delivered and \
      unknown. A wrong number is used no more, and whoever opted out is invited no more, to any survey: see ‘rida optout’. \
      What a file says of a round and a mode replaces all that an earlier file counted of them: give the whole report \
      each time. Links of which nothing is reported count as unknown. A file with the very rows of an earlier one is refused: --again takes it.
      """)

  @OptionGroup var settings: Settings
  @Argument(help: "The file: CSV, .xlsx or .ods.", completion: .file(extensions: ["csv", "xlsx", "ods"])) var file:
    String
  @ArgumentParser.Option(help: "The survey's key.") var survey: String
  @OptionGroup var twice: AgainOption

  func run() async throws {
    let workspace = try await Workspace.open(settings.data)
    let survey = try await workspace.surveys.newest(survey)
    let taking = try workspace.taking.outcomes
    let report = try await taking.read(try Files.table(file), of: survey.key, today: workspace.today)
    guard report.findings.isEmpty else { throw Complaint.rows(report.findings, of: file) }
    let recognised = try await taking.recognised(report, of: survey.key, today: workspace.today)
    let intake = try recognised.intake(unless: twice, named: file)
    let replaced = try await taking(report, noting: intake, today: workspace.today)
    let rounds = report.rounds
    print(
      "What became of \(report.rows.count) links of \(rounds == 1 ? "one round" : "\(rounds) rounds") is taken for"
        + " ‘\(survey.key)’; for \(replaced) of these rounds an earlier report is replaced.")
  }
}
