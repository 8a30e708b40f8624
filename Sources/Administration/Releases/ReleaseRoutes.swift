package import Accounts
import Ballots
import HTTP
import HTTPTypes
package import Hummingbird
import Pages
import PublicSite
package import Surveys
package import Upkeep
import Worker

/// When results are released next, and a release on the officer's word.
package struct ReleaseRoutes: Sendable {
  let frames: StaffFrames
  let desk: any ReleaseDesk
  let surveys: any SurveyStore
  let underway: AnswersUnderway
  let turn = Turn<ReleasesPage.Done>()

  package init(frames: StaffFrames, desk: any ReleaseDesk, surveys: any SurveyStore, underway: AnswersUnderway) {
    self.frames = frames
    self.desk = desk
    self.surveys = surveys
    self.underway = underway
  }

  package func showReleases(_ request: Request, _ context: StaffContext) async throws -> Response {
    let done = request.uri.queryParameters["done"] == nil ? nil : await turn.last
    return .page(try await page(request, context, done).html)
  }

  package func askToRelease(_ request: Request, _ context: StaffContext) async throws -> Response {
    .page(ConfirmPage(frame: try await frames.plain(request, context), deed: .release).html)
  }

  package func releaseNow(_ request: Request, _ context: StaffContext) async throws -> Response {
    _ = try await request.staffFields(context)
    let begun = await turn.begin(at: underway.clock.seconds()) { [desk] in
      do {
        return .released(try await desk.release())
      } catch is BallotProblem {
        return .busy
      } catch {
        return .failed
      }
    }
    guard begun else { return .page(try await page(request, context, .busy).html, status: .conflict) }
    return .redirect(to: request.link("/releases", choosing: "done=1"), type: .normal)
  }

  private func page(
    _ request: Request, _ context: StaffContext, _ done: ReleasesPage.Done?
  ) async throws -> ReleasesPage {
    let outlooks = try await underway.outlooks(try await surveys.published().map(\.survey))
    return ReleasesPage(
      frame: try await frames.plain(request, context).at("/releases"),
      surveys: outlooks.map {
        ReleasesPage.Waiting(title: $0.survey.title, gathered: $0.gathered, outlook: $0.outlook)
      }, last: desk.lastRelease(),
      titles: Dictionary(uniqueKeysWithValues: outlooks.map { ($0.survey.key, $0.survey.title) }),
      since: await turn.since, done: done)
  }
}
