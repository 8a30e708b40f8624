import Hummingbird
import Indicators
import Pages
import Releases
import Surveys

/// The dashboard. Every page: read the address, run the query, show, or give what is shown as a file.
extension Site {
  @Sendable func showOverview(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asked = try await staffRequest(request, context)
    return try show(
      OverviewPage(
        frame: asked.frame, overall: try asked.scorecard(), byChannel: try asked.part(Breakdown(.channel)),
        byDepartment: try asked.part(Breakdown(.department)), organisation: asked.evidence.organisation,
        responseRate: asked.rates().first, history: try await asked.history(of: try asked.overall)
      ), request, asked)
  }

  @Sendable func showChannels(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await showBreakdown(Breakdown(.channel), request, context)
  }

  @Sendable func showDepartments(_ request: Request, _ context: SiteContext) async throws -> Response {
    try await showBreakdown(Breakdown(.department), request, context)
  }

  @Sendable func showMatrix(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asked = try await staffRequest(request, context)
    return try show(
      MatrixPage(
        frame: asked.frame, scorecard: try asked.scorecard(Breakdown(.channel, .department)),
        question: try asked.overall, organisation: asked.evidence.organisation
      ), request, asked)
  }

  @Sendable func showQuestions(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asked = try await staffRequest(request, context)
    return try show(
      QuestionsPage(frame: asked.frame, overall: try asked.scorecard(), drivers: try asked.drivers()), request, asked)
  }

  @Sendable func showQuestion(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asked = try await staffRequest(request, context)
    guard let question = context.parameters.get("key").flatMap(asked.evidence.survey.question) else {
      throw HTTPError(.notFound)
    }
    let spread = try asked.evidence.distributions(of: question, in: asked.period, by: .none).first
    return try show(
      QuestionPage(
        frame: asked.frame, question: question, overall: try asked.scorecard(),
        distribution: question.choices.isEmpty ? nil : spread, byChannel: try asked.part(Breakdown(.channel)),
        byDepartment: try asked.part(Breakdown(.department)), organisation: asked.evidence.organisation,
        history: History(everybody: try await asked.series(of: question).first, actions: asked.evidence.actions),
        drivers: try asked.drivers(), standings: try await standings(of: question, asked)
      ), request, asked)
  }

  @Sendable func showFieldwork(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asked = try await staffRequest(request, context)
    return try show(
      FieldworkPage(
        frame: asked.frame, fieldwork: try asked.evidence.fieldwork(in: asked.period),
        organisation: asked.evidence.organisation,
        cards: Dictionary(
          uniqueKeysWithValues: Dimension.allCases.map { ($0, asked.evidence.cardsReports(in: asked.period, by: $0)) })
      ), request, asked)
  }

  private func showBreakdown(
    _ breakdown: Breakdown, _ request: Request, _ context: SiteContext
  ) async throws -> Response {
    let asked = try await staffRequest(request, context)
    return try show(
      BreakdownPage(
        frame: asked.frame, scorecard: try asked.scorecard(breakdown), question: try asked.overall,
        organisation: asked.evidence.organisation,
        comparison: try await asked.comparison(of: try asked.overall, by: breakdown)
      ), request, asked)
  }
}
