import HTTPTypes
import Hummingbird

/// The headers of every answer, errors among them: no script, nothing from elsewhere, nothing kept, nothing told on.
struct SecurityHeaders: RouterMiddleware {
  func handle(
    _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    for (name, value) in SecurityHeaders.headers where response.headers[name] == nil { response.headers[name] = value }
    return response
  }

  private static let policy = """
    default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'
    """

  private static let headers: [(HTTPField.Name, String)] = [
    ("Content-Security-Policy", policy), ("Referrer-Policy", "no-referrer"), ("X-Content-Type-Options", "nosniff"),
    ("Cache-Control", "no-store"), ("X-Robots-Tag", "noindex, nofollow"), ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"), ("Permissions-Policy", "interest-cohort=()"),
  ].compactMap { name, value in HTTPField.Name(name).map { ($0, value) } }
}
