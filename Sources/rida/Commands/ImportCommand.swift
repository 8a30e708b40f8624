import ArgumentParser
import Ballots
import Composition
import Surveys
import Taking

/// Takes in answers that were collected elsewhere.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Seal answers collected elsewhere into the same ballot box: all rows or none.",
    discussion: """
      The columns are day (or day_hijri, which is converted by the calendar of Umm al-Qura), channel, department and, \
      where it is known, mode and language, then one for each question. Answers count as if the form had sent them. \
      NA is the answer «does not apply» and DK is «I don't know», unless --na or --dk says that they mean missing, as \
      statistical programs write it.
      Rows that were taken before are recognised, in whatever format and order, and the file is refused: --new-rows takes \
      the others, --again takes all, for other people may have answered the same. Until they are released, the answers of \
      a file can be taken back: --list shows the files and their numbers, --take-back NUMBER takes one out again.
      """)

  /// What `NA` means in a file.
  enum NotApplicable: String, CaseIterable, ExpressibleByArgument {
    case missing
    case answer = "not-applicable"
  }

  /// What `DK` means in a file.
  enum DontKnow: String, CaseIterable, ExpressibleByArgument {
    case missing
    case answer = "dont-know"
  }

  @OptionGroup var settings: Settings
  @Argument(help: "The answers: CSV, .xlsx or .ods.", completion: .file(extensions: ["csv", "xlsx", "ods"])) var file:
    String?
  @ArgumentParser.Option(help: "The survey's key.") var survey: String?
  @ArgumentParser.Option(help: "What NA means: missing, or not-applicable.") var na: NotApplicable?
  @ArgumentParser.Option(help: "What DK means: missing, or dont-know.") var dk: DontKnow?
  @OptionGroup var twice: TwiceOptions
  @Flag(help: "List the files that were taken in.") var list = false
  @ArgumentParser.Option(help: "Take back the answers of the file with this number.") var takeBack: Int?

  func validate() throws {
    let works = [list, takeBack != nil, file != nil].count { $0 }
    guard works == 1 else { throw ValidationError("name one file, or --list, or --take-back NUMBER") }
    guard file == nil || survey != nil else { throw ValidationError("name the survey with --survey") }
  }

  func run() async throws {
    CommandMemory.keepTogether()
    let workspace = try await Workspace.open(settings.data, for: .work)
    if list { return try await workspace.listFiles(of: survey) }
    if let takeBack { return try await workspace.takeBack(takeBack) }
    if let file, let survey { try await take(file, of: try await workspace.surveys.newest(survey), into: workspace) }
  }

  private func take(_ file: String, of survey: Survey, into workspace: Workspace) async throws {
    let document = AnswersDocument(
      try Files.table(file), survey: survey, organisation: try await workspace.organisation(), today: workspace.today,
      words: MissingWords(
        notApplicable: na.map { $0 == .missing ? .missing : .answer },
        dontKnow: dk.map { $0 == .missing ? .missing : .answer }))
    guard document.findings.isEmpty else { throw Complaint.rows(document.findings, of: file) }
    let taking = try workspace.taking.answers
    let recognised = try await taking.recognised(document.rows, of: survey)
    let rows = try recognised.rows(named: file, twice)
    guard !rows.isEmpty else { return print("Nothing was taken: every row was taken before.") }
    try await taking(rows, of: recognised, today: workspace.today)
    for note in document.notes { print("\(file): \(note).") }
    if let days = document.days { print("They were given \(days).") }
    print("\(rows.count) ratings sealed. ‘rida release’ publishes them.")
  }
}
