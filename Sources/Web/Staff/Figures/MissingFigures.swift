import Accounts
import Administration
import HTTP
import Hummingbird
import Indicators
import Pages
import PublicSite
import Surveys

/// Shows why there are no figures where an address asks for some that do not exist; a file of them stays a file that does
/// not exist.
struct MissingFigures: RouterMiddleware {
  let requests: FigureRequests
  let gathering: AnswersUnderway

  func handle(
    _ request: Request, context: StaffContext, next: (Request, StaffContext) async throws -> Response
  ) async throws -> Response {
    do { return try await next(request, context) } catch let problem
      where problem is QueryProblem || problem is SurveyStoreProblem
    {
      guard request.uri.queryParameters["format"] == nil, request.method != .post else { throw problem }
      return try await page(problem, request, context)
    }
  }

  private func page(_ problem: any Error, _ request: Request, _ context: StaffContext) async throws -> Response {
    guard let evidence = try await requests.evidence(of: request) else {
      let frame = try await requests.unpicked(request, context)
      let isEmpty = frame.surveys.isEmpty
      return .page(
        NoFiguresPage(frame: frame, reason: isEmpty ? .noSurvey : .unknownSurvey).html,
        status: isEmpty ? .ok : .notFound)
    }
    let frame = try await requests.frames.frame(request, context, showing: evidence, in: nil, comparedTo: nil)
    guard !evidence.periods.isEmpty else {
      let gathered = try await gathering.gathered(evidence.survey)
      return .page(NoFiguresPage(frame: frame, reason: .gathering(gathered)).html)
    }
    return .page(NoFiguresPage(frame: frame, reason: MissingFigures.reason(problem)).html, status: .notFound)
  }

  private static func reason(_ problem: any Error) -> NoFiguresPage.Reason {
    switch problem {
    case QueryProblem.nothingReleased(let period, _): .nothingIn(period)
    case QueryProblem.tooFine(let period, let finest): .tooFine(period, finest: finest)
    case QueryProblem.notPublishedBy(let breakdown, _): .notPublishedBy(breakdown)
    default: .unknownSurvey
    }
  }
}
