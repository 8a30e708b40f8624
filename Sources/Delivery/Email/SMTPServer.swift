import Foundation

/// The charity's mail server, as its address says it: `smtps://user@mail.example.org:465`.
package struct SMTPServer: Equatable, Sendable {
  package let host: String
  package let port: Int
  /// Whether the line is protected from its first byte; otherwise STARTTLS protects it.
  package let isSecure: Bool
  /// `nil` where the server asks nobody who she is.
  package let user: String?
  package let password: String?
  /// A file with the certificates of those who vouch for it; `nil` for those whom the machine trusts.
  package let authorities: String?

  /// A server from its address and the password that belongs to the user in it.
  package init(_ address: String, password: String?, authorities: String? = nil) throws(SMTPServerProblem) {
    guard let parts = URLComponents(string: address), let scheme = parts.scheme?.lowercased() else {
      throw .notAnAddress(address)
    }
    guard ["smtp", "smtps"].contains(scheme) else { throw .unknownScheme(scheme) }
    guard parts.password == nil else { throw .passwordInAddress }
    guard let host = parts.host, !host.isEmpty, parts.query == nil, parts.fragment == nil,
      ["", "/"].contains(parts.path), host.utf8.allSatisfy({ (0x21...0x7E).contains($0) })
    else { throw .notAnAddress(address) }
    guard (1...65_535).contains(parts.port ?? 1) else { throw .notAnAddress(address) }
    let user = parts.user.flatMap { $0.isEmpty ? nil : $0 }
    guard (user == nil) == (password == nil) else { throw user == nil ? .needsUser : .needsPassword }
    self.host = host
    isSecure = scheme == "smtps"
    port = parts.port ?? (isSecure ? 465 : 587)
    self.user = user
    self.password = password
    self.authorities = authorities
  }

  /// Whether it runs on this very machine, so that no line has to be protected.
  package var isLoopback: Bool {
    let name = host.trimmingCharacters(in: ["[", "]"])
    let numbers = name.split(separator: ".", omittingEmptySubsequences: false).map { UInt8($0) }
    return name == "localhost" || name == "::1" || (numbers.count == 4 && numbers[0] == 127 && !numbers.contains(nil))
  }

  /// The address as libcurl takes it, with the name that the sender calls itself by.
  func url(greeting name: String) -> String {
    let place = host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host
    return "\(isSecure ? "smtps" : "smtp")://\(place):\(port)/\(name)"
  }
}

/// Why an address and a password make no mail server.
package enum SMTPServerProblem: Error, Equatable, Sendable {
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
