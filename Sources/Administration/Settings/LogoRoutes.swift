import Access
package import Accounts
import Delivery
import Foundation
package import HTTP
import HTTPTypes
package import Hummingbird
import NIOCore
import Pages
package import Preferences
import PublicSite
import Worker

/// The charity's picture: drawn anew from what is handed in, and shown to everybody.
package struct LogoRoutes: Sendable {
  let frames: StaffFrames
  let settings: SettingsCache
  let store: any SettingsStore
  let drawing = WorkQueue("rida.logo")

  package init(frames: StaffFrames, settings: SettingsCache, store: any SettingsStore) {
    self.frames = frames
    self.settings = settings
    self.store = store
  }

  package func showLogo(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let logo = try await settings.current().charity?.logo else { throw HTTPError(.notFound) }
    return Response(
      status: .ok, headers: [.contentType: "image/png", .cacheControl: "public, max-age=86400"],
      body: .init(byteBuffer: ByteBuffer(bytes: logo)))
  }

  package func showColour(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let colour = try await settings.current().charity?.colour else { throw HTTPError(.notFound) }
    return .asset(colour.style, as: "text/css")
  }

  package func receiveLogo(_ request: Request, _ context: StaffContext) async throws -> Response {
    // The whole form is a little more than its file.
    guard let form = try await request.staffUpload(context, upTo: LogoPicture.largestFile + 10_000) else {
      return try await page(.tooLarge, request, context)
    }
    var kept = try await settings.current()
    guard kept.charity != nil else { return try await page(.nameFirst, request, context) }
    if form.text("remove") == "yes" {
      kept.charity?.logo = nil
    } else {
      guard let file = form["file"], !file.content.isEmpty else { return try await page(.noFile, request, context) }
      guard file.content.count <= LogoPicture.largestFile else { return try await page(.tooLarge, request, context) }
      let content = Data(file.content)
      guard let logo = try await drawing.run({ LogoPicture.png(content) }) else {
        return try await page(.noPicture, request, context)
      }
      kept.charity?.logo = logo
    }
    try await store.keep(kept)
    return .redirect(to: request.link("/settings", choosing: "saved=1"), type: .normal)
  }

  private func page(_ problem: LogoProblem, _ request: Request, _ context: StaffContext) async throws -> Response {
    let page = SettingsPage(
      frame: try await frames.plain(request, context).at("/settings"), settings: try await settings.current(),
      isSaved: false, logoProblem: problem)
    return .page(page.html, status: .unprocessableContent)
  }
}
