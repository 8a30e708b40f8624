import ArgumentParser
import Composition
import Fieldwork
import Surveys
import Taking

/// Takes in how many services were given.
struct ServedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "served",
    abstract: "Register how many services were given, asked about or not: all rows or none.",
    discussion: """
      The columns are day, day_hijri (converted by the calendar of Umm al-Qura) or period, \
      channel, department, count and, if known, language. Counts of \
      one period, channel and department replace what an earlier file said of them. A file with the very rows of an \
      earlier one is refused, since it may be an old one: --again takes it. --list shows what is registered.
      """)

  @OptionGroup var settings: Settings
  @Argument(help: "The file: CSV, .xlsx or .ods.", completion: .file(extensions: ["csv", "xlsx", "ods"])) var file:
    String?
  @ArgumentParser.Option(help: "The survey's key.") var survey: String
  @OptionGroup var twice: AgainOption
  @Flag(help: "List the counts that are registered.") var list = false

  func validate() throws {
    guard list == (file == nil) else { throw ValidationError("name one file, or --list") }
  }

  func run() async throws {
    let workspace = try await Workspace.open(settings.data)
    let survey = try await workspace.surveys.newest(survey)
    if list { return try await tell(try await workspace.fieldwork.served(survey: survey.key)) }
    guard let file else { return }
    let document = ServedDocument(
      try Files.table(file), survey: survey, organisation: try await workspace.organisation(), today: workspace.today,
      in: workspace.zone)
    guard document.findings.isEmpty else { throw Complaint.rows(document.findings, of: file) }
    if let days = document.days { print("They were given \(days).") }
    let (taking, counts) = (try workspace.taking.served, document.counts)
    let recognised = try await taking.recognised(counts, of: survey.key, today: workspace.today)
    let intake = try recognised.intake(unless: twice, named: file)
    let replaced = try await taking(counts, of: survey.key, noting: intake)
    print(
      "\(counts.services) services in \(counts.places) counts are registered for ‘\(survey.key)’;"
        + " \(replaced) of these counts replaced an earlier one.")
  }

  private func tell(_ counts: [ServedCount]) async throws {
    for count in counts {
      let place = [count.period.description, count.channel, count.department, count.language?.rawValue ?? ""]
      print((place + ["\(count.count)"]).joined(separator: "\t"))
    }
  }
}
