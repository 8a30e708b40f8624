import Access
import Accounts
import Crypto
import HTTP
import Hummingbird
import Indicators
import Pages
import PublicSite
import Releases
import Surveys

/// The reading room: counts for who comes in, words for who opened them.
struct CommentRoutes: Sendable {
  let requests: FigureRequests
  let comments: any CommentStore
  /// The key behind the codes that open comments for a session.
  let codeKey: SymmetricKey
  let clock: SiteClock

  func showComments(_ request: Request, _ context: StaffContext) async throws -> Response {
    var asked = try await requests.read(request, context)
    let query = request.uri.queryParameters
    let chosen = CommentFilter { query[Substring($0)].map(String.init) }
    let group = chosen.group(of: asked.evidence.survey, in: asked.period)
    asked.frame.carried = chosen.query
    let all = try await comments.comments(survey: group.survey)
    let openings = try await comments.openings(survey: group.survey)
    let code = CommentAccessCode(group, of: try context.signedIn.token, key: codeKey)
    let shown = query["opening"].map(String.init).flatMap { code.isShown(as: $0) ? $0 : nil }
    let reading = CommentReading(all, of: group, smallest: asked.evidence.survey.release.kComment)
    let desk = CommentDesk(
      reading, for: chosen.coder, search: chosen.search, isWithoutTheme: chosen.isWithoutTheme,
      at: query["at"].map(String.init))
    let answer = try asked.response(
      CommentsPage(
        frame: asked.frame, survey: asked.evidence.survey, organisation: asked.evidence.organisation, reading: reading,
        desk: desk, opened: shown.map { CommentsPage.Opened(pass: $0, saved: query["saved"].map(String.init)) },
        openings: openings.filter { $0.concerns(asked.period) }), to: request)
    return shown == nil ? answer : answer.fetching
  }

  /// Records the opening, then leads to the words. A group of which no words may be shown is not opened.
  func openComments(_ request: Request, _ context: StaffContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    let evidence = try await requests.figures.evidence(fields["survey"] ?? "")
    guard let period = Period(fields["period"] ?? "") else { throw HTTPError(.badRequest) }
    let chosen = CommentFilter { fields[$0] }
    let group = chosen.group(of: evidence.survey, in: period)
    let address = chosen.address(
      of: group, compare: fields["compare"].flatMap { Period($0) }, fields["lang"].flatMap(Language.init) ?? .arabic)
    let all = try await comments.comments(survey: group.survey)
    let reading = CommentReading(all, of: group, smallest: evidence.survey.release.kComment)
    guard !reading.comments.isEmpty else { return .redirect(to: "\(address)#texts", type: .normal) }
    let visitor = try context.signedIn
    try await comments.record(CommentOpening(of: group, on: clock.today(), as: visitor.account.role.rawValue))
    let code = CommentAccessCode(group, of: visitor.token, key: codeKey).text
    return .redirect(to: "\(address)&opening=\(code)#desk", type: .normal)
  }

  /// Keeps what a reader says that a comment is about, and goes where the form says: to the next that she has not read.
  func receiveThemes(_ request: Request, _ context: StaffContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    let themes = (fields.values["theme"] ?? []).map { Theme(rawValue: $0) }
    guard let id = fields["comment"], let coder = fields["reader"].flatMap({ Int($0) }).flatMap(Coder.init),
      !themes.contains(nil)
    else { throw HTTPError(.badRequest) }
    guard try await comments.code(id, themes.compactMap(\.self), by: coder) else { throw HTTPError(.notFound) }
    let back = fields["back"] ?? ""
    let isOurs = back.hasPrefix("/comments?") && back.utf8.allSatisfy { (0x21...0x7E).contains($0) }
    return .redirect(to: isOurs ? "\(back)&saved=\(id)#desk" : "/comments", type: .normal)
  }
}
