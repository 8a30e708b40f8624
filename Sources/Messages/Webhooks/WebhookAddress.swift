/// Where a webhook is told of events: `https://`, a host by its name, and a path.
package struct WebhookAddress: Equatable, Sendable, CustomStringConvertible {
  /// Why an address is none to which events go.
  package enum Problem: Error, Equatable, Sendable {
    /// It is no whole address in plain ASCII, or longer than 1,000 bytes.
    case malformed
    /// Whoever is between would read it.
    case notSecure
    /// A user or a password stands in it, which would be told to whoever sees the address.
    case user
    /// The host is a number, or a name of this machine or its network alone.
    case host
    case port
  }

  /// As it was typed.
  package let description: String

  private static let longest = 1000

  /// Reads an address.
  /// - Parameter peer: one on this machine that whoever runs the program allows, for a trial.
  package init(_ text: String, allowing peer: LocalPeer? = nil) throws(Problem) {
    guard text.utf8.count <= WebhookAddress.longest, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }),
      let match = text.wholeMatch(of: #/(https?):\/\/([^\/?#]*)([\/?][^#"<>\\^`{|}]*)?/#.ignoresCase())
    else { throw .malformed }
    let site = match.2
    guard !site.contains("@") else { throw .user }
    if let peer, match.1.lowercased() == "http", site == peer.description {
      description = text
      return
    }
    guard match.1.lowercased() == "https" else { throw .notSecure }
    let parts = site.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    guard WebhookAddress.isName(parts[0]) else { throw .host }
    if parts.count == 2 {
      guard parts[1].first != "0", let port = Int(parts[1]), (1...65_535).contains(port),
        parts[1].allSatisfy(\.isNumber)
      else { throw .port }
    }
    description = text
  }

  /// An address as it was kept.
  package init(kept text: String) { description = text }

  /// Whether a host is a name in the domain name system, of two labels at least: whatever is read as a number, in any way
  /// of writing it, has a last label without a letter, or only one label.
  private static func isName(_ host: Substring) -> Bool {
    let labels = host.lowercased().split(separator: ".", omittingEmptySubsequences: false)
    guard host.utf8.count <= 253, labels.count >= 2, let last = labels.last,
      labels.allSatisfy({ $0.wholeMatch(of: /[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?/) != nil })
    else { return false }
    return last.first?.isLetter == true && !["localhost", "local", "internal", "lan", "home", "corp"].contains(last)
  }
}

/// A program on this machine that may be told of events in the open, which only whoever runs the service can allow.
package struct LocalPeer: Equatable, Sendable, CustomStringConvertible {
  /// The port at 127.0.0.1.
  package let port: Int
  package var description: String { "127.0.0.1:\(port)" }

  /// Reads `127.0.0.1:9000`; `nil` for anything else.
  package init?(_ text: String) {
    guard let match = text.wholeMatch(of: /127\.0\.0\.1:([1-9][0-9]{0,4})/), let port = Int(match.1), port <= 65_535
    else { return nil }
    self.port = port
  }
}
