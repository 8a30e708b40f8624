import Archive
import Hummingbird
import Indicators
import Pages
import Reporting
import Surveys
import Wording
import Worker

/// Reports: built for a period that is over, kept, and fetched.
extension Site {
  @Sendable func showReports(_ request: Request, _ context: SiteContext) async throws -> Response {
    let manner = try await settings.current()
    let plans = try await reportable().map { document, evidence in
      ReportsPage.Plan(
        name: document.key, title: document.title, language: document.language, periods: closed(evidence),
        schedule: document.schedule.map { $0.shown(in: manner.fiscalYear) })
    }
    let post = ReportsPage.Post(
      letters: try await stores.mails.progress(), hasServer: mail.hasServer, hasBoard: !manner.board.isEmpty,
      fiscalYear: manner.fiscalYear)
    return .page(
      ReportsPage(
        frame: try await plainFrame(request, context), plans: plans, built: try await stores.reports.reports(),
        post: post
      ).html)
  }

  @Sendable func buildReport(_ request: Request, _ context: SiteContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    let name = context.parameters.get("name")
    guard let (document, evidence) = try await reportable().first(where: { $0.0.key == name }),
      let period = fields["period"].flatMap({ Period($0) }), closed(evidence).contains(period),
      let language = fields["language"].flatMap(Language.init)
    else { throw HTTPError(.notFound) }
    _ = try await reportDesk.keep(
      ReportOrder(
        document, of: evidence, comments: try await stores.comments.comments(survey: document.survey), period: period,
        language: language), today: clock.today())
    return .redirect(to: try await plainFrame(request, context).link("/reports"), type: .normal)
  }

  @Sendable func fetchReport(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asked = context.parameters.get("name").flatMap { Int($0) }
    guard let report = try await stores.reports.reports().first(where: { $0.number == asked }) else {
      throw HTTPError(.notFound)
    }
    return .download(
      try await stores.reports.content(of: report), type: KeptReport.mediaType, name: report.fileName)
  }

  @Sendable func mailReportAgain(_ request: Request, _ context: SiteContext) async throws -> Response {
    _ = try await request.staffFields(context)
    guard let number = context.parameters.get("name").flatMap({ Int($0) }),
      try await stores.mails.progress()[number] != nil
    else { throw HTTPError(.notFound) }
    try await stores.mails.again(number, at: clock.seconds())
    await mail.ring()
    return .redirect(to: try await plainFrame(request, context).link("/reports"), type: .normal)
  }

  /// The definitions whose survey is published, each with what its figures are made from.
  private func reportable() async throws -> [(ReportDocument, Evidence)] {
    let published = Set(try await figures.choices().map(\.key))
    var found: [(ReportDocument, Evidence)] = []
    for document in stores.definitions() where published.contains(document.survey) {
      found.append((document, try await figures.evidence(document.survey)))
    }
    return found
  }

  /// Periods that are over and have figures, newest first.
  private func closed(_ evidence: Evidence) -> [Period] {
    evidence.periods.filter { $0.lastDay < clock.today() }.reversed()
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
