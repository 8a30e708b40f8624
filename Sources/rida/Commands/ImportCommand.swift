import ArgumentParser
import Ballots
import Delivery
import Surveys

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
    String
  @ArgumentParser.Option(help: "The survey's key.") var survey: String
  @ArgumentParser.Option(help: "What NA means: missing, or not-applicable.") var na: NotApplicable?
  @ArgumentParser.Option(help: "What DK means: missing, or dont-know.") var dk: DontKnow?

  func run() async throws {
    let house = try await House.open(settings.data)
    let survey = try await house.surveys.newest(survey)
    let document = AnswersDocument(
      try Files.table(file), survey: survey, organisation: try await house.organisation(), today: house.today,
      words: MissingWords(
        notApplicable: na.map { $0 == .missing ? .missing : .answer },
        dontKnow: dk.map { $0 == .missing ? .missing : .answer }))
    guard document.findings.isEmpty else { throw Complaint.rows(document.findings, of: file) }
    try await Deposit(house: house).ballots(document.ballots, of: survey)
    for note in document.notes { print("\(file): \(note).") }
    if let days = document.days { print("They were given \(days).") }
    print("\(document.ballots.count) ratings sealed. ‘rida release’ publishes them.")
  }
}

/// Seals ballots on every core and puts them into the box together.
struct Deposit {
  let house: House

  /// All of them, or none.
  func ballots(_ ballots: [Ballot], of survey: Survey) async throws {
    let size = survey.ballotSize
    let epoch = try await house.box.epoch()
    let sealed = try await ballots.onEveryCore(partsOf: 512) { part in
      var generator = SystemRandomNumberGenerator()
      return try part.map { try SealedBallot($0, size: size, for: epoch, using: &generator) }
    }
    .flatMap(\.self)
    try await house.box.deposit(sealed.shuffled())
  }
}
