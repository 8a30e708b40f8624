package import Accounts
import HTTP
import HTTPTypes
package import Hummingbird
import Pages
import PublicSite
package import Surveys
package import Upkeep
import Worker

/// How the service stands, and whether everything is as it was written.
package struct UpkeepRoutes: Sendable {
  let frames: StaffFrames
  let house: any HouseLooks
  let surveys: any SurveyStore
  let underway: AnswersUnderway
  let audits = Turn<AuditReport>()

  package init(frames: StaffFrames, house: any HouseLooks, surveys: any SurveyStore, underway: AnswersUnderway) {
    self.frames = frames
    self.house = house
    self.surveys = surveys
    self.underway = underway
  }

  package func showState(_ request: Request, _ context: StaffContext) async throws -> Response {
    let outlooks = try await underway.outlooks(try await surveys.published().map(\.survey))
    return .page(
      UpkeepPage(
        frame: try await frames.plain(request, context), state: try await house.state(),
        due: outlooks.map { UpkeepPage.Due(title: $0.survey.title, outlook: $0.outlook) },
        titles: Dictionary(uniqueKeysWithValues: outlooks.map { ($0.survey.key, $0.survey.title) })
      ).html)
  }

  package func showAudit(_ request: Request, _ context: StaffContext) async throws -> Response {
    .page(try await auditPage(request, context).html)
  }

  package func beginAudit(_ request: Request, _ context: StaffContext) async throws -> Response {
    _ = try await request.staffFields(context)
    let begun = await audits.begin(at: underway.clock.seconds()) { [house] in await house.audit() }
    guard begun else {
      return .page(try await auditPage(request, context, isRefused: true).html, status: .conflict)
    }
    return .redirect(to: request.link("/upkeep/audit"), type: .normal)
  }

  private func auditPage(
    _ request: Request, _ context: StaffContext, isRefused: Bool = false
  ) async throws -> AuditPage {
    AuditPage(
      frame: try await frames.plain(request, context), since: await audits.since, last: await audits.last,
      isRefused: isRefused)
  }
}
