import ArgumentParser
import Composition
import Indicators

/// Shows and changes by what words comments are sorted.
struct ThemeRulesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules",
    abstract:
      "Show the phrases by which comments are sorted under a theme, try them, or keep others.",
    discussion: """
      One phrase a line: ‘/’ parts words of which any will do, ‘…’ stands for up to three words that do not matter, ‘.’ \
      is the end of the clause, a line that starts with ‘=’ is a whole clause, and one with ‘!’ an exception. With --keep \
      the lines of a file hold from now on, all or none; what comments were sorted by hand stays. Every edition is kept.
      """)

  @OptionGroup var settings: Settings
  @ArgumentParser.Option(
    help: ArgumentHelp(
      "The theme: \(Theme.sorted.map(\.key).joined(separator: ", ")).", valueName: "theme"))
  var theme: String
  @ArgumentParser.Option(help: "A file of phrases that are to hold.", completion: .file()) var keep: String?
  @ArgumentParser.Option(name: .customLong("try"), help: "A sentence; says what it is about.")
  var sentence: String?
  @Flag(help: "Tell when the phrases were changed, and by whom.") var history = false

  func validate() throws {
    guard Theme.sorted.contains(where: { $0.key == theme }) else {
      throw ValidationError("‘\(theme)’ is no theme with phrases")
    }
    guard [keep != nil, sentence != nil, history].count(where: \.self) <= 1 else {
      throw ValidationError("--keep, --try and --history exclude each other")
    }
  }

  func run() async throws {
    let workspace = try await Workspace.open(settings.data)
    let (book, theme) = (workspace.themeRules, Theme(rawValue: theme) ?? .other)
    let editions = try await book.editions()
    if history {
      for edition in editions where edition.theme == theme {
        print(
          "\(edition.number)\t\(edition.day)\t\(edition.by)\t\(ThemeLines.count(edition.lines)) phrases"
        )
      }
    } else if let sentence {
      for match in try await book.tried(sentence, with: editions.lines(of: theme), of: theme) {
        print("\(match.theme.key): \(match.words.joined(separator: ", "))")
      }
    } else if let keep {
      let text = try Files.text(keep)
      let findings = try await book.keep(
        text, of: theme, on: workspace.today, by: ThemeRuleEdition.commandLine)
      guard findings.isEmpty else {
        throw Complaint.input(
          findings.map { "\(keep):\($0.line): \($0.problem)" } + ["Nothing was kept."])
      }
      print("\(ThemeLines.count(text)) phrases of ‘\(theme.key)’ hold from now on.")
    } else {
      print(editions.lines(of: theme))
    }
  }
}
