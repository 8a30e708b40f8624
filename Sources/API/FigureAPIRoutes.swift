package import HTTP
package import Hummingbird
import Indicators
import PublicSite
import Records
import Releases
import Surveys

/// Released periods, their figures, and what comments speak of: the same query as pages and files, from the same counts.
package struct FigureAPIRoutes: Sendable {
  /// A released period, or a longer one that holds some.
  private struct PeriodObject: Encodable {
    let survey: String
    let period: String
    let firstDay: String
    let lastDay: String
    /// Whether more answers may still come to it.
    let isProvisional: Bool
  }

  let answers: APIAnswers
  let figures: FigureCache
  let comments: any CommentStore

  package func listPeriods(_ request: Request, _ context: APIContext) async throws -> Response {
    let query = try APIQuery(request, ["survey", "limit", "cursor"])
    return try await answers.ofFigures(request) {
      var periods: [PeriodObject] = []
      for evidence in try await evidence(of: query["survey"]) {
        periods += evidence.choosable.map { period in
          PeriodObject(
            survey: evidence.survey.key, period: "\(period)", firstDay: "\(period.firstDay)",
            lastDay: "\(period.lastDay)", isProvisional: answers.clock.today() <= period.lastDay)
        }
      }
      return try APIAnswer.list(APIPage(of: periods, query) { "\($0.survey) \($0.period)" }, request)
    }
  }

  package func showFigures(_ request: Request, _ context: APIContext) async throws -> Response {
    let query = try APIQuery(request, ["survey", "period", "by", "compare", "format"])
    let (survey, form) = (try query.needed("survey"), try APIFormat(query, request))
    let asked = try query.period()
    let breakdown =
      try query.read("by", "none, channel, department, mode or language, or some of them with * between") { text in
        Breakdown(text).flatMap { "\($0)" == text ? $0 : nil }
      } ?? .none
    let isAlone = query["compare"] == "none"
    let comparison = isAlone ? nil : try query.period("compare")
    return try await answers.ofFigures(request, form) {
      let evidence = try await figures.evidence(survey)
      let period = try asked ?? newest(evidence)
      let question = Query(
        survey: survey, period: period, breakdown: breakdown,
        comparison: isAlone ? nil : comparison ?? evidence.comparable(before: period), isDetailed: true)
      let card = try evidence.scorecard(question).estimating()
      switch form {
      case .json: return .json(bytes: try FiguresJSON.data([card], organisation: evidence.organisation))
      case .csv: return .csv(FiguresCSV.text([card], organisation: evidence.organisation))
      }
    }
  }

  package func listThemes(_ request: Request, _ context: APIContext) async throws -> Response {
    let query = try APIQuery(request, ["survey", "period", "question", "label", "format", "limit", "cursor"])
    let (survey, form) = (try query.needed("survey"), try APIFormat(query, request))
    let asked = try query.period()
    return try await answers.ofAll(request, form) {
      let evidence = try await figures.evidence(survey)
      let group = CommentGroup(
        survey: survey, period: try asked ?? newest(evidence), question: query["question"], label: query["label"])
      let reading = CommentReading(
        try await comments.comments(survey: survey), of: group, smallest: evidence.survey.release.kComment)
      return try APIAnswer.table(
        CommentRecords.themes(reading.themes), as: form, by: ["theme"],
        status: reading.themes == nil ? "withheld" : "shown", query, request)
    }
  }

  private func newest(_ evidence: Evidence) throws -> Period {
    guard let newest = evidence.periods.last else {
      throw QueryProblem.nothingReleased(Period(.quarter, containing: answers.clock.today()), released: [])
    }
    return newest
  }

  /// What there is of a survey, or of every one where none is named.
  private func evidence(of survey: String?) async throws -> [Evidence] {
    if let survey { return [try await figures.evidence(survey)] }
    var all: [Evidence] = []
    for choice in try await figures.choices() { all.append(try await figures.evidence(choice.key)) }
    return all
  }
}
