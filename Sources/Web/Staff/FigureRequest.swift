import Accounts
import HTTP
import Hummingbird
import Indicators
import Pages
import PublicSite
import Records
import Releases
import Surveys

/// What a member of staff asks to see: a survey, a period, a comparison, all named in the address.
struct FigureRequest {
  var frame: StaffFrame
  let evidence: Evidence
  let period: Period
  let comparison: Period?
  let figures: FigureCache
  let today: Day

  /// The figures of a breakdown.
  func scorecard(_ breakdown: Breakdown = .none) throws(QueryProblem) -> Scorecard {
    try evidence.scorecard(
      Query(survey: evidence.survey.key, period: period, breakdown: breakdown, comparison: comparison))
  }

  /// The figures of a breakdown as a part of a page; those of everybody where the survey does not publish it, which no
  /// part by a dimension shows.
  func part(_ breakdown: Breakdown) throws(QueryProblem) -> Scorecard {
    do throws(QueryProblem) { return try scorecard(breakdown) } catch {
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

  /// The question that an address names, or the overall one, and the choice of another above the page. One that gives no
  /// figures is no page.
  mutating func choose(_ request: Request) throws -> Question {
    frame.questions = evidence.survey.questions.filter { !Indicator.indicators(of: $0).isEmpty }
    guard let named = request.uri.queryParameters["question"], !named.isEmpty else { return try overall }
    guard let question = frame.questions.first(where: { $0.key == named }) else { throw HTTPError(.notFound) }
    frame.question = question.isOverall ? nil : question.key
    return question
  }

  /// What the survey shown is to reach.
  func targets(_ improvements: any ImprovementStore) async throws -> [Target] {
    try await improvements.targets(survey: evidence.survey.key)
  }

  /// Where targets stand in the period shown.
  func standings(of targets: [Target]) -> [TargetStanding] { evidence.standings(of: targets, in: period) }

  /// Response rates by a dimension, or of everybody.
  func rates(by dimension: Dimension? = nil) -> [ResponseRate] {
    ResponseRate.rates(evidence.fieldwork, in: period, by: dimension, of: evidence.organisation)
  }

  /// The page, or, where the address asks for a format, a file of exactly what the page shows. A format that we do not
  /// write is a page that does not exist.
  func response(_ page: some FiguresPage, to request: Request) throws -> Response {
    guard let wanted = request.uri.queryParameters["format"] else { return .page(page.html) }
    guard let format = ExportFormat(rawValue: String(wanted)) else { throw HTTPError(.notFound) }
    let export = PageExport(
      page.shown, page: page.frame.pageName, of: evidence, period: period, comparison: comparison,
      language: page.frame.language, today: today)
    return .download(try export.data(format), type: format.contentType, name: export.fileName(format))
  }
}

extension StaffFrame {
  /// The page's part of a file's name: `overview`, `channels`, `questions-overall`.
  fileprivate var pageName: String { path == "/" ? "overview" : path.split(separator: "/").joined(separator: "-") }
}

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
    guard let named else { return evidence.comparable(before: period) }
    return named.flatMap { named in evidence.periods.contains { named.contains($0) } ? named : nil }
  }
}
