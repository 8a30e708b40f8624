import ArgumentParser
import Foundation
import Surveys

/// Checks and publishes surveys.
struct SurveyCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "survey", abstract: "Check and publish surveys.", subcommands: [Check.self, Publish.self])

  /// Says what is wrong with survey files, and where.
  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Say file:line what is wrong and what would be right.")

    @OptionGroup var settings: Settings
    @Argument(help: "Survey files.", completion: .file(extensions: ["yaml"])) var files: [String]

    func run() async throws {
      var findings: [String] = []
      for file in files {
        let found = try await SurveyFile(file, settings: settings).findings()
        findings += found.map(\.description)
        if found.isEmpty { print("\(file): good") }
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
      let house = try await House.open(settings.data)
      let source = try SurveyFile(file, settings: settings)
      let findings = try await source.findings()
      guard findings.isEmpty, let survey = source.document.survey else {
        throw Complaint.input(findings.map(\.description))
      }
      try await house.surveys.keep(organisation: Files.organisation(settings.surveys))
      try await house.surveys.publish(
        PublishedSurvey(survey: survey, source: source.text, publishedOn: house.today))
      print("‘\(survey.key)’ version \(survey.version) is published.")
    }
  }
}

/// One survey file with everything against which it is checked.
struct SurveyFile {
  let file: String
  let text: String
  let document: SurveyDocument
  private let settings: Settings

  init(_ file: String, settings: Settings) throws(Complaint) {
    self.file = file
    self.settings = settings
    text = try Files.text(file)
    let channels = try? Files.organisation(settings.surveys).read().organisation.keys(of: .channel)
    document = SurveyDocument(source: text, file: file, channels: channels)
  }

  /// What is wrong with the file itself, with its place in the folder, and with a version that was published before.
  func findings() async throws -> [Finding] {
    guard let survey = document.survey else { return document.findings }
    let expected = "\(survey.key)/\(survey.version).yaml"
    let isPlaced = file.hasSuffix("/\(expected)") || file == expected
    let misplaced = isPlaced ? [] : [Finding(file: file, line: 1, problem: .fileName(expected: expected))]
    guard let house = try? await House.open(settings.data) else { return misplaced }
    let published = try await house.surveys.published().first {
      $0.survey.key == survey.key && $0.survey.version == survey.version
    }
    guard let published, published.source != text else { return misplaced }
    let problem = SurveyProblem.changedAfterPublication(key: survey.key, version: survey.version)
    return misplaced + [Finding(file: file, line: SurveyFile.firstDifference(text, published.source), problem: problem)]
  }

  private static func firstDifference(_ one: String, _ other: String) -> Int {
    let lines = (
      one.split(separator: "\n", omittingEmptySubsequences: false),
      other.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let same = zip(lines.0, lines.1).prefix { $0 == $1 }.count
    return min(same + 1, lines.0.count)
  }
}
