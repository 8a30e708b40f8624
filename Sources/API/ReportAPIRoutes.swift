import Documents
import Foundation
package import HTTP
import HTTPTypes
package import Hummingbird
import Surveys

/// Reports that were built, with their editions and files.
package struct ReportAPIRoutes: Sendable {
  /// A report as the API tells it.
  private struct ReportObject: Encodable {
    struct File: Encodable {
      let format: String
      let name: String
      /// Bytes.
      let size: Int
      let sha256: String
      let href: String
    }

    let number: Int
    let name: String
    let period: String
    let language: String
    let builtOn: String
    /// Which publication of its figures on this period it is, from 1.
    let edition: Int
    let isScheduled: Bool
    /// Of the figures that it tells, whatever the language and the day.
    let figuresSha256: String
    let files: [File]

    init(_ report: ArchivedReport, among all: [ArchivedReport]) {
      number = report.number
      name = report.name
      period = "\(report.period)"
      language = report.language.rawValue
      builtOn = "\(report.builtOn)"
      let editions = ArchivedEdition.all(of: report.name, report.period, among: all)
      edition = editions.last { $0.holds(report) }?.number ?? 1
      isScheduled = report.isScheduled
      figuresSha256 = "\(report.figures)"
      let address = "/api/v1/reports/\(report.number)/file?format="
      files =
        [
          File(
            format: ReportAPIRoutes.workbook, name: report.fileName, size: report.size,
            sha256: "\(report.fingerprint)", href: address + ReportAPIRoutes.workbook)
        ]
        + report.papers.map { paper in
          File(
            format: paper.extent.rawValue, name: report.fileName(of: paper.extent), size: paper.size,
            sha256: "\(paper.fingerprint)", href: address + paper.extent.rawValue)
        }
    }
  }

  /// The format of a workbook; papers have those of `ArchivedPaper.Extent`.
  private static let workbook = "xlsx"

  let answers: APIAnswers
  let reports: any ReportStore

  package func listReports(_ request: Request, _ context: APIContext) async throws -> Response {
    let query = try APIQuery(request, ["limit", "cursor"])
    return try await answers.ofAll(request) {
      let all = try await reports.reports()
      return try APIAnswer.list(
        APIPage(of: all.map { ReportObject($0, among: all) }, query) { "\($0.number)" }, request)
    }
  }

  package func showReport(_ request: Request, _ context: APIContext) async throws -> Response {
    _ = try APIQuery(request, [])
    return try await answers.ofAll(request) {
      let (report, all) = try await report(context)
      return try APIAnswer.object(ReportObject(report, among: all))
    }
  }

  package func fetchReport(_ request: Request, _ context: APIContext) async throws -> Response {
    let query = try APIQuery(request, ["format"])
    let names = [ReportAPIRoutes.workbook] + ArchivedPaper.Extent.allCases.map(\.rawValue)
    let format = try query.read("format", names.joined(separator: " or ")) { names.contains($0) ? $0 : nil }
    let (report, _) = try await report(context)
    guard let format, format != ReportAPIRoutes.workbook else {
      return .download(try await reports.content(of: report), type: ArchivedReport.mediaType, name: report.fileName)
    }
    guard let paper = report.papers.first(where: { $0.extent.rawValue == format }) else {
      throw APIProblem(.notFound, field: "format", "This report is not kept so; its files say what there is.")
    }
    return .download(
      try await reports.content(of: paper), type: paper.mediaType, name: report.fileName(of: paper.extent))
  }

  /// The report that the path names, among all.
  private func report(_ context: APIContext) async throws -> (ArchivedReport, [ArchivedReport]) {
    let all = try await reports.reports()
    let asked = context.parameters.get("number") ?? ""
    guard let report = all.first(where: { "\($0.number)" == asked }) else {
      throw APIProblem(.notFound, field: "number", "There is no report ‘\(asked)’.")
    }
    return (report, all)
  }
}
