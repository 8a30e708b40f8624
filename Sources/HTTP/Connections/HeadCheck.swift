package import NIOHTTP1

/// Whether the head of a request is one that we serve, by RFC 9112 read strictly: what no browser and no proxy sends is
/// refused before any page sees it, so that we and whoever stands before us never take one request for two.
package enum HeadCheck {
  /// Why a request is refused, by the status that says so.
  package enum Refusal: Int, Sendable {
    case malformed = 400
    case method = 405
    case tooLong = 414
    case expectation = 417
  }

  /// The most bytes of a path with its query.
  package static let longestTarget = 8000

  /// Why a head is refused; `nil` where it is served.
  package static func refusal(of head: HTTPRequestHead) -> Refusal? {
    guard head.uri.utf8.count <= longestTarget else { return .tooLong }
    guard hasOneHost(head), isFramed(head), isTarget(head.uri) else { return .malformed }
    guard expectations(of: head).allSatisfy({ $0 == goOn }) else { return .expectation }
    switch head.method {
    case .POST: return nil
    case .GET, .HEAD: return hasBody(head) ? .malformed : nil
    default: return .method
    }
  }

  /// What is expected of us (RFC 9110, 10.1.1) that we do: say that a body may come.
  private static let goOn = "100-continue"

  private static func expectations(of head: HTTPRequestHead) -> [String] {
    head.headers[canonicalForm: "Expect"].filter { !$0.isEmpty }.map { $0.lowercased() }
  }

  /// Whether a body comes only when we say that we take it. HTTP/1.0 does not know the word.
  static func awaitsWord(_ head: HTTPRequestHead) -> Bool {
    head.version == .http1_1 && expectations(of: head).contains(goOn)
  }

  /// HTTP/1.1 names the host once (RFC 9112, 3.2); earlier versions may leave it out.
  private static func hasOneHost(_ head: HTTPRequestHead) -> Bool {
    let hosts = head.headers["Host"]
    guard hosts.count == 1, let host = hosts.first else { return hosts.isEmpty && head.version != .http1_1 }
    return !host.isEmpty && host.utf8.count <= 255 && host.utf8.allSatisfy(isOfHost)
  }

  private static func isOfHost(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    case UInt8(ascii: "0")...UInt8(ascii: "9"): true
    default: "-._:[]".utf8.contains(byte)
    }
  }

  /// Where a body ends is said once and in one way: by `chunked` alone, or by one length in digits.
  private static func isFramed(_ head: HTTPRequestHead) -> Bool {
    let (codings, lengths) = (head.headers["Transfer-Encoding"], head.headers["Content-Length"])
    if !codings.isEmpty {
      return head.version == .http1_1 && codings.count == 1 && codings[0].lowercased() == "chunked" && lengths.isEmpty
    }
    guard let length = lengths.first else { return true }
    return lengths.count == 1 && (1...18).contains(length.utf8.count)
      && length.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  private static func hasBody(_ head: HTTPRequestHead) -> Bool {
    head.headers.contains(name: "Transfer-Encoding")
      || head.headers["Content-Length"].contains { $0.utf8.contains { $0 != UInt8(ascii: "0") } }
  }

  /// A path with its query: visible ASCII, and escapes that give UTF-8 without a control sign.
  private static func isTarget(_ target: String) -> Bool {
    guard target.utf8.first == UInt8(ascii: "/") || target.hasPrefix("http://") || target.hasPrefix("https://") else {
      return false
    }
    guard target.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "#") }) else { return false }
    let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
    guard let path = decoded(parts[0]), !path.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return false }
    return parts.count == 1 || decoded(parts[1]).map { !$0.contains(0) } ?? false
  }

  /// The bytes behind the escapes of a text; `nil` where an escape is broken or no UTF-8 comes of them.
  private static func decoded(_ text: Substring) -> [UInt8]? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var rest = text.utf8.makeIterator()
    while let byte = rest.next() {
      guard byte == UInt8(ascii: "%") else {
        bytes.append(byte)
        continue
      }
      guard let high = rest.next().flatMap(digit), let low = rest.next().flatMap(digit) else { return nil }
      bytes.append(high << 4 | low)
    }
    return String(validating: bytes, as: UTF8.self) == nil ? nil : bytes
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    Character(UnicodeScalar(byte)).hexDigitValue.map(UInt8.init)
  }
}
