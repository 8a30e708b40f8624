import ArgumentParser
import Composition
import Documents
import Indicators
import Preferences
import Reporting
import Surveys
import Worker

/// Builds a report.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Build a workbook, PDF or table, and files of figures.")

  @OptionGroup var settings: Settings
  @Argument(help: "The report: NAME of Reports/NAME.yaml.") var name: String
  @ArgumentParser.Option(help: "The period, such as 2026Q3.") var period: String
  @ArgumentParser.Option(help: "The file to write.", completion: .file(extensions: ["xlsx", "pdf", "parquet"])) var out:
    String
  @ArgumentParser.Option(
    help: "xlsx, pdf or parquet: the workbook, the same printed, or the figures of a data report as one table.")
  var format = ReportFormat.xlsx
  @Flag(help: "With --format pdf: one page with what counts most, instead of the whole report.") var onePage = false
  @ArgumentParser.Option(
    help: "A folder for the same figures as CSV; a data report’s with datapackage.json, JSON, SPSS and Parquet.",
    completion: .directory) var csv: String?
  @ArgumentParser.Option(help: "ar or en; the report's own if left out.") var language: String?

  func validate() throws {
    if onePage, format != .pdf { throw ValidationError("--one-page is of a PDF: add --format pdf") }
    guard Period(period) != nil else {
      throw ValidationError("‘\(period)’ is no period; write it as 2026Q3, 2026-07 or 2026")
    }
    if let language, Language(rawValue: language) == nil { throw ValidationError("--language is ar or en") }
  }

  func run() async throws {
    CommandMemory.keepTogether()
    let workspace = try await Workspace.open(settings.data)
    let base = try await settings.base(of: workspace)
    let charity = try await workspace.settings.settings().charity
    let document = try Reports.document(name, folder: settings.reports).issued(by: charity?.name)
    guard let period = Period(period) else { return }
    let order = ReportOrder(
      document, of: try await workspace.evidence(document.survey),
      comments: try await workspace.comments.comments(survey: document.survey), period: period,
      language: language.flatMap(Language.init) ?? document.language, logo: charity?.logo)
    let paper: ArchivedPaper.Extent? =
      switch format {
      case .xlsx: nil
      case .pdf: onePage ? .page : .full
      case .parquet: .table
      }
    try await Reports.write(order, of: workspace, base: base, to: out, on: paper, csv: csv)
    print("\(out) holds \(period) of ‘\(document.survey)’.")
    if period.lastDay >= workspace.today {
      print("It is provisional: \(period) is not over before \(period.lastDay + 1).")
    }
  }
}

/// In which form a report is written.
enum ReportFormat: String, ExpressibleByArgument, CaseIterable {
  case xlsx, pdf, parquet
}
