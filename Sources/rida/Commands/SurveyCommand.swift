import Access
import ArgumentParser
import Composition
import Foundation
import Surveys

/// Checks, publishes, lists and retires surveys, takes them over from other programs and hands them on.
struct SurveyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "survey", abstract: "Check, publish, list and retire surveys.",
    discussion: "‘import’ takes surveys over from other programs, ‘export’ hands them on.",
    subcommands: [Check.self, Publish.self, List.self, Retire.self, Import.self, Export.self])

  /// Says what is wrong with survey files, and where.
  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say file:line what is wrong and what would be right, and how much a charity of its size will see.")

    @OptionGroup var settings: Settings
    @Argument(help: "Survey files.", completion: .file(extensions: ["yaml"])) var files: [String]
    @ArgumentParser.Option(
      help: "How many ratings come in a quarter; as in what was published of the survey if left out.")
    var ratings: Int?

    func validate() throws {
      guard ratings.map((1...SurveyForesight.mostRatings).contains) ?? true else {
        throw ValidationError("--ratings is a number from 1 to \(SurveyForesight.mostRatings)")
      }
    }

    func run() async throws {
      var findings: [String] = []
      let workspace = try? await Workspace.open(settings.data)
      for file in files {
        let draft = try SurveyFolder(settings.surveys).draft(file)
        let found = draft.findings(against: try await workspace?.surveys.published() ?? [])
        findings += found.map(\.description)
        guard found.isEmpty, let survey = draft.document.survey else { continue }
        print("\(file): good")
        let foresight = try await SurveyForesight(
          survey, ratings: ratings,
          organisation: ratings == nil ? nil : Files.organisation(settings.surveys).read().organisation,
          workspace: workspace)
        for line in foresight?.lines ?? [] { print(line) }
        if let trial = survey.experiment {
          print(ExperimentForesight(trial, of: survey, ratings: foresight?.ratings).line)
        }
      }
      guard findings.isEmpty else { throw Complaint.input(findings) }
    }
  }

  /// Publishes a version, which never changes afterwards.
  struct Publish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Publish a version; it never changes afterwards.")

    @OptionGroup var settings: Settings
    @Argument(help: "The survey file.", completion: .file(extensions: ["yaml"])) var file: String

    func run() async throws {
      let workspace = try await Workspace.open(settings.data)
      let draft = try SurveyFolder(settings.surveys).draft(file)
      let findings = draft.findings(against: try await workspace.surveys.published())
      guard findings.isEmpty, let survey = draft.document.survey else {
        throw Complaint.input(findings.map(\.description))
      }
      try await workspace.surveys.adopt(
        organisation: Files.organisation(settings.surveys), by: StaffEvent.commandLine, on: workspace.today)
      try await workspace.surveys.publish(
        PublishedSurvey(survey: survey, source: draft.source, publishedOn: workspace.today))
      print("‘\(survey.key)’ version \(survey.version) is published.")
    }
  }

  /// Lists every published version.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List every published version, and whether invitations are still issued for it.")

    @OptionGroup var settings: Settings

    func run() async throws {
      for version in try await Workspace.open(settings.data).surveys.standing() {
        let survey = version.survey
        let columns = [
          survey.key, "\(survey.version)", survey.audience.rawValue, "\(survey.questions.count)",
          "\(version.published.publishedOn)", version.standing.words, survey.title.ar,
        ]
        print(columns.joined(separator: "\t"))
      }
    }
  }

  /// Ends the invitations of a survey.
  struct Retire: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Issue no more invitations for a survey; open links keep working.",
      discussion: "Publishing a newer version opens the survey again.")

    @OptionGroup var settings: Settings
    @Argument(help: "The survey's key.") var survey: String

    func run() async throws {
      let workspace = try await Workspace.open(settings.data)
      try await workspace.surveys.retire(survey, on: workspace.today)
      let day = try await workspace.surveys.retirements().last { $0.survey == survey }?.on ?? workspace.today
      print("‘\(survey)’ is retired since \(day): no more invitations are issued for it; open links keep working.")
    }
  }
}

extension SurveyStanding {
  /// As `rida survey list` writes it.
  fileprivate var words: String {
    switch self {
    case .open: "open"
    case .replaced(let version): "replaced by version \(version)"
    case .retired(let day): "retired on \(day)"
    }
  }
}
