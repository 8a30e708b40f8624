import Ballots
import HTTP
import Hummingbird
import Indicators
import Invitations
import Pages
import PublicSite
import Releases
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

  /// Every survey, its newest version, with how far it has come and when it is released next.
  func outlooks(_ published: [Survey]) async throws -> [SurveyOutlook] {
    let (spent, rounds) = (try await waiting(), try await invitations.rounds(openOn: clock.today()))
    let surveys = published.reduce(into: [String: Survey]()) { $0[$1.key] = $1 }
    return surveys.values.sorted { $0.key < $1.key }.map { survey in
      let gathered = gathered(survey, spent, rounds)
      let isSoon = WaitingCrowd.mayLeave(spent, surveys: published.filter { $0.key == survey.key })
      return SurveyOutlook(
        survey: survey, gathered: gathered, outlook: isSoon ? .soon : .waits(until: gathered.periodEnds + 1))
    }
  }

  /// How far a survey has come of which nothing was released.
  func gathered(_ survey: Survey) async throws -> GatheredAnswers {
    gathered(survey, try await waiting(), try await invitations.rounds(openOn: clock.today()))
  }

  private func gathered(_ survey: Survey, _ spent: [SpentTickets], _ rounds: [OpenRound]) -> GatheredAnswers {
    GatheredAnswers(
      hasLinks: rounds.contains { $0.campaign.survey == survey.key },
      answers: spent.filter { $0.survey == survey.key }.reduce(0) { $0 + $1.keys.count },
      periodEnds: Period(survey.release.every, containing: clock.today()).lastDay)
  }
}

/// A survey on its way to a release.
struct SurveyOutlook: Sendable {
  let survey: Survey
  let gathered: GatheredAnswers
  let outlook: ReleaseOutlook
}
