package import Access
package import Accounts
import Foundation
package import HTTP
import HTTPTypes
package import Hummingbird
import NIOCore
import Pages
import PublicSite
package import Upkeep
import Worker

/// Backups: made, tried, downloaded and removed.
package struct CopyRoutes: Sendable {
  let frames: StaffFrames
  let desk: any CopyDesk
  let access: any AccessStore
  let clock: SiteClock
  let turn = Turn<CopiesPage.Done>()

  package init(frames: StaffFrames, desk: any CopyDesk, access: any AccessStore, clock: SiteClock) {
    self.frames = frames
    self.desk = desk
    self.access = access
    self.clock = clock
  }

  /// Reads the files of a backup that is downloaded.
  private static let reading = WorkQueue("rida.copies")
  /// For so many seconds the page says how it ended when a backup was put back.
  private static let remembered = 7 * 86_400
  /// Bytes that are read at once.
  private static let piece = 256 << 10

  package func showCopies(_ request: Request, _ context: StaffContext) async throws -> Response {
    let done = request.uri.queryParameters["done"] == nil ? nil : await turn.last
    return .page(try await page(request, context, done).html)
  }

  package func receiveOrder(_ request: Request, _ context: StaffContext) async throws -> Response {
    let fields = try await request.staffFields(context)
    let (order, name) = (fields["do"] ?? "", fields["name"] ?? "")
    guard ["make", "drill", "remove", "restore"].contains(order) else { throw HTTPError(.badRequest) }
    if order == "restore" { return try await restore(name, seal: fields["seal"] ?? "", request, context) }
    if order == "remove", let copy = try desk.copies().first(where: { $0.name == name }),
      let waits = try await frames.approvals.proposed(copy.order, request, context)
    {
      return waits
    }
    let begun = await turn.begin(at: clock.seconds()) { [desk] in
      if order == "drill" { return .drilled(await desk.drill(name)) }
      do throws(CopyProblem) {
        if order == "make" { return .made(try await desk.copy().name) }
        try desk.remove(name)
        return .removed
      } catch {
        return .refused(error)
      }
    }
    guard begun else { return .page(try await page(request, context, .busy).html, status: .conflict) }
    return .redirect(to: request.link("/upkeep/copies", choosing: "done=1"), type: .normal)
  }

  /// Has a backup put back that was tried and is still what was shown; where nobody else could be asked, at once.
  private func restore(
    _ name: String, seal: String, _ request: Request, _ context: StaffContext
  ) async throws -> Response {
    do {
      guard let copy = try desk.copies().first(where: { $0.name == name }) else { throw CopyProblem.unknown }
      guard let order = copy.restoring, order.seal == seal else { throw CopyProblem.untried }
      try await desk.check(order)
      if let waits = try await frames.approvals.proposed(order, request, context) { return waits }
      let by = try context.signedIn.account.name
      try await desk.restore(RestoreWord(order: order, proposal: nil, by: by, at: clock.seconds()))
      return .restoring(request)
    } catch let problem as CopyProblem {
      return .page(try await page(request, context, .refused(problem)).html, status: .conflict)
    }
  }

  /// Sends a backup as one file, piece by piece: memory does not grow with it. It is noted who took it.
  package func fetchCopy(_ request: Request, _ context: StaffContext) async throws -> Response {
    let name = try await request.staffFields(context)["name"] ?? ""
    guard let files = try? desk.files(of: name) else { throw HTTPError(.notFound) }
    let archive = files.map { (path: $0.path, entry: TarEntry(name: $0.name, size: $0.size)) }
    try await access.noteCopy(name, by: try context.signedIn.account.name, at: clock.seconds())
    let size = archive.reduce(TarEntry.end.count) { $0 + $1.entry.fullSize }
    let body = ResponseBody(contentLength: size) { writer in
      for file in archive {
        try await writer.write(ByteBuffer(bytes: file.entry.header))
        try await CopyRoutes.send(file.path, file.entry, to: &writer)
      }
      try await writer.write(ByteBuffer(bytes: TarEntry.end))
      try await writer.finish(nil)
    }
    return Response(
      status: .ok,
      headers: [.contentType: "application/x-tar", .contentDisposition: "attachment; filename=\"\(name).tar\""],
      body: body)
  }

  /// A file that has become shorter meanwhile ends the answer early, and the browser says that it failed.
  private static func send(_ path: String, _ entry: TarEntry, to writer: inout any ResponseBodyWriter) async throws {
    var sent = 0
    while sent < entry.size {
      let (from, most) = (sent, min(piece, entry.size - sent))
      let bytes = try await reading.run {
        let file = try FileHandle(forReadingFrom: URL(fileURLWithPath: path))
        defer { try? file.close() }
        try file.seek(toOffset: UInt64(from))
        return try file.read(upToCount: most) ?? Data()
      }
      guard !bytes.isEmpty else { throw CocoaError(.fileReadCorruptFile) }
      try await writer.write(ByteBuffer(bytes: bytes))
      sent += bytes.count
    }
    try await writer.write(ByteBuffer(repeating: 0, count: entry.padding))
  }

  private func page(
    _ request: Request, _ context: StaffContext, _ done: CopiesPage.Done?
  ) async throws -> CopiesPage {
    let now = clock.seconds()
    return CopiesPage(
      frame: try await frames.plain(request, context), copies: try desk.copies(), since: await turn.since, done: done,
      now: now, present: try await desk.present(),
      proposals: try await frames.approvals.store.waiting(at: now).filter(\.order.isAboutCopies),
      restored: desk.restored.flatMap { now - $0.at < CopyRoutes.remembered ? $0 : nil },
      bringsKeys: desk.bringsKeys, lastDrill: desk.lastDrill)
  }
}
