import HTTPTypes
package import Hummingbird

/// Refuses posts that another site's page sends. Browsers name the sender in `Sec-Fetch-Site`; `Origin` cannot serve,
/// because a page without a referrer posts with `Origin: null`.
package struct SameSite: RouterMiddleware {
  private static let fetchSite = HTTPField.Name("Sec-Fetch-Site")

  /// Looks at every request.
  package init() {}

  package func handle(
    _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    if request.method == .post, let name = SameSite.fetchSite, let site = request.headers[name],
      !["same-origin", "none"].contains(site)
    {
      throw HTTPError(.forbidden)
    }
    return try await next(request, context)
  }
}
