import ArgumentParser
import Ballots
import Delivery
import Surveys

/// Takes in answers that were collected elsewhere.
struct ImportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Seal answers collected elsewhere into the same ballot box: all rows or none.")

  @OptionGroup var settings: Settings
  @Argument(help: "The answers: CSV, .xlsx or .ods.", completion: .file(extensions: ["csv", "xlsx", "ods"])) var file:
    String
  @ArgumentParser.Option(help: "The survey's key.") var survey: String

  func run() async throws {
    let house = try await House.open(settings.data)
    let survey = try await house.surveys.newest(survey)
    let document = AnswersDocument(
      try Files.table(file), survey: survey, organisation: try await house.organisation())
    guard document.findings.isEmpty else { throw Complaint.rows(document.findings, of: file) }
    try await Deposit(house: house).ballots(document.ballots, of: survey)
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
