import CCurl
import Glibc

/// The address of another machine as a connection is opened to it, after its name was looked up.
package struct PeerAddress: Equatable, Sendable {
  /// Four bytes, or sixteen.
  private let bytes: [UInt8]
  package let port: Int

  /// Reads an address of version 4 or 6 as it is written; `nil` for anything else.
  package init?(_ text: String, port: Int) {
    var (four, six) = (in_addr(), in6_addr())
    if inet_pton(AF_INET, text, &four) == 1 {
      bytes = withUnsafeBytes(of: &four) { Array($0) }
    } else if inet_pton(AF_INET6, text, &six) == 1 {
      bytes = withUnsafeBytes(of: &six) { Array($0) }
    } else {
      return nil
    }
    self.port = port
  }

  /// What libcurl is about to connect to; `nil` for what is no address of version 4 or 6.
  init?(_ socket: UnsafeMutablePointer<curl_sockaddr>) {
    guard let offset = MemoryLayout<curl_sockaddr>.offset(of: \.addr) else { return nil }
    let place = UnsafeRawPointer(socket) + offset
    let size = Int(socket.pointee.addrlen)
    switch socket.pointee.family {
    case AF_INET where size >= MemoryLayout<sockaddr_in>.size:
      var address = place.loadUnaligned(as: sockaddr_in.self)
      bytes = withUnsafeBytes(of: &address.sin_addr) { Array($0) }
      port = Int(UInt16(bigEndian: address.sin_port))
    case AF_INET6 where size >= MemoryLayout<sockaddr_in6>.size:
      var address = place.loadUnaligned(as: sockaddr_in6.self)
      bytes = withUnsafeBytes(of: &address.sin6_addr) { Array($0) }
      port = Int(UInt16(bigEndian: address.sin6_port))
    default: return nil
    }
  }

  /// Whether it is a machine somewhere on the internet, and not this one, its network, or none at all (the special-purpose
  /// registries of IANA, RFC 6890). Of version 6 only what is given out for global use counts; addresses that carry one of
  /// version 4 do not, since where they lead is decided elsewhere.
  package var isOutside: Bool {
    bytes.count == 4
      ? !PeerAddress.inside4.contains { isWithin($0.prefix, $0.bits) }
      : isWithin([0x20], 3) && !PeerAddress.inside6.contains { isWithin($0.prefix, $0.bits) }
  }

  private typealias Block = (prefix: [UInt8], bits: Int)

  private static let inside4: [Block] = [
    ([0], 8), ([10], 8), ([100, 64], 10), ([127], 8), ([169, 254], 16), ([172, 16], 12), ([192, 0, 0], 24),
    ([192, 0, 2], 24), ([192, 88, 99], 24), ([192, 168], 16), ([198, 18], 15), ([198, 51, 100], 24),
    ([203, 0, 113], 24), ([224], 4), ([240], 4),
  ]

  /// Within 2000::/3: protocols of the IETF with Teredo, documentation, 6to4.
  private static let inside6: [Block] = [
    ([0x20, 0x01], 23), ([0x20, 0x01, 0x0D, 0xB8], 32), ([0x20, 0x02], 16), ([0x3F, 0xFF], 20),
  ]

  private func isWithin(_ prefix: [UInt8], _ bits: Int) -> Bool {
    (0..<bits).allSatisfy { bit in
      let mask = UInt8(0x80) >> UInt8(bit % 8)
      let wanted = bit / 8 < prefix.count ? prefix[bit / 8] : 0
      return bytes[bit / 8] & mask == wanted & mask
    }
  }
}
