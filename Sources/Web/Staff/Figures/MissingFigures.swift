import Ballots
import HTTP
import Hummingbird
import Indicators
import Invitations
import Pages
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

/// What may be told of answers that wait in the box.
struct AnswersUnderway: Sendable {
  let waiting: @Sendable () async throws -> [SpentTickets]
  let invitations: any InvitationStore
  let clock: SiteClock

  /// How far a survey has come of which nothing was released.
  func gathered(_ survey: Survey) async throws -> GatheredAnswers {
    let today = clock.today()
    let answers = try await waiting().filter { $0.survey == survey.key }.reduce(0) { $0 + $1.keys.count }
    let rounds = try await invitations.rounds(openOn: today)
    return GatheredAnswers(
      hasLinks: rounds.contains { $0.campaign.survey == survey.key }, answers: answers,
      periodEnds: Period(survey.release.every, containing: today).lastDay)
  }
}
