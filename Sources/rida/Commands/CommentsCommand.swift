import ArgumentParser
import Composition
import Foundation
import Indicators
import Records
import Surveys

/// Reads published comments and says what they are about.
struct CommentsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "comments", abstract: "Read published comments, say what they are about, and count themes.",
    subcommands: [ListComments.self, CodeComment.self, CountThemes.self, ThemeRulesCommand.self])
}

/// Lists comments with their themes.
struct ListComments: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List published comments, each with its number and themes: coded by hand, or sorted by rules.",
    discussion: "That comments were opened is recorded in the journal, as it is on the staff site.")

  @OptionGroup var settings: Settings
  @OptionGroup var chosen: ChosenComments
  @Flag(help: "Only the tenth that two people read.") var readTwice = false

  func run() async throws {
    let workspace = try await Workspace.open(settings.data)
    let reading = try await chosen.reading(workspace)
    try await workspace.comments.record(
      CommentOpening(of: reading.group, on: workspace.today, as: CommentOpening.commandLine))
    try chosen.format.write(CommentRecords.list(reading.comments(for: readTwice ? .second : .first)))
  }
}

/// Says what a comment is about.
struct CodeComment: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "code", abstract: "Say what a comment is about; it replaces what rules, or you before, said.")

  @OptionGroup var settings: Settings
  @Argument(help: "The comment's number, as ‘rida comments list’ shows it.") var id: String
  @ArgumentParser.Option(
    help: ArgumentHelp(
      "Themes with commas between, or none: \(Theme.allCases.map(\.key).joined(separator: ", ")).", valueName: "themes")
  )
  var themes: String
  @Flag(help: "As the second reader, whose agreement with the first is told.") var second = false

  func run() async throws {
    let words = themes == "none" ? [] : themes.split(separator: ",").map { $0.filter { $0 != " " } }
    let known = words.map { (word: $0, theme: Theme(rawValue: $0)) }
    if let unknown = known.first(where: { $0.theme == nil }) {
      throw Complaint.input(
        "‘\(unknown.word)’ is no theme; known are \(Theme.allCases.map(\.key).joined(separator: ", "))")
    }
    let workspace = try await Workspace.open(settings.data)
    guard try await workspace.comments.code(id, known.compactMap(\.theme), by: second ? .second : .first) else {
      throw Complaint.input("there is no comment \(id); see ‘rida comments list’")
    }
    print("Comment \(id) is about \(words.isEmpty ? "nothing on the list" : words.joined(separator: ", ")).")
  }
}

/// Counts themes.
struct CountThemes: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract: "Count the themes of comments, five or more of each, and tell how far two readers agree.")

  @OptionGroup var settings: Settings
  @OptionGroup var chosen: ChosenComments
  @Flag(help: "Tell how far two readers agree instead.") var agreement = false

  func run() async throws {
    let reading = try await chosen.reading(Workspace.open(settings.data))
    try chosen.format.write(
      agreement ? CommentRecords.agreement(reading.agreement) : CommentRecords.themes(reading.themes))
  }
}

/// Which comments a command is about, and how it writes.
struct ChosenComments: ParsableArguments {
  @ArgumentParser.Option(help: "The survey's key.") var survey: String
  @ArgumentParser.Option(help: "2026Q3, 2026-07 or 2026; every released one if left out.") var period: String?
  @ArgumentParser.Option(help: "json, csv or table.") var format = FileFormat.table

  func validate() throws {
    if let period, Period(period) == nil {
      throw ValidationError("‘\(period)’ is no period; write it as 2026Q3, 2026-07 or 2026")
    }
  }

  /// What may be seen of them.
  func reading(_ workspace: Workspace) async throws -> CommentReading {
    let newest = try await workspace.surveys.newest(survey)
    return CommentReading(
      try await workspace.comments.comments(survey: survey),
      of: CommentGroup(survey: survey, period: period.flatMap { Period($0) }), smallest: newest.release.kComment)
  }
}
