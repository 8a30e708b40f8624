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
