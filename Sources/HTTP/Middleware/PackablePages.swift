import HTTPTypes
package import Hummingbird

/// Says of every page, style and file of text that it differs by what the client can unpack; `PackingChannel` packs what
/// says so. A HEAD has no body to pack and says nothing. What is secret on a page (the token of a staff form) never stands
/// beside words that another site chose, because no cookie goes with its requests: so lengths tell nothing.
package struct PackablePages: RouterMiddleware {
  /// Packing less saves no packet.
  private static let leastBytes = 1000

  /// Looks at every answer.
  package init() {}

  package func handle(
    _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    let isText = response.headers[.contentType]?.hasPrefix("text/") ?? false
    let isLong = response.body.contentLength.map { $0 >= PackablePages.leastBytes } ?? false
    if request.method != .head, isText, isLong {
      response.headers[.vary] = (response.headers[.vary].map { "\($0), " } ?? "") + "Accept-Encoding"
    }
    return response
  }
}
