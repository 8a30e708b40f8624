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
      """, subcommands: [Add.self, Correct.self, End.self, List.self, Remove.self])

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

  /// Corrects an action.
  struct Correct: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Correct the words, the place or the days of an action; what is left out stays.")

    @OptionGroup var settings: Settings
    @Argument(help: "The action's number.") var number: Int
    @ArgumentParser.Option(help: "What is done, in Arabic, without any person's name.") var ar: String?
    @ArgumentParser.Option(help: "The same in English; empty for none.") var en: String?
    @ArgumentParser.Option(help: "channel, department, mode, a product of them, or none for the whole charity.")
    var by: String?
    @ArgumentParser.Option(help: "Which one, such as phone.") var label: String?
    @ArgumentParser.Option(help: "The question in which it should show; empty for the overall rating.")
    var question: String?
    @ArgumentParser.Option(help: "The day on which it begins, such as 2026-07-01.") var since: String?
    @ArgumentParser.Option(help: "Its last day; empty where it goes on.") var ended: String?

    func validate() throws {
      guard [ar, en, by, label, question, since, ended].contains(where: { $0 != nil }) else {
        throw ValidationError("say what is to be corrected")
      }
      if let by, Breakdown(by) == nil { throw ValidationError("‘\(by)’ is no breakdown") }
    }

    func run() async throws {
      let workspace = try await Workspace.open(settings.data)
      for key in Set(try await workspace.surveys.published().map(\.survey.key)) {
        let kept = try await workspace.improvements.actions(survey: key).first { $0.number == number }
        guard let kept else { continue }
        try await workspace.improvements.correct(try await corrected(kept, in: workspace))
        return print("Action \(number) is corrected.")
      }
      throw ImprovementProblem.unknownAction(number)
    }

    private func corrected(_ kept: ImprovementAction, in workspace: Workspace) async throws -> ImprovementAction {
      let (survey, today) = (try await workspace.surveys.newest(kept.survey), workspace.today)
      let place = try Scope(
        label ?? (by == nil ? "\(kept.scope.label)" : ""), by: by.flatMap { Breakdown($0) } ?? kept.scope.breakdown,
        in: survey, of: try await workspace.organisation())
      return try kept.corrected(
        LocalizedText(ar: ar ?? kept.text.ar, en: stated(en, else: kept.text.en)), at: place,
        question: stated(question, else: kept.question),
        since: try since.map { try Days.planned($0, today: today) } ?? kept.since,
        ended: try stated(ended, else: kept.ended.map { "\($0)" }).map { try Days.planned($0, today: today) },
        in: survey)
    }

    /// What was typed, which is nothing where it is empty; what is kept where nothing was typed.
    private func stated(_ typed: String?, else kept: String?) -> String? {
      guard let typed else { return kept }
      return typed.isEmpty ? nil : typed
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
