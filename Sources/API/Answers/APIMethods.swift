package import HTTP
import HTTPTypes
package import Hummingbird

/// Refuses a method that an address under `/api` does not take: what is written is only posted, everything else is only
/// read.
package struct APIMethods: RouterMiddleware {
  /// The addresses that change something.
  private static let written: Set<String> = ["/api/v1/services", "/api/v1/receipts", "/api/v1/releases"]

  /// Looks at every request.
  package init() {}

  package func handle(
    _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    guard request.uri.path.hasPrefix("/api/") else { return try await next(request, context) }
    let address = request.uri.path
    let taken: [HTTPRequest.Method] = APIMethods.written.contains(address) ? [.post] : [.get, .head]
    guard taken.contains(request.method) else {
      throw APIProblem(
        .methodNotAllowed, APIProblem.words(.methodNotAllowed),
        headers: [.allow: taken.map(\.rawValue).joined(separator: ", ")])
    }
    return try await next(request, context)
  }
}
