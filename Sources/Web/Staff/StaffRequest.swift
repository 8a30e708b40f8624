import Access
import Hummingbird
import Indicators
import Pages
import Releases
import Surveys

/// What a member of staff asks to see: a survey, a period, a comparison, all named in the address.
struct StaffRequest {
  let frame: StaffFrame
  let evidence: Evidence
  let period: Period
  let comparison: Period?

  /// The figures of a breakdown; none of a dimension that the survey does not publish.
  func scorecard(_ breakdown: Breakdown = .none) throws(QueryProblem) -> Scorecard {
    try evidence.scorecard(
      Query(survey: evidence.survey.key, period: period, breakdown: breakdown, comparison: comparison))
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
    let evidence = try await evidence(named: asked["survey"].map(String.init), among: surveys)
    guard let newest = evidence.periods.last else {
      throw QueryProblem.nothingReleased(Period(.quarter, containing: clock.today()), released: [])
    }
    let period = asked["period"].flatMap { Period($0) } ?? newest
    let comparison = comparison(asked["compare"].map(String.init), before: period, evidence)
    let frame = StaffFrame(
      language: request.language, role: try context.signedIn.account.role, path: request.uri.path,
      survey: evidence.survey.key, period: period, comparison: comparison,
      surveys: surveys.map { .init(key: $0.key, title: $0.title) }, periods: evidence.periods.reversed(),
      hasMatrix: surveys.contains { $0.publishesMatrix }, csrf: try context.signedIn.token.formToken)
    return StaffRequest(frame: frame, evidence: evidence, period: period, comparison: comparison)
  }

  private func evidence(named survey: String?, among surveys: [Survey]) async throws -> Evidence {
    if let survey { return try await figures.evidence(survey) }
    var best: Evidence?
    for candidate in surveys {
      let evidence = try await figures.evidence(candidate.key)
      if evidence.weight > best?.weight ?? -1 { best = evidence }
    }
    guard let best else { throw SurveyStoreProblem.notPublished(key: "") }
    return best
  }

  private func comparison(_ asked: String?, before period: Period, _ evidence: Evidence) -> Period? {
    guard let asked else { return evidence.periods.contains(period.previous) ? period.previous : nil }
    return Period(asked).flatMap { asked in evidence.periods.contains { asked.contains($0) } ? asked : nil }
  }
}

extension Survey {
  /// Whether it publishes channels by departments.
  fileprivate var publishesMatrix: Bool {
    release.breakdowns.contains { Set($0.dimensions).isSuperset(of: [.channel, .department]) }
  }
}

extension Evidence {
  /// How much there is to show: published ratings of the newest period.
  fileprivate var weight: Double {
    guard let newest = periods.last,
      let card = try? scorecard(Query(survey: survey.key, period: newest)),
      let base = card.figure(.base, of: nil, for: .everybody)?.value
    else { return 0 }
    return base
  }
}
