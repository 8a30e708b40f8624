import Access
import HTTP
import Hummingbird
import Pages
import Preferences
import PublicSite

/// Where an administrator begins.
struct StartRoutes: Sendable {
  let frames: StaffFrames
  let settings: SettingsCache
  let progress: SetUpProgress

  func showStart(_ request: Request, _ context: StaffContext) async throws -> Response {
    let done = try await progress.done(in: try await settings.current())
    return .page(StartPage(frame: try await frames.plain(request, context), done: done).html)
  }
}
