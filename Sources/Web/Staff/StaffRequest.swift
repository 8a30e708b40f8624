import Access
import Archive
import Hummingbird
import Indicators
import Pages
import Releases
import Surveys

/// What a member of staff asks to see: a survey, a period, a comparison, all named in the address.
struct StaffRequest {
  var frame: StaffFrame
  let evidence: Evidence
  let period: Period
  let comparison: Period?
  let figures: FigureCache

  /// The figures of a breakdown.
  func scorecard(_ breakdown: Breakdown = .none) throws(QueryProblem) -> Scorecard {
    try evidence.scorecard(
      Query(survey: evidence.survey.key, period: period, breakdown: breakdown, comparison: comparison))
  }

  /// The figures of a breakdown as a part of a page; those of everybody where the survey does not publish it, which no
  /// part by a dimension shows.
  func part(_ breakdown: Breakdown) throws(QueryProblem) -> Scorecard {
    do throws(QueryProblem) {
      return try scorecard(breakdown)
    } catch {
      guard case .notPublishedBy = error else { throw error }
      return try scorecard()
    }
  }

  /// The overall question.
  var overall: Question {
    get throws(QueryProblem) {
      guard let question = evidence.survey.overall else { throw .nothingReleased(period, released: []) }
      return question
    }
  }

  /// Response rates by a dimension, or of everybody.
  func rates(by dimension: Dimension? = nil) -> [ResponseRate] {
    ResponseRate.rates(evidence.fieldwork, in: period, by: dimension, of: evidence.organisation)
  }
}

extension Site {
  /// Reads the address. Without a survey in it, the one with the most to show; without a period, the newest.
  func staffRequest(_ request: Request, _ context: SiteContext) async throws -> StaffRequest {
    let surveys = try await figures.choices()
    let asked = request.uri.queryParameters
    let evidence =
      if let survey = asked["survey"] { try await figures.evidence(String(survey)) } else {
        try await figures.fullestEvidence()
      }
    guard let newest = evidence.periods.last else {
      throw QueryProblem.nothingReleased(Period(.quarter, containing: clock.today()), released: [])
    }
    let period = try period(asked["period"]) ?? newest
    let comparison = comparison(try asked["compare"].map { try self.period($0) }, before: period, evidence)
    let manner = try await settings.current()
    var frame = StaffFrame(
      language: request.language, digits: manner.digits, timeAxis: manner.timeAxis,
      role: try context.signedIn.account.role, path: request.uri.path, survey: evidence.survey.key, period: period,
      comparison: comparison, surveys: surveys.map { .init(key: $0.key, title: $0.title) },
      periods: evidence.periods.reversed(),
      hasMatrix: surveys.contains { $0.publishesMatrix }, csrf: try context.signedIn.token.formToken)
    frame.carried = request.carriedQuery
    frame.isAlone = manner.duties == .together
    return StaffRequest(
      frame: frame, evidence: evidence, period: period, comparison: comparison, figures: figures)
  }

  /// The frame of a page that shows no figures, hence has nothing to pick.
  func plainFrame(_ request: Request, _ context: SiteContext) async throws -> StaffFrame {
    let manner = try await settings.current()
    var frame = StaffFrame(
      language: request.language, digits: manner.digits, timeAxis: manner.timeAxis,
      role: try context.signedIn.account.role, path: request.uri.path, survey: "", period: nil,
      comparison: nil, surveys: [], periods: [],
      hasMatrix: try await figures.choices().contains { $0.publishesMatrix },
      csrf: try context.signedIn.token.formToken)
    frame.isAlone = manner.duties == .together
    return frame
  }

  /// The period that an address names; `nil` where it names none. What is no period is no request of ours: showing
  /// another one in its place would pass for an answer.
  private func period(_ named: Substring?) throws(HTTPError) -> Period? {
    guard let named, !named.isEmpty else { return nil }
    guard let period = Period(named) else { throw HTTPError(.badRequest) }
    return period
  }

  /// What to compare with: what was asked for where anything was, else the period before.
  private func comparison(_ asked: Period??, before period: Period, _ evidence: Evidence) -> Period? {
    guard let asked else { return evidence.periods.contains(period.previous) ? period.previous : nil }
    return asked.flatMap { asked in evidence.periods.contains { asked.contains($0) } ? asked : nil }
  }
}

extension Survey {
  /// Whether it publishes channels by departments.
  fileprivate var publishesMatrix: Bool {
    release.breakdowns.contains { Set($0.dimensions).isSuperset(of: [.channel, .department]) }
  }
}
