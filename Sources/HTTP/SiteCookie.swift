package import Hummingbird

/// The cookies of the staff site. Nobody who rates is given one.
package enum SiteCookie: String {
  /// The session of whoever is signed in.
  case session = "rida"
  /// That somebody signed in on this device before.
  case device = "rida-device"
  /// A try to come in by the charity's provider of accounts, while she is there.
  case attempt = "rida-attempt"

  /// Where the site is reached by TLS, the prefix binds the cookie to this very host: no neighbour can set it.
  package func name(isSecure: Bool) -> String { isSecure ? "__Host-\(rawValue)" : rawValue }

  /// The cookie with a value; sent over TLS only where the site is reached by it, so that a machine without TLS can be
  /// tried. No other site's page sends it along, but for the attempt with which she comes back from the provider.
  package func holding(_ value: String, seconds: Int, isSecure: Bool) -> Cookie {
    Cookie(
      name: name(isSecure: isSecure), value: value, maxAge: seconds, path: "/", secure: isSecure, httpOnly: true,
      sameSite: self == .attempt ? .lax : .strict)
  }
}
