import ArgumentParser
import Composition
import Foundation
import Indicators
import Records
import Surveys

/// Prints figures.
struct IndicatorsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicators", abstract: "Print the figures of a survey, each with its base, interval and verdict.")

  @OptionGroup var settings: Settings
  @ArgumentParser.Option(help: "The survey's key.") var survey: String
  @ArgumentParser.Option(help: "2026Q3, 2026-07 or 2026; the newest released one if left out.") var period: String?
  @ArgumentParser.Option(help: "channel, department, mode, language, a product such as channel*department, or none.")
  var by = "none"
  @ArgumentParser.Option(help: "A period to compare with.") var compare: String?
  @ArgumentParser.Option(
    help: ArgumentHelp(
      "What else the counts tell: \(Analysis.allCases.map(\.rawValue).joined(separator: ", ")); or all, as JSON.",
      valueName: "analysis"))
  var show = "figures"
  @ArgumentParser.Option(help: "json, csv or table.") var format = FileFormat.table

  func validate() throws {
    for text in [period, compare].compactMap({ $0 }) where Period(text) == nil {
      throw ValidationError("‘\(text)’ is no period; write it as 2026Q3, 2026-07 or 2026")
    }
    guard Breakdown(by) != nil else {
      throw ValidationError(
        "‘\(by)’ is no breakdown; use channel, department, mode, language, channel*department or none")
    }
    guard ["figures", "all"].contains(show) || Analysis(rawValue: show) != nil else {
      let known = ["figures"] + Analysis.allCases.map(\.rawValue) + ["all"]
      throw ValidationError("‘\(show)’ is no analysis; use \(known.joined(separator: ", "))")
    }
    guard show != "all" || format == .json else { throw ValidationError("--show all is written as JSON alone") }
  }

  func run() async throws {
    let workspace = try await Workspace.open(settings.data)
    let evidence = try await workspace.evidence(survey)
    guard let newest = evidence.periods.last else {
      throw QueryProblem.nothingReleased(Period(.quarter, containing: workspace.today), released: [])
    }
    let query = Query(
      survey: survey, period: period.flatMap { Period($0) } ?? newest, breakdown: Breakdown(by) ?? .none,
      comparison: compare.flatMap { Period($0) }, isDetailed: true)
    if show == "all" { return try format.write(AnalysesJSON.data(evidence, query)) }
    if let analysis = Analysis(rawValue: show) { return try format.write(analysis.table(evidence, query)) }
    let card = try evidence.scorecard(query).estimating()
    switch format {
    case .json: try format.write(FiguresJSON.data([card], organisation: evidence.organisation))
    case .csv: try format.write(Data(FiguresCSV.text([card], organisation: evidence.organisation).utf8))
    case .table: print(FiguresTable.text([card]))
    }
  }
}
