import Foundation

/// Where measures are handed over: an address of this machine or of a network that nobody outside reaches.
package struct MetricsAddress: Equatable, Sendable {
  let host: String
  let port: Int

  /// Reads `127.0.0.1:9464` or `[::1]:9464`; `nil` for what is no address with a port of such a network (RFC 1918, RFC
  /// 4193).
  package init?(_ text: String) {
    guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
      (1...65_535).contains(port)
    else { return nil }
    let host = String(text[..<colon].trimmingPrefix("[").replacing(/\]$/, with: ""))
    guard MetricsAddress.isInner(host) else { return nil }
    self.host = host
    self.port = port
  }

  private static func isInner(_ host: String) -> Bool {
    var (four, six) = (in_addr(), in6_addr())
    if inet_pton(AF_INET, host, &four) == 1 {
      let parts = withUnsafeBytes(of: four) { Array($0) }
      return parts[0] == 127 || parts[0] == 10 || (parts[0] == 172 && (16...31).contains(parts[1]))
        || (parts[0] == 192 && parts[1] == 168)
    }
    guard inet_pton(AF_INET6, host, &six) == 1 else { return false }
    let parts = withUnsafeBytes(of: six) { Array($0) }
    return parts[0] & 0xFE == 0xFC || (parts.dropLast().allSatisfy { $0 == 0 } && parts.last == 1)
  }
}
