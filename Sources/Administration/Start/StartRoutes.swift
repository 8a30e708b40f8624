import Access
package import Accounts
import HTTP
package import Hummingbird
import Pages
import Preferences
import PublicSite

/// Where an administrator begins.
package struct StartRoutes: Sendable {
  let frames: StaffFrames
  let settings: SettingsCache
  let progress: SetUpProgress

  package init(frames: StaffFrames, settings: SettingsCache, progress: SetUpProgress) {
    self.frames = frames
    self.settings = settings
    self.progress = progress
  }

  package func showStart(_ request: Request, _ context: StaffContext) async throws -> Response {
    let done = try await progress.done(in: try await settings.current())
    return .page(StartPage(frame: try await frames.plain(request, context), done: done).html)
  }
}
