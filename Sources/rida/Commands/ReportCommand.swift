import ArgumentParser
import Documents
import Foundation
import Indicators
import Reporting
import Surveys
import Workbooks
import Worker

/// Builds a report.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "Build a workbook, and files with its figures.")

  @OptionGroup var settings: Settings
  @Argument(help: "The report: NAME of Reports/NAME.yaml.") var name: String
  @ArgumentParser.Option(help: "The period, such as 2026Q3.") var period: String
  @ArgumentParser.Option(help: "The workbook to write.", completion: .file(extensions: ["xlsx"])) var out: String
  @ArgumentParser.Option(
    help: "A folder for the same figures as CSV; a data report’s with datapackage.json, JSON and SPSS.",
    completion: .directory) var csv: String?
  @ArgumentParser.Option(help: "ar or en; the report's own if left out.") var language: String?

  func validate() throws {
    guard Period(period) != nil else {
      throw ValidationError("‘\(period)’ is no period; write it as 2026Q3, 2026-07 or 2026")
    }
    if let language, Language(rawValue: language) == nil { throw ValidationError("--language is ar or en") }
  }

  func run() async throws {
    let base = try settings.base()
    let workspace = try await Workspace.open(settings.data)
    let document = try Reports.document(name, folder: settings.reports)
    guard let period = Period(period) else { return }
    let order = ReportOrder(
      document, of: try await workspace.evidence(document.survey),
      comments: try await workspace.comments.comments(survey: document.survey), period: period,
      language: language.flatMap(Language.init) ?? document.language)
    try await Reports.write(order, of: workspace, base: base, to: out, csv: csv)
    print("\(out) holds \(period) of ‘\(document.survey)’.")
    if period.lastDay >= workspace.today {
      print("It is provisional: \(period) is not over before \(period.lastDay + 1).")
    }
  }
}

/// Reads report definitions and writes what they ask for.
enum Reports {
  /// Every definition of a folder that can be read, by name; `broken` hears what is wrong with the others.
  static func documents(in folder: String, broken: (String) -> Void = { _ in }) -> [ReportDocument] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.filter { $0.hasSuffix(".yaml") }.sorted().compactMap { name in
      do {
        return try document(String(name.dropLast(5)), folder: folder)
      } catch {
        broken(Complaint(error)?.lines.joined(separator: "; ") ?? "\(error)")
        return nil
      }
    }
  }

  /// A report definition, checked.
  static func document(_ name: String, folder: String) throws -> ReportDocument {
    let file = "\(folder)/\(name).yaml"
    let (document, findings) = ReportDocument.read(try Files.text(file), file: file)
    guard let document, findings.isEmpty else { throw Complaint.input(findings.map(\.description)) }
    return document
  }

  /// Writes the workbook, and the files beside it where a folder is named. A report on a period that is over is kept.
  static func write(_ order: ReportOrder, of workspace: Workspace, base: String, to path: String, csv: String?)
    async throws
  {
    let (publisher, today) = (try workspace.reportPublisher(base), workspace.today)
    if order.period.lastDay < today {
      if let kept = try await publisher.keep(order, today: today) {
        try Files.write(try await workspace.reports.content(of: kept), to: path)
      }
    } else {
      try XLSXWriter(try await publisher.provisional(order, today: today)).write(to: path)
    }
    guard let csv else { return }
    try FileManager.default.createDirectory(atPath: csv, withIntermediateDirectories: true)
    for file in try order.build().files(in: order.language, today: today, fingerprint: { "\(Fingerprint(of: $0))" }) {
      try Files.write(file.content, to: "\(csv)/\(file.name)")
    }
  }
}
