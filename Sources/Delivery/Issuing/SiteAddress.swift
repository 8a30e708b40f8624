/// The address at which people reach the rating site, as it stands in links, codes and letters.
package struct SiteAddress: Equatable, Sendable, CustomStringConvertible {
  /// Without a slash at its end.
  package let description: String
  /// Whether it is reached by TLS.
  package var isSecure: Bool { description.hasPrefix("https://") }

  /// Reads an address: a scheme, a host, perhaps a port, and nothing else. Whatever is doubtful is refused before a link
  /// is issued, since a wrong one on paper cannot be called back.
  package init(_ text: String) throws(SiteAddressProblem) {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { throw .noScheme(text) }
    let rest = text.dropFirst(scheme.count)
    let host = rest.prefix { !"/?#".contains($0) }
    guard rest.dropFirst(host.count).allSatisfy({ $0 == "/" }) else { throw .notTheRoot(text) }
    guard !host.contains("@") else { throw .user(text) }
    guard let match = host.wholeMatch(of: #/([A-Za-z0-9.\-]+|\[[0-9A-Fa-f:.]+\])(?::([0-9]{1,5}))?/#),
      SiteAddress.isHost(match.1), match.2.map({ (1...65_535).contains(Int($0) ?? 0) }) ?? true
    else { throw .host(text) }
    description = scheme + host
  }

  /// The address of a server on this machine, for whoever tries it there.
  package static func here(port: Int) -> SiteAddress { SiteAddress(known: "http://127.0.0.1:\(port)") }

  private init(known: String) { description = known }

  /// Names of 1 to 63 signs with dots between them, which neither begin nor end with a hyphen; or an IPv6 address.
  private static func isHost(_ host: Substring) -> Bool {
    if host.hasPrefix("[") { return host.contains(":") }
    let names = host.split(separator: ".", omittingEmptySubsequences: false)
    return host.utf8.count <= 253
      && names.allSatisfy { (1...63).contains($0.utf8.count) && $0.first != "-" && $0.last != "-" }
  }
}

/// Why an address cannot stand in links.
package enum SiteAddressProblem: Error, Equatable, Sendable {
  /// It begins neither with `https://` nor with `http://`, in small letters.
  case noScheme(String)
  /// It goes on after the host: a path, a query or a fragment.
  case notTheRoot(String)
  /// It names a user.
  case user(String)
  /// What stands for the host is none.
  case host(String)
}
