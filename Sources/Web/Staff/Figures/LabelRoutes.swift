import Access
import Accounts
import Hummingbird
import Indicators
import Pages
import Releases
import Surveys

/// The pages on one channel or one department, to which its name leads from anywhere.
struct LabelRoutes: Sendable {
  let requests: FigureRequests
  let improvements: any ImprovementStore
  let comments: any CommentStore

  func showChannel(_ request: Request, _ context: StaffContext) async throws -> Response {
    try await show(.channel, request, context)
  }

  func showDepartment(_ request: Request, _ context: StaffContext) async throws -> Response {
    try await show(.department, request, context)
  }

  private func show(
    _ dimension: Dimension, _ request: Request, _ context: StaffContext
  ) async throws -> Response {
    var asked = try await requests.read(request, context)
    let question = try asked.choose(request)
    let scope = try scope(of: dimension, in: asked, context)
    let series = try await asked.series(of: question, by: scope.breakdown)
    let card = try asked.scorecard(scope.breakdown)
    var page = LabelPage(
      frame: asked.frame, scope: scope, question: question, scorecard: card,
      organisation: asked.evidence.organisation, series: series.first { $0.label == scope.label },
      crossed: try asked.crossed(), actions: asked.evidence.actions,
      standings: asked.standings(of: try await asked.targets(improvements)), comments: try await reading(asked))
    let lead = Indicator.indicators(of: question).first.flatMap { card.figure($0, of: question.key, for: scope.label) }
    page.rolling = asked.evidence.rolling(behind: lead, of: question, at: scope, until: asked.period)
    return try asked.response(page, to: request)
  }

  /// The label that the path names: one that the charity has, or had when it was counted.
  private func scope(of dimension: Dimension, in asked: FigureRequest, _ context: StaffContext) throws -> Scope {
    let breakdown = Breakdown(dimension)
    guard let key = context.parameters.get("key"), key != Label.other else { throw HTTPError(.notFound) }
    let label = Label([key])
    let isKnown = asked.evidence.organisation.name(of: key, in: dimension) != nil
    guard try isKnown || asked.scorecard(breakdown).labels.contains(label) else { throw HTTPError(.notFound) }
    return Scope(breakdown: breakdown, label: label)
  }

  /// The comments of the period, as the reading room counts them; `nil` for whoever may not read them.
  private func reading(_ asked: FigureRequest) async throws -> CommentReading? {
    let survey = asked.evidence.survey
    guard asked.frame.role.may(.comments, isAlone: asked.frame.isAlone) else { return nil }
    return CommentReading(
      try await comments.comments(survey: survey.key), of: CommentGroup(survey: survey.key, period: asked.period),
      smallest: survey.release.kComment)
  }
}

extension FigureRequest {
  /// The figures by channel and department together; `nil` where the survey does not publish them.
  fileprivate func crossed() throws(QueryProblem) -> Scorecard? {
    do throws(QueryProblem) { return try scorecard(Breakdown(.channel, .department)) } catch {
      guard case .notPublishedBy = error else { throw error }
      return nil
    }
  }
}
