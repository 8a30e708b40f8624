import HTTPTypes
package import Hummingbird

/// Answers what the gate of the connection refused before any page saw it.
package struct RefusedRequests: RouterMiddleware {
  private static let field = HTTPField.Name(RequestGate.refusal)

  /// Looks at every request.
  package init() {}

  package func handle(
    _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    if let field = RefusedRequests.field, let code = request.headers[field].flatMap(Int.init) {
      throw HTTPError(HTTPResponse.Status(code: code))
    }
    return try await next(request, context)
  }
}
