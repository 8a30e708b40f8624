import ArgumentParser
import Foundation
import Indicators
import Reporting
import Surveys

/// Prints figures.
struct IndicatorsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicators", abstract: "Print the figures of a survey, each with its base, interval and verdict.")

  /// How figures are written.
  enum Format: String, ExpressibleByArgument, CaseIterable { case json, csv, table }

  @OptionGroup var settings: Settings
  @ArgumentParser.Option(help: "The survey's key.") var survey: String
  @ArgumentParser.Option(help: "2026Q3, 2026-07 or 2026; the newest released one if left out.") var period: String?
  @ArgumentParser.Option(help: "channel, department, mode, a product such as channel*department, or none.")
  var by = "none"
  @ArgumentParser.Option(help: "A period to compare with.") var compare: String?
  @ArgumentParser.Option(
    help: ArgumentHelp(
      "What else the counts tell: \(Analysis.allCases.map(\.rawValue).joined(separator: ", ")); or all, as JSON.",
      valueName: "analysis"))
  var show = "figures"
  @ArgumentParser.Option(help: "json, csv or table.") var format = Format.table

  func validate() throws {
    for text in [period, compare].compactMap({ $0 }) where Period(text) == nil {
      throw ValidationError("‘\(text)’ is no period; write it as 2026Q3, 2026-07 or 2026")
    }
    guard Breakdown(by) != nil else {
      throw ValidationError("‘\(by)’ is no breakdown; use channel, department, mode, channel*department or none")
    }
    guard ["figures", "all"].contains(show) || Analysis(rawValue: show) != nil else {
      let known = ["figures"] + Analysis.allCases.map(\.rawValue) + ["all"]
      throw ValidationError("‘\(show)’ is no analysis; use \(known.joined(separator: ", "))")
    }
    guard show != "all" || format == .json else { throw ValidationError("--show all is written as JSON alone") }
  }

  func run() async throws {
    let house = try await House.open(settings.data)
    let evidence = try await house.evidence(survey)
    guard let newest = evidence.periods.last else {
      throw QueryProblem.nothingReleased(Period(.quarter, containing: house.today), released: [])
    }
    let query = Query(
      survey: survey, period: period.flatMap { Period($0) } ?? newest, breakdown: Breakdown(by) ?? .none,
      comparison: compare.flatMap { Period($0) }, isDetailed: true)
    if show == "all" { return try write(AnalysesJSON.data(evidence, query)) }
    if let analysis = Analysis(rawValue: show) {
      let table = try analysis.table(evidence, query)
      return switch format {
      case .json: try write(table.json())
      case .csv: try write(Data(table.csv.utf8))
      case .table: print(table.text, terminator: "")
      }
    }
    let card = try evidence.scorecard(query)
    switch format {
    case .json: try write(FiguresJSON.data([card], organisation: evidence.organisation))
    case .csv: try write(Data(FiguresCSV.text([card], organisation: evidence.organisation).utf8))
    case .table: print(FiguresTable.text([card]))
    }
  }

  private func write(_ data: Data) throws {
    try FileHandle.standardOutput.write(contentsOf: data + (format == .json ? Data("\n".utf8) : Data()))
  }
}
