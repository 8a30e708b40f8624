/// The address at which people reach the rating site, as it stands in links, codes and letters.
package struct SiteAddress: Equatable, Sendable, CustomStringConvertible {
  /// Without a slash at its end.
  package let description: String
  /// Without brackets.
  private let host: String
  private let port: Int
  /// Whether it is reached by TLS.
  package var isSecure: Bool { description.hasPrefix("https://") }
  /// Whether it leads nobody but this machine's own user anywhere.
  package var isOfThisMachine: Bool { HostName(host) == .here }

  /// Reads an address: a scheme, a host, perhaps a port, and nothing else. Whatever is doubtful is refused before a link
  /// is issued, since a wrong one on paper cannot be called back.
  package init(_ text: String) throws(SiteAddressProblem) {
    guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { throw .noScheme(text) }
    let rest = text.dropFirst(scheme.count)
    let site = rest.prefix { !"/?#".contains($0) }
    guard rest.dropFirst(site.count).allSatisfy({ $0 == "/" }) else { throw .notTheRoot(text) }
    guard !site.contains("@") else { throw .user(text) }
    guard let match = site.wholeMatch(of: #/([A-Za-z0-9.\-]+|\[[0-9A-Fa-f:.]+\])(?::(.*))?/#),
      let host = HostName(match.1)
    else { throw .host(text) }
    let port = match.2.map { $0.first == "0" ? 0 : Int($0) ?? 0 } ?? (scheme == "https://" ? 443 : 80)
    guard (1...65_535).contains(port) else { throw .port(text) }
    guard host != .nowhere else { throw .nowhere(text) }
    self.init(known: scheme + site, host: match.1, port: port)
  }

  /// The address of a server that listens on this machine, for whoever tries it there.
  package static func here(host: String = "127.0.0.1", port: Int) -> SiteAddress {
    let site = host.contains(":") ? "[\(host)]" : host
    return SiteAddress(known: "http://\(site):\(port)", host: host[...], port: port)
  }

  private init(known: String, host: Substring, port: Int) {
    description = known
    self.host = String(host.drop { $0 == "[" }.prefix { $0 != "]" }).lowercased()
    self.port = port
  }

  /// Throws where a server that listens at a host and a port is not what the address leads to, as far as that can be told
  /// without asking anybody: a name elsewhere may be a proxy's, one of this machine is its own.
  package func check(listeningAt listening: String, port: Int) throws(SiteAddressProblem) {
    guard isOfThisMachine else { return }
    guard HostName(listening) == .here else { throw .ofThisMachine(description, listening: listening) }
    if isSecure {
      guard self.port != port else { throw .noTLS(description) }
      return
    }
    let isSame = host == listening.lowercased() || [host, listening].contains { $0.contains("localhost") }
    guard isSame, self.port == port else {
      throw .elsewhere(description, here: SiteAddress.here(host: listening, port: port).description)
    }
  }

  /// The address of links where none is set: that of a server which this machine's own user alone reaches.
  package static func unset(listeningAt listening: String, port: Int) throws(SiteAddressProblem) -> SiteAddress {
    guard HostName(listening) == .here else { throw .unset(listening: listening) }
    return here(host: listening, port: port)
  }
}
