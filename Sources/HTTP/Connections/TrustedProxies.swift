import Foundation
import HTTPTypes
package import Hummingbird
package import NIOCore

/// The proxies whose word is taken for where a request comes from.
package struct TrustedProxies: Sendable {
  private let addresses: Set<String>

  /// Proxies by their addresses; whoever else sends `X-Forwarded-For` is not believed.
  package init(_ addresses: Set<String> = []) { self.addresses = addresses }

  /// This machine's own addresses.
  package static let loopback = TrustedProxies(["127.0.0.1", "::1"])

  /// Reads a list of addresses with commas between them; `nil` where one of them is none.
  package init?(list: String) {
    var addresses: Set<String> = []
    for part in list.split(separator: ",") {
      let text = part.drop { $0 == " " }.prefix { $0 != " " }
      guard let address = try? SocketAddress(ipAddress: String(text), port: 0), let plain = address.ipAddress
      else { return nil }
      addresses.insert(plain)
    }
    self.addresses = addresses
  }

  /// Whether a connection comes from one of them.
  package func contains(_ peer: SocketAddress?) -> Bool {
    peer?.ipAddress.map { addresses.contains(TrustedProxies.unmapped($0)) } ?? false
  }

  /// Where a request comes from: the other end of the connection or, behind a proxy of ours, what this proxy added last
  /// to what it was told. Earlier entries are the client's own words.
  package func client(of request: Request, peer: SocketAddress?) -> String {
    guard let peer else { return "" }
    guard contains(peer) else { return TrustedProxies.place(peer) }
    guard let name = HTTPField.Name("X-Forwarded-For"),
      let last = request.headers[values: name].last?.split(separator: ",").last,
      let told = try? SocketAddress(ipAddress: String(last.filter { $0 != " " }), port: 0)
    else { return "proxy" }
    return TrustedProxies.place(told)
  }

  /// What counts as one place: an IPv4 address, or the network of an IPv6 address, of which a household has as many as it
  /// likes.
  package static func place(_ address: SocketAddress) -> String {
    let text = unmapped(address.ipAddress ?? "")
    var six = [UInt8](repeating: 0, count: 16)
    guard text.contains(":"), inet_pton(AF_INET6, text, &six) == 1 else { return text }
    return six.prefix(8).map { String($0, radix: 16) }.joined(separator: ":") + "/64"
  }

  /// An IPv4 address that a socket for both kinds writes as IPv6.
  private static func unmapped(_ text: String) -> String {
    text.hasPrefix("::ffff:") && text.contains(".") ? String(text.dropFirst(7)) : text
  }
}
