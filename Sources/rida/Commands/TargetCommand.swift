import ArgumentParser
import Composition
import Indicators
import Records
import Releases
import Surveys
import Wording

/// Keeps what the charity aims at.
struct TargetCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "target", abstract: "Set what an indicator is to reach, and see where it stands.",
    subcommands: [Set.self, List.self, Withdraw.self, Remove.self])

  /// What is aimed at.
  struct Aim: ParsableArguments {
    @ArgumentParser.Option(help: "The survey's key.") var survey: String
    @ArgumentParser.Option(help: "The question's key; left out for response_rate.") var question: String?
    @ArgumentParser.Option(help: "The indicator, such as satisfied, fulfilled, mean or nps.") var indicator: String
    @OptionGroup var scope: ScopeOptions

    func validate() throws {
      guard Indicator(rawValue: indicator) != nil else {
        let known = Indicator.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("‘\(indicator)’ is no indicator; known are \(known)")
      }
    }

    var measured: Indicator { Indicator(rawValue: indicator) ?? .satisfied }

    /// The aim of a target that is kept, whatever the charity's lists say now.
    var named: Target.Aim {
      Target.Aim(
        survey: survey, question: question, indicator: measured,
        scope: Scope(breakdown: Breakdown(scope.by) ?? .none, label: Label(scope.label)))
    }
  }

  /// Sets a target from a period on.
  struct Set: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Set a target from a period on; what held before stays as its history.")

    @OptionGroup var settings: Settings
    @OptionGroup var aim: Aim
    @ArgumentParser.Option(
      parsing: .unconditional, help: "Shares 0 to 1, scores -100 to 100, means on the question's own scale.")
    var value: Double
    @ArgumentParser.Option(help: "The first period, such as 2026Q3.") var since: String

    func validate() throws {
      guard Period(since) != nil else {
        throw ValidationError("‘\(since)’ is no period; write it as 2026Q3, 2026-07 or 2026")
      }
    }

    func run() async throws {
      let workspace = try await Workspace.open(settings.data)
      let survey = try await workspace.surveys.newest(aim.survey)
      let scope = try aim.scope.scope(in: survey, of: try await workspace.organisation())
      let named = Period(since) ?? Period(survey.release.every, containing: workspace.today)
      let begins = try DayBounds.plans(today: workspace.today).admitting(named, typed: since)
      let target = try Target(
        value, for: aim.measured, of: aim.question, at: scope, since: begins, in: survey)
      try await workspace.improvements.set(target)
      print("The target holds from \(target.since) on. ‘rida target list’ says where it stands.")
      let evidence = try await workspace.evidence(survey.key)
      if let newest = evidence.periods.last, let sight = evidence.sights(of: [target], in: newest)[target] {
        print(Formats(language: .english).say(DetectablePhrase.target(sight, target.aim.indicator.unit)))
      }
    }
  }

  /// Lists targets.
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List targets: reached, open, or cannot_tell where the interval holds the target.")

    @OptionGroup var settings: Settings
    @ArgumentParser.Option(help: "The survey's key; all surveys if left out.") var survey: String?
    @ArgumentParser.Option(help: "The period to stand in; the newest released one if left out.") var period: String?
    @ArgumentParser.Option(help: "json, csv or table.") var format = FileFormat.table
    @Flag(help: "List the targets that were withdrawn instead, with the day.") var withdrawn = false

    func validate() throws {
      if let period, Period(period) == nil {
        throw ValidationError("‘\(period)’ is no period; write it as 2026Q3, 2026-07 or 2026")
      }
    }

    func run() async throws {
      let workspace = try await Workspace.open(settings.data)
      if let survey { _ = try await workspace.surveys.newest(survey) }
      let published = Swift.Set(try await workspace.surveys.published().map(\.survey.key)).sorted()
      if withdrawn { return try await tell(workspace, of: survey.map { [$0] } ?? published) }
      var (targets, standings): ([Target], [TargetStanding]) = ([], [])
      for key in survey.map({ [$0] }) ?? published {
        let own = try await workspace.improvements.targets(survey: key)
        let evidence = try await workspace.evidence(key)
        targets += own
        guard let asked = period.flatMap({ Period($0) }) ?? evidence.periods.last else { continue }
        standings += evidence.standings(of: own, in: asked)
      }
      let table = RecordTable(targets, standings: standings, organisation: try await workspace.organisation())
      try format.write(
        table,
        columns: [
          "survey", "breakdown", "label", "question", "indicator", "since", "target", "period", "n", "value", "low",
          "high", "standing",
        ])
    }

    private func tell(_ workspace: Workspace, of surveys: [String]) async throws {
      for survey in surveys {
        for withdrawn in try await workspace.improvements.withdrawn(survey: survey) {
          let (target, aim) = (withdrawn.target, withdrawn.target.aim)
          let parts = [
            survey, "\(aim.scope.breakdown)", "\(aim.scope.label)", aim.question ?? "", aim.indicator.rawValue,
            "\(target.since)", "\(target.value)", "withdrawn on \(withdrawn.day)",
          ]
          print(parts.joined(separator: "\t"))
        }
      }
    }
  }

  /// Withdraws a target.
  struct Withdraw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Withdraw a target that was set by mistake: it holds no more, and stays in the history as withdrawn.")

    @OptionGroup var settings: Settings
    @OptionGroup var aim: Aim
    @ArgumentParser.Option(help: "Its first period, as ‘rida target list’ shows it.") var since: String

    func validate() throws {
      guard Period(since) != nil else {
        throw ValidationError("‘\(since)’ is no period; write it as 2026Q3, 2026-07 or 2026")
      }
    }

    func run() async throws {
      let workspace = try await Workspace.open(settings.data)
      let begins = Period(since) ?? Period(.quarter, containing: workspace.today)
      try await workspace.improvements.withdraw(aim.named, since: begins, on: workspace.today)
      print("Withdrawn. ‘rida target list --withdrawn’ shows it.")
    }
  }

  /// Removes targets.
  struct Remove: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Remove the target that began with a period, or, without --since, its whole history.")

    @OptionGroup var settings: Settings
    @OptionGroup var aim: Aim
    @ArgumentParser.Option(help: "Its first period, as ‘rida target list’ shows it.") var since: String?

    func validate() throws {
      if let since, Period(since) == nil {
        throw ValidationError("‘\(since)’ is no period; write it as 2026Q3, 2026-07 or 2026")
      }
    }

    func run() async throws {
      let workspace = try await Workspace.open(settings.data)
      try await workspace.improvements.remove(aim.named, since: since.flatMap { Period($0) })
      print("Removed.")
    }
  }
}
