package import HTTP
package import Hummingbird
package import Surveys

/// Sets what every page says of who asks. Where the store does not answer, pages come without.
package struct CharityBanners: RouterMiddleware {
  private let banner: @Sendable (Language) async throws -> String?

  /// Asks for the banner at each request.
  package init(banner: @escaping @Sendable (Language) async throws -> String?) { self.banner = banner }

  package func handle(
    _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    guard let banner = try? await banner(request.language) else { return try await next(request, context) }
    return try await PageBanner.$current.withValue(Array(banner.utf8)) { try await next(request, context) }
  }
}
