import Foundation

/// Where a mail server is, and as whom we speak to it: `smtps://user@mail.example.org:465`.
package struct ServerAddress: Equatable, Sendable {
  /// A protocol of mail, with and without protection from the first byte.
  package struct Scheme: Sendable {
    let name: String
    let port: Int
    let securePort: Int

    /// Letters are handed over.
    package static let smtp = Scheme(name: "smtp", port: 587, securePort: 465)
    /// Letters are fetched.
    package static let pop3 = Scheme(name: "pop3", port: 110, securePort: 995)
  }

  package let host: String
  package let port: Int
  /// Whether the line is protected from its first byte; otherwise the protocol's own word protects it.
  package let isSecure: Bool
  /// `nil` where the server asks nobody who she is.
  package let user: String?
  package let password: String?
  private let scheme: String

  /// An address as it is typed, and the password that belongs to the user in it.
  package init(_ address: String, password: String?, scheme known: Scheme) throws(MailServerProblem) {
    guard let parts = URLComponents(string: address), let scheme = parts.scheme?.lowercased() else {
      throw .notAnAddress(address)
    }
    guard [known.name, "\(known.name)s"].contains(scheme) else { throw .unknownScheme(scheme) }
    guard parts.password == nil else { throw .passwordInAddress }
    guard let host = parts.host, !host.isEmpty, parts.query == nil, parts.fragment == nil,
      ["", "/"].contains(parts.path), host.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
    else { throw .notAnAddress(address) }
    guard (1...65_535).contains(parts.port ?? 1) else { throw .notAnAddress(address) }
    let user = parts.user.flatMap { $0.isEmpty ? nil : $0 }
    guard (user == nil) == (password == nil) else { throw user == nil ? .needsUser : .needsPassword }
    self.host = host
    self.scheme = scheme
    isSecure = scheme != known.name
    port = parts.port ?? (isSecure ? known.securePort : known.port)
    self.user = user
    self.password = password
  }

  /// Whether it runs on this very machine, so that no line has to be protected.
  package var isLoopback: Bool {
    let name = host.trimmingCharacters(in: ["[", "]"])
    let numbers = name.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    return name == "localhost" || name == "::1" || (numbers.count == 4 && numbers[0] == 127 && !numbers.contains(nil))
  }

  /// The address as libcurl takes it.
  package func url(path: String) -> String {
    let name = host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host
    return "\(scheme)://\(name):\(port)/\(path)"
  }
}

/// Why an address and a password make no mail server.
package enum MailServerProblem: Error, Equatable, Sendable {
  case notAnAddress(String)
  case unknownScheme(String)
  /// It would stand in lists of processes and in the shell's history.
  case passwordInAddress
  case needsUser
  case needsPassword
  /// The file that should hold it.
  case passwordUnreadable(String)
  case authoritiesUnreadable(String)
}
