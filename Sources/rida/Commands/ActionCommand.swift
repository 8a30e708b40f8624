import ArgumentParser
import Composition
import Indicators
import Records
import Surveys

/// Keeps what the charity does to serve better.
struct ActionCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "action", abstract: "Keep what is done to serve better, and see what changed since.",
    discussion: """
      An action names a channel, a department or the whole charity, and never a person: neither who is to see to it, \
      nor who was served or complained. A name or a number that is recognised is refused; not every one can be.
      """, subcommands: [Add.self, End.self, List.self, Remove.self])

  /// Adds an action.
  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Add an action; it never names a person.",
      discussion: """
        Say in one line what is done, such as “a second window from 8 to 12”. Write no name and no number of a \
        person: everybody who sees the figures reads the line.
        """)

    @OptionGroup var settings: Settings
    @ArgumentParser.Option(help: "The survey in whose figures it should show.") var survey: String
    @OptionGroup var scope: ScopeOptions
    @ArgumentParser.Option(help: "The question in which it should show; the overall rating if left out.")
    var question: String?
    @ArgumentParser.Option(help: "What is done, in Arabic, without any person's name.") var ar: String
    @ArgumentParser.Option(help: "The same in English.") var en: String?
    @ArgumentParser.Option(help: "The day on which it begins, such as 2026-07-01.") var since: String

    func run() async throws {
      let workspace = try await Workspace.open(settings.data)
      let survey = try await workspace.surveys.newest(survey)
      let action = try ImprovementAction(
        LocalizedText(ar: ar, en: en), at: try scope.scope(in: survey, of: try await workspace.organisation()),
        question: question, since: try Days.planned(since, today: workspace.today), in: survey)
      let number = try await workspace.improvements.add(action)
      print("Action \(number) is kept. ‘rida action list --survey \(survey.key)’ says what changed since.")
    }
  }

  /// Ends an action.
  struct End: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "End an action on a day; its comparison stays.")

    @OptionGroup var settings: Settings
    @Argument(help: "The action's number.") var number: Int
    @ArgumentParser.Option(help: "Its last day, such as 2026-09-30.") var on: String

    func run() async throws {
      let workspace = try await Workspace.open(settings.data)
      let day = try Days.planned(on, today: workspace.today)
      try await workspace.improvements.end(number, on: day)
      print("Action \(number) ended on \(day).")
    }
  }

  /// Lists actions with what changed since.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List actions with the figures before and after, and whether they differ beyond chance.",
      discussion: """
        Before: up to four periods ahead of the one in which it began. After: every period behind it. A difference \
        since an action is not one because of it. Fewer than thirty answers on a side: too_few.
        """)

    @OptionGroup var settings: Settings
    @ArgumentParser.Option(help: "The survey's key.") var survey: String
    @ArgumentParser.Option(help: "json, csv or table.") var format = FileFormat.table

    func run() async throws {
      let workspace = try await Workspace.open(settings.data)
      let evidence = try await workspace.evidence(survey)
      let effects = evidence.effects(of: try await workspace.improvements.actions(survey: survey))
      try format.write(
        RecordTable(effects, organisation: evidence.organisation),
        columns: [
          "number", "since", "ended", "breakdown", "label", "compared", "before_n", "before", "after_n", "after",
          "difference", "low", "high", "p_adjusted", "verdict", "text_ar",
        ])
    }
  }

  /// Removes an action.
  struct Remove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Remove an action with its words, such as one that names a person.")

    @OptionGroup var settings: Settings
    @Argument(help: "The action's number.") var number: Int

    func run() async throws {
      try await Workspace.open(settings.data).improvements.remove(action: number)
      print("Action \(number) is removed.")
    }
  }
}

/// Days as people type them.
enum Days {
  /// A day of what is done or planned; wrong usage where a text is none.
  static func planned(_ text: String, today: Day) throws -> Day {
    do {
      return try Day(typed: text, in: .plans(today: today))
    } catch {
      throw ValidationError("\(error)")
    }
  }
}
