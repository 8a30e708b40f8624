import Accounts
import Documents
import HTTP
import Hummingbird
import Indicators
import Pages
import Preferences
import Reporting
import Surveys
import Wording
import Worker

/// Reports: built for a period that is over, kept, and fetched.
struct ReportRoutes: Sendable {
  let frames: StaffFrames
  let building: ReportBuilding
  let letters: ReportLetters
  let reports: any ReportStore
  let settings: SettingsCache

  func showReports(_ request: Request, _ context: StaffContext) async throws -> Response {
    let settings = try await settings.current()
    let plans = try await building.reportable().map { document, evidence in
      ReportsPage.Plan(
        name: document.key, title: document.title, language: document.language, periods: building.closed(evidence),
        schedule: document.schedule.map { $0.shown(in: settings.fiscalYear) })
    }
    let post = ReportsPage.Post(
      letters: try await letters.progress(), hasServer: letters.hasServer, hasBoard: !settings.board.isEmpty,
      fiscalYear: settings.fiscalYear)
    return .page(
      ReportsPage(
        frame: try await frames.plain(request, context), plans: plans, built: try await reports.reports(), post: post,
        definitions: building.definitions.documents().map { (name: $0.key, title: $0.title) }
      ).html)
  }

  func buildReport(_ request: Request, _ context: StaffContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    let name = context.parameters.get("name")
    guard let (document, evidence) = try await building.reportable().first(where: { $0.0.key == name }),
      let period = fields["period"].flatMap({ Period($0) }), building.closed(evidence).contains(period),
      let language = fields["language"].flatMap(Language.init)
    else { throw HTTPError(.notFound) }
    let charity = try await settings.current().charity
    try await building.build(document, from: charity, of: evidence, period: period, language: language)
    return .redirect(to: request.link("/reports"), type: .normal)
  }

  func fetchReport(_ request: Request, _ context: StaffContext) async throws -> Response {
    let asked = context.parameters.get("name").flatMap { Int($0) }
    guard let report = try await reports.reports().first(where: { $0.number == asked }) else {
      throw HTTPError(.notFound)
    }
    guard let format = request.uri.queryParameters["format"] else {
      return .download(try await reports.content(of: report), type: ArchivedReport.mediaType, name: report.fileName)
    }
    guard let paper = report.papers.first(where: { $0.extent.rawValue == format }) else { throw HTTPError(.notFound) }
    return .download(
      try await reports.content(of: paper), type: paper.mediaType, name: report.fileName(of: paper.extent))
  }

  func mailReportAgain(_ request: Request, _ context: StaffContext) async throws -> Response {
    _ = try await request.staffFields(context)
    guard let number = context.parameters.get("name").flatMap({ Int($0) }), try await letters.progress()[number] != nil
    else { throw HTTPError(.notFound) }
    try await letters.sendAgain(number)
    return .redirect(to: request.link("/reports"), type: .normal)
  }
}

extension SchedulePlan {
  /// As the page of reports tells it.
  fileprivate func shown(in fiscalYear: FiscalYear) -> ReportsPage.Schedule {
    ReportsPage.Schedule(
      every: every, daysAfter: daysAfter, hour: hour, isMailed: isMailed,
      impossibleFrom: isPossible(in: fiscalYear) ? nil : fiscalYear.month)
  }
}
