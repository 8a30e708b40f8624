import HTTPTypes
import Hummingbird

/// The headers of every answer, errors among them: nothing from elsewhere, nothing kept, nothing told on, and no script
/// but on a page that asks for our own.
struct SecurityHeaders: RouterMiddleware {
  func handle(
    _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    if response.headers[.cacheControl] == nil { response.headers.append(SecurityHeaders.unkept) }
    for field in SecurityHeaders.fields where response.headers[field.name] == nil { response.headers.append(field) }
    return response
  }

  private static let policy = """
    default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'
    """

  /// The policy of a staff page that carries our own script.
  static let scriptPolicy = policy + "; script-src 'self'"

  private static let unkept = HTTPField(name: .cacheControl, value: "no-store")

  private static let fields: [HTTPField] = [
    ("Content-Security-Policy", policy), ("Referrer-Policy", "no-referrer"), ("X-Content-Type-Options", "nosniff"),
    ("X-Robots-Tag", "noindex, nofollow"), ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"), ("Permissions-Policy", "interest-cohort=()"),
  ].compactMap { name, value in HTTPField.Name(name).map { HTTPField(name: $0, value: value) } }
}
