import API
import Access
import Ballots
import HTTP
import HTTPTypes
import Hummingbird
import Indicators
import Invitations
import Logging
import Pages
import PublicSite
import Surveys
import Wording
import Workbooks

/// Turns every problem into a page and a status: the only place that chooses one for what went wrong.
struct ProblemPages: RouterMiddleware {
  /// What surrounds a page of whoever asks; `nil` unless she is signed in, and on what everybody reaches.
  let frame: @Sendable (Request) async -> StaffFrame?

  func handle(
    _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch {
      if request.uri.path.hasPrefix("/api/") { return try ProblemPages.told(error, context) }
      let (status, kind) = ProblemPages.answer(to: error)
      if status == .internalServerError { context.logger.error("problem", metadata: ["problem": "\(type(of: error))"]) }
      var response =
        if let frame = await frame(request) {
          Response.page(StaffNoticePage(kind, frame: frame).html, status: status)
        } else { Response.page(NoticeCache.page(kind, language: request.language), status: status) }
      if kind == .busy { response.headers[.retryAfter] = "5" }
      return response
    }
  }

  /// A problem as other systems are told it.
  private static func told(_ error: any Error, _ context: SiteContext) throws -> Response {
    switch error {
    case let counted as CountedProblem:
      var response = try told(counted.problem, context)
      for field in counted.headers where response.headers[field.name] == nil { response.headers.append(field) }
      return response
    case let problem as APIProblem: return try problem.response()
    case let problem as QueryProblem:
      let field = if case .notPublishedBy = problem { "by" } else { "period" }
      return try APIProblem(.notFound, field: field, Formats(language: .english).sentence(problem)).response()
    case SurveyStoreProblem.notPublished(let key):
      return try APIProblem(.notFound, field: "survey", "No survey ‘\(key)’ is published.").response()
    default:
      let (status, kind) = answer(to: error)
      if status == .internalServerError { context.logger.error("problem", metadata: ["problem": "\(type(of: error))"]) }
      let headers: HTTPFields = kind == .busy ? [.retryAfter: "5"] : [:]
      return try APIProblem(status, APIProblem.words(status), headers: headers).response()
    }
  }

  private static func answer(to error: any Error) -> (HTTPResponse.Status, NoticePage.Kind) {
    switch error {
    case RedemptionProblem.unknownToken: (.notFound, .unknownLink)
    case RedemptionProblem.alreadyUsed: (.ok, .alreadyUsed)
    case RedemptionProblem.expired: (.gone, .expired)
    case BallotProblem.busy, BallotProblem.boxChanged, is StoreProblem, is ReportProblem, is VoiceProblem:
      (.serviceUnavailable, .busy)
    case is MultipartProblem: (.badRequest, .badRequest)
    case is QueryProblem, is SurveyStoreProblem, ImprovementProblem.unknownAction: (.notFound, .notFound)
    case AccessProblem.throttled: (.tooManyRequests, .tooManyAttempts)
    case AccessProblem.crowded: (.serviceUnavailable, .tooManyAttempts)
    case let problem as any HTTPResponseError: answer(to: problem.status)
    default: (.internalServerError, .failure)
    }
  }

  private static func answer(to status: HTTPResponse.Status) -> (HTTPResponse.Status, NoticePage.Kind) {
    switch status {
    case .notFound: (status, .notFound)
    case .methodNotAllowed: (status, .methodNotAllowed)
    case .contentTooLarge: (status, .tooLarge)
    case .forbidden, .unauthorized: (status, .forbidden)
    case .tooManyRequests: (status, .tooManyAttempts)
    case .uriTooLong, .expectationFailed: (status, .badRequest)
    default: (status.code < 500 ? .badRequest : .internalServerError, status.code < 500 ? .badRequest : .failure)
    }
  }
}
