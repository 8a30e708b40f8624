import HTTPTypes
import Hummingbird
import Indicators
import Pages
import Records

extension Site {
  /// The page, or, where the address asks for a format, a file of exactly what the page shows. A format that we do not
  /// write is a page that does not exist.
  func show(_ page: some FiguresPage, _ request: Request, _ asked: StaffRequest) throws -> Response {
    guard let wanted = request.uri.queryParameters["format"] else { return .page(page.html) }
    guard let format = ExportFormat(rawValue: String(wanted)) else { throw HTTPError(.notFound) }
    let export = PageExport(
      page.shown, page: page.frame.pageName, of: asked.evidence, period: asked.period, comparison: asked.comparison,
      language: page.frame.language, today: clock.today())
    return .download(try export.data(format), type: format.contentType, name: export.fileName(format))
  }
}

extension StaffFrame {
  /// The page's part of a file's name: `overview`, `channels`, `questions-overall`.
  fileprivate var pageName: String {
    path == "/" ? "overview" : path.split(separator: "/").joined(separator: "-")
  }
}

extension Request {
  private static let known: Set<Substring> = ["survey", "period", "compare", "lang", "format"]

  /// What the address asks beside what every page of figures knows, as it stands there.
  var carriedQuery: String {
    (uri.query ?? "").split(separator: "&")
      .filter { part in !Request.known.contains(part.prefix { $0 != "=" }) }.joined(separator: "&")
  }
}
