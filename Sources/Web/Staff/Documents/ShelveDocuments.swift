import Archive
import Foundation
import Hummingbird
import Pages
import Surveys

/// The charity's documents: fetched by whoever serves, put in their place by the officer.
extension Site {
  @Sendable func showDocuments(_ request: Request, _ context: SiteContext) async throws -> Response {
    .page(try await documentsPage(request, context).html)
  }

  @Sendable func fetchDocument(_ request: Request, _ context: SiteContext) async throws -> Response {
    let asked = context.parameters.get("name").flatMap { Fingerprint($0) }
    guard let document = try await stores.documents.documents().first(where: { $0.fingerprint == asked }) else {
      throw HTTPError(.notFound)
    }
    return .download(
      try await stores.documents.content(of: document), type: document.kind.mediaType, name: document.fileName)
  }

  @Sendable func receiveDocument(_ request: Request, _ context: SiteContext) async throws -> Response {
    guard let tool = context.parameters.get("name").flatMap(ReferenceTool.init) else { throw HTTPError(.notFound) }
    do {
      guard let form = try await request.staffUpload(context, upTo: KeptDocument.largest + Site.aroundFile) else {
        throw DocumentProblem.tooLarge
      }
      let content = Data(form["file"]?.content ?? [])
      try await stores.documents.keep(
        try KeptDocument(content, for: tool, on: clock.today()), content: content)
      return .redirect(to: try await plainFrame(request, context).link("/documents"), type: .normal)
    } catch let problem as DocumentProblem {
      let page = try await documentsPage(request, context, problem: (tool, problem))
      return .page(page.html, status: .unprocessableContent)
    }
  }

  private func documentsPage(
    _ request: Request, _ context: SiteContext, problem: (tool: ReferenceTool, problem: DocumentProblem)? = nil
  ) async throws -> DocumentsPage {
    DocumentsPage(
      frame: try await plainFrame(request, context).at("/documents"), documents: try await stores.documents.documents(),
      problem: problem)
  }
}
