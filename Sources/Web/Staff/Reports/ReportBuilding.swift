import HTTP
import Indicators
import Preferences
import PublicSite
import Reporting
import Surveys
import Worker

/// Builds reports on periods that are over.
struct ReportBuilding: Sendable {
  let reports: ReportPublisher
  let figures: FigureCache
  let comments: any CommentStore
  /// The definitions of reports, as they stand now.
  let definitions: any ReportDefinitions
  let clock: SiteClock

  /// The definitions whose survey is published, each with what its figures are made from.
  func reportable() async throws -> [(ReportDocument, Evidence)] {
    let published = Set(try await figures.choices().map(\.key))
    var found: [(ReportDocument, Evidence)] = []
    for document in definitions.documents() where published.contains(document.survey) {
      found.append((document, try await figures.evidence(document.survey)))
    }
    return found
  }

  /// Periods that are over and have figures, newest first.
  func closed(_ evidence: Evidence) -> [Period] { evidence.periods.filter { $0.lastDay < clock.today() }.reversed() }

  /// Builds a report and keeps it.
  /// - Parameter charity: whose report it is; `nil` where nobody has said so.
  func build(
    _ document: ReportDocument, from charity: CharityIdentity?, of evidence: Evidence, period: Period,
    language: Language
  ) async throws {
    let comments = try await comments.comments(survey: document.survey)
    _ = try await reports.keep(
      ReportOrder(
        document.issued(by: charity?.name), of: evidence, comments: comments, period: period, language: language,
        logo: charity?.logo),
      today: clock.today())
  }
}
