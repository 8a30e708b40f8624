import Access
import Hummingbird
import Mail
import Pages
import Preferences
import Surveys
import Wording

/// How the charity's pages are written.
struct SettingsRoutes: Sendable {
  let frames: StaffFrames
  let settings: SettingsCache
  let store: any SettingsStore

  func showSettings(_ request: Request, _ context: SiteContext) async throws -> Response {
    .page(
      SettingsPage(
        frame: try await frames.plain(request, context), settings: try await settings.current(),
        isSaved: request.uri.queryParameters["saved"] != nil
      ).html)
  }

  func receiveSettings(_ request: Request, _ context: SiteContext) async throws -> Response {
    var values = try await request.staffFields(context).values.compactMapValues(\.first)
    let typed = values.removeValue(forKey: "board") ?? ""
    guard var chosen = SiteSettings(kept: values) else { throw HTTPError(.badRequest) }
    do throws(BoardListProblem) { chosen.board = try BoardList.read(typed) } catch {
      let page = SettingsPage(
        frame: try await frames.plain(request, context), settings: chosen, isSaved: false, typed: (typed, error))
      return .page(page.html, status: .unprocessableContent)
    }
    // Nobody gives herself the right to issue and to read.
    let isAdministrator = try context.signedIn.account.role == .administrator
    if !isAdministrator || values["duties"] == nil { chosen.duties = try await settings.current().duties }
    if try await settings.current() != chosen { try await store.keep(chosen) }
    let language = request.language == .arabic ? "" : "&lang=\(request.language.rawValue)"
    return .redirect(to: "/settings?saved=1\(language)", type: .normal)
  }
}
