import HTTPTypes
package import Hummingbird

/// The headers of every answer, errors among them: nothing from elsewhere, nothing kept, nothing told on, and no script
/// but on a page that asks for our own.
package struct SecurityHeaders: RouterMiddleware {
  private let isSecure: Bool

  /// Headers of a site.
  /// - Parameter isSecure: whether people reach it by TLS; then no browser asks for it without, for two years.
  package init(isSecure: Bool) { self.isSecure = isSecure }

  package func handle(
    _ request: Request, context: SiteContext, next: (Request, SiteContext) async throws -> Response
  ) async throws -> Response {
    var response = try await next(request, context)
    if response.headers[.cacheControl] == nil { response.headers.append(SecurityHeaders.unkept) }
    for field in SecurityHeaders.fields where response.headers[field.name] == nil { response.headers.append(field) }
    if isSecure, let field = SecurityHeaders.transport { response.headers.append(field) }
    return response
  }

  private static let transport = HTTPField.Name("Strict-Transport-Security").map {
    HTTPField(name: $0, value: "max-age=63072000")
  }

  private static let policy = """
    default-src 'none'; style-src 'self'; img-src 'self' data:; media-src 'self'; form-action 'self'; base-uri 'none'; \
    frame-ancestors 'none'
    """

  /// The policy of a staff page that carries our own script.
  package static let scriptPolicy = policy + "; script-src 'self'"

  /// The policy of a staff page whose script, our own, asks for more pages of ours.
  package static let fetchingPolicy = scriptPolicy + "; connect-src 'self'"

  /// The policy of a staff page that carries our own script and shows pages of ours in frames.
  package static let framingPolicy = scriptPolicy + "; frame-src 'self'"

  /// The policy of a page that pages of ours may show in a frame.
  package static let framedPolicy = policy.replacing("frame-ancestors 'none'", with: "frame-ancestors 'self'")

  private static let unkept = HTTPField(name: .cacheControl, value: "no-store")

  private static let fields: [HTTPField] = [
    ("Content-Security-Policy", policy), ("Referrer-Policy", "no-referrer"), ("X-Content-Type-Options", "nosniff"),
    ("X-Robots-Tag", "noindex, nofollow"), ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Cross-Origin-Resource-Policy", "same-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
  ].compactMap { name, value in HTTPField.Name(name).map { HTTPField(name: $0, value: value) } }
}
