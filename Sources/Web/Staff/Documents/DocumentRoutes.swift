import Accounts
import Documents
import Foundation
import HTTP
import Hummingbird
import Pages
import Surveys

/// The charity's documents: fetched by whoever serves, put in their place by the officer.
struct DocumentRoutes: Sendable {
  let frames: StaffFrames
  let documents: any DocumentStore
  let clock: SiteClock

  func showDocuments(_ request: Request, _ context: StaffContext) async throws -> Response {
    .page(try await documentsPage(request, context).html)
  }

  func fetchDocument(_ request: Request, _ context: StaffContext) async throws -> Response {
    let asked = context.parameters.get("name").flatMap { Fingerprint($0) }
    guard let document = try await documents.documents().first(where: { $0.fingerprint == asked }) else {
      throw HTTPError(.notFound)
    }
    return .download(try await documents.content(of: document), type: document.kind.mediaType, name: document.fileName)
  }

  func receiveDocument(_ request: Request, _ context: StaffContext) async throws -> Response {
    guard let tool = context.parameters.get("name").flatMap(ReferenceTool.init) else { throw HTTPError(.notFound) }
    do {
      guard let form = try await request.staffUpload(context, upTo: ArchivedDocument.largest + Multipart.aroundFile)
      else {
        throw DocumentProblem.tooLarge
      }
      let content = Data(form["file"]?.content ?? [])
      try await documents.keep(try ArchivedDocument(content, for: tool, on: clock.today()), content: content)
      return .redirect(to: request.link("/documents"), type: .normal)
    } catch let problem as DocumentProblem {
      let page = try await documentsPage(request, context, problem: (tool, problem))
      return .page(page.html, status: .unprocessableContent)
    }
  }

  private func documentsPage(
    _ request: Request, _ context: StaffContext, problem: (tool: ReferenceTool, problem: DocumentProblem)? = nil
  ) async throws -> DocumentsPage {
    DocumentsPage(
      frame: try await frames.plain(request, context).at("/documents"), documents: try await documents.documents(),
      problem: problem)
  }
}
