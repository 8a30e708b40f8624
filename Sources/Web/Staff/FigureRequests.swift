import HTTP
import Hummingbird
import Indicators
import Pages
import PublicSite
import Surveys

/// Reads what an address asks of figures.
struct FigureRequests: Sendable {
  let frames: StaffFrames
  let figures: FigureCache
  let clock: SiteClock

  /// Reads an address. Without a survey in it, the one with the most to show; without a period, the newest.
  func read(_ request: Request, _ context: StaffContext) async throws -> FigureRequest {
    let query = request.uri.queryParameters
    let evidence =
      if let survey = query["survey"] { try await figures.evidence(String(survey)) } else {
        try await figures.fullestEvidence()
      }
    guard let newest = evidence.periods.last else {
      throw QueryProblem.nothingReleased(Period(.quarter, containing: clock.today()), released: [])
    }
    let period = try period(query["period"]) ?? newest
    let comparison = comparison(try query["compare"].map { try self.period($0) }, before: period, evidence)
    return FigureRequest(
      frame: try await frames.frame(request, context, showing: evidence, in: period, comparedTo: comparison),
      evidence: evidence, period: period, comparison: comparison, figures: figures, today: clock.today())
  }

  /// What there is of the survey that an address is about; `nil` where no such survey is published.
  func evidence(of request: Request) async throws -> Evidence? {
    let choices = try await figures.choices()
    guard let named = request.uri.queryParameters["survey"] else {
      return choices.isEmpty ? nil : try await figures.fullestEvidence()
    }
    return choices.contains { $0.key == named } ? try await figures.evidence(String(named)) : nil
  }

  /// A frame in which a survey can be picked, and none is.
  func unpicked(_ request: Request, _ context: StaffContext) async throws -> StaffFrame {
    var frame = try await frames.plain(request, context)
    frame.surveys = try await figures.choices().map { StaffFrame.PickableSurvey(key: $0.key, title: $0.title) }
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
  private func comparison(_ named: Period??, before period: Period, _ evidence: Evidence) -> Period? {
    guard let named else { return evidence.periods.contains(period.previous) ? period.previous : nil }
    return named.flatMap { named in evidence.periods.contains { named.contains($0) } ? named : nil }
  }
}
