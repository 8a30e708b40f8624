import ArgumentParser
import Ballots
import Composition
import Fieldwork
import Releases
import Surveys

/// Takes in how many services were given.
struct ServedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "served",
    abstract: "Register how many services were given, asked about or not: all rows or none.",
    discussion: """
      The columns are day, day_hijri (converted by the calendar of Umm al-Qura) or period, \
      channel, department, count and, if known, language. Counts of \
      one period, channel and department replace what an earlier file said of them. A file with the very rows of an \
      earlier one is refused, since it may be an old one: --again takes it.
      """)

  @OptionGroup var settings: Settings
  @Argument(help: "The file: CSV, .xlsx or .ods.", completion: .file(extensions: ["csv", "xlsx", "ods"])) var file:
    String
  @ArgumentParser.Option(help: "The survey's key.") var survey: String
  @OptionGroup var twice: AgainOption

  func run() async throws {
    let workspace = try await Workspace.open(settings.data)
    let survey = try await workspace.surveys.newest(survey)
    let document = ServedDocument(
      try Files.table(file), survey: survey, organisation: try await workspace.organisation(), today: workspace.today)
    guard document.findings.isEmpty else { throw Complaint.rows(document.findings, of: file) }
    if let days = document.days { print("They were given \(days).") }
    let rows = document.counts.map {
      ["\($0.period)", $0.channel, $0.department, $0.language?.rawValue ?? "", "\($0.count)"]
    }
    let intake = try await workspace.recognise(.services, of: survey.key, rows: rows, named: file, twice)
    let replaced = try await workspace.register.keep(document.counts, of: survey.key)
    try await workspace.files.keep(intake)
    let places = Set(document.counts.map { [$0.period.description, $0.channel, $0.department] }).count
    print(
      "\(document.counts.reduce(0) { $0 + $1.count }) services in \(places) counts are registered for ‘\(survey.key)’;"
        + " \(replaced) of these counts replaced an earlier one.")
  }
}
