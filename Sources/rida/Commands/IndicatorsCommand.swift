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
  @ArgumentParser.Option(help: "json, csv or table.") var format = Format.table

  func validate() throws {
    for text in [period, compare].compactMap({ $0 }) where Period(text) == nil {
      throw ValidationError("‘\(text)’ is no period; write it as 2026Q3, 2026-07 or 2026")
    }
    guard Breakdown(by) != nil else {
      throw ValidationError("‘\(by)’ is no breakdown; use channel, department, mode, channel*department or none")
    }
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
    let card = try evidence.scorecard(query)
    switch format {
    case .json:
      try FileHandle.standardOutput.write(
        contentsOf: FiguresJSON.data([card], organisation: evidence.organisation) + Data("\n".utf8))
    case .csv:
      try FileHandle.standardOutput.write(
        contentsOf: Data(FiguresCSV.text([card], organisation: evidence.organisation).utf8))
    case .table: print(FiguresTable.text([card]))
    }
  }
}
