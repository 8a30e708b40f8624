import Accounts
import Hummingbird
import Indicators
import Pages
import Releases
import Surveys

/// The dashboard. Every page: read the address, run the query, show, or give what is shown as a file.
struct FigureRoutes: Sendable {
  let requests: FigureRequests
  let improvements: any ImprovementStore

  func showOverview(_ request: Request, _ context: StaffContext) async throws -> Response {
    let asked = try await requests.read(request, context)
    let targets = try await asked.targets(improvements)
    let history = try await asked.history(of: try asked.overall, targets: targets)
    var page = OverviewPage(
      frame: asked.frame, overall: try asked.scorecard(), byChannel: try asked.part(Breakdown(.channel)),
      byDepartment: try asked.part(Breakdown(.department)), organisation: asked.evidence.organisation,
      responseRate: asked.rates().first,
      reading: try asked.evidence.reconciliation(in: asked.period, series: history.everybody),
      rolling: asked.evidence.rolling(try asked.overall, until: asked.period), history: history)
    page.standings = asked.standings(of: targets)
    for question in OverviewPage.leading(asked.evidence.survey, targets: targets) {
      page.courses[question.key] = try await asked.series(of: question).first
    }
    page.fieldwork = try asked.evidence.fieldwork(in: asked.period)
    return try asked.response(page, to: request)
  }

  func showChannels(_ request: Request, _ context: StaffContext) async throws -> Response {
    try await showBreakdown(Breakdown(.channel), request, context)
  }

  func showDepartments(_ request: Request, _ context: StaffContext) async throws -> Response {
    try await showBreakdown(Breakdown(.department), request, context)
  }

  func showMatrix(_ request: Request, _ context: StaffContext) async throws -> Response {
    var asked = try await requests.read(request, context)
    let question = try asked.choose(request)
    return try asked.response(
      MatrixPage(
        frame: asked.frame, scorecard: try asked.scorecard(Breakdown(.channel, .department)),
        question: question, organisation: asked.evidence.organisation), to: request)
  }

  func showQuestions(_ request: Request, _ context: StaffContext) async throws -> Response {
    let asked = try await requests.read(request, context)
    return try asked.response(
      QuestionsPage(frame: asked.frame, overall: try asked.scorecard(), drivers: try asked.drivers()), to: request)
  }

  func showQuestion(_ request: Request, _ context: StaffContext) async throws -> Response {
    let asked = try await requests.read(request, context)
    guard let question = context.parameters.get("key").flatMap(asked.evidence.survey.question) else {
      throw HTTPError(.notFound)
    }
    let targets = try await asked.targets(improvements)
    let spread = try asked.evidence.distributions(of: question, in: asked.period, by: .none).first
    var page = QuestionPage(
      frame: asked.frame, question: question, overall: try asked.scorecard(),
      distribution: question.choices.isEmpty ? nil : spread, byChannel: try asked.part(Breakdown(.channel)),
      byDepartment: try asked.part(Breakdown(.department)), organisation: asked.evidence.organisation,
      history: History(
        everybody: try await asked.series(of: question).first, actions: asked.evidence.actions, targets: targets),
      drivers: try asked.drivers(),
      standings: asked.standings(of: targets.filter { $0.aim.question == question.key }),
      rolling: asked.evidence.rolling(question, until: asked.period))
    page.experiment = asked.evidence.experiment(until: asked.period, today: asked.today)
    return try asked.response(page, to: request)
  }

  func showFieldwork(_ request: Request, _ context: StaffContext) async throws -> Response {
    let asked = try await requests.read(request, context)
    return try asked.response(
      FieldworkPage(
        frame: asked.frame, fieldwork: try asked.evidence.fieldwork(in: asked.period),
        organisation: asked.evidence.organisation,
        cards: Dictionary(
          uniqueKeysWithValues: Dimension.allCases.map { ($0, asked.evidence.cardsReports(in: asked.period, by: $0)) })),
      to: request)
  }

  private func showBreakdown(
    _ breakdown: Breakdown, _ request: Request, _ context: StaffContext
  ) async throws -> Response {
    var asked = try await requests.read(request, context)
    let question = try asked.choose(request)
    return try asked.response(
      BreakdownPage(
        frame: asked.frame, scorecard: try asked.scorecard(breakdown).estimating([question.key]), question: question,
        organisation: asked.evidence.organisation,
        comparison: try await asked.comparison(
          of: question, by: breakdown, targets: try await asked.targets(improvements))), to: request)
  }
}
