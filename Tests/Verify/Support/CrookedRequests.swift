import Foundation

/// Requests that no browser sends, each with the statuses that may answer it, in their order.
enum CrookedRequests {
  /// What is sent, and what may come back.
  struct Crooked {
    let name: String
    let bytes: [UInt8]
    let statuses: [Int]
    var isCut = false
  }

  private static let form = "Content-Type: application/x-www-form-urlencoded\r\n"

  /// Every one of them; those that are cut off hang up in the middle.
  static var all: [Crooked] { heads + hosts + targets + framings + chunks }

  private static func one(_ name: String, _ text: String, _ statuses: Int..., isCut: Bool = false) -> Crooked {
    Crooked(name: name, bytes: Array(text.utf8), statuses: statuses, isCut: isCut)
  }

  private static func get(_ target: String, _ status: Int = 400) -> Crooked {
    one("GET \(target.prefix(40))", "GET \(target) HTTP/1.1\r\nHost: x\r\n\r\n", status)
  }

  private static var hosts: [Crooked] {
    [
      one("no host", "GET /did HTTP/1.1\r\n\r\n", 400),
      one("two hosts", "GET /did HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400),
      one("the same host twice", "GET /did HTTP/1.1\r\nHost: a\r\nhost: a\r\n\r\n", 400),
      one("an empty host", "GET /did HTTP/1.1\r\nHost:\r\n\r\n", 400),
      one("a host with a blank", "GET /did HTTP/1.1\r\nHost: a b\r\n\r\n", 400),
      one("a host with a user", "GET /did HTTP/1.1\r\nHost: a@b\r\n\r\n", 400),
      one("HTTP/1.0 without a host", "GET /did HTTP/1.0\r\n\r\n", 200),
      one("HTTP/1.0 that would stay", "GET /did HTTP/1.0\r\nConnection: keep-alive\r\n\r\n", 200),
      one(
        "HTTP/1.0 with chunks", "POST /sign-in HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400),
    ]
  }

  private static var heads: [Crooked] {
    [
      one("another method", "PUT /did HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\n\r\na", 405),
      one("TRACE", "TRACE / HTTP/1.1\r\nHost: x\r\n\r\n", 405),
      one("CONNECT", "CONNECT x:443 HTTP/1.1\r\nHost: x\r\n\r\n", 400),
      one("a method of its own", "BREW / HTTP/1.1\r\nHost: x\r\n\r\n", 400),
      one("no request at all", "\u{0}\u{1}\u{2}\r\n\r\n", 400),
      one("another version", "GET / HTTP/3.7\r\nHost: x\r\n\r\n", 400),
      one("a field with a blank before its colon", "GET / HTTP/1.1\r\nHost : x\r\n\r\n", 400),
      one("a folded field", "GET / HTTP/1.1\r\nHost: x\r\nA: b\r\n c\r\n\r\n", 400),
      one("a field with NUL", "GET / HTTP/1.1\r\nHost: x\r\nA: b\u{0}\r\n\r\n", 400),
      one("a hundred thousand bytes of fields", "GET / HTTP/1.1\r\nHost: x\r\nA: \(long(100_000))\r\n\r\n", 400),
      one(
        "five thousand fields",
        "GET / HTTP/1.1\r\nHost: x\r\n" + (0..<5000).map { "A\($0): b\r\n" }.joined() + "\r\n", 400),
      one("GET with a body", "GET /did HTTP/1.1\r\nHost: x\r\nContent-Length: 3\r\n\r\nabc", 400),
      one("a head that ends in the middle", "GET /did HTTP/1.1\r\nHost: x", 400, isCut: true),
      one("an upgrade", "GET /did HTTP/1.1\r\nHost: x\r\nConnection: upgrade\r\nUpgrade: h2c\r\n\r\n", 200),
      one("our own field", "GET /did HTTP/1.1\r\nHost: x\r\nRida-Refused: 500\r\nConnection: close\r\n\r\n", 200),
    ]
  }

  private static var targets: [Crooked] {
    [
      "/%", "/%4", "/%zz", "/did?a=%", "/did?lang=%G1", "/%00", "/did?a=%00", "/%FF", "/did?a=%C3%28", "/%0D%0A",
      "/r/%ED%A0%80", "did", "/did#a", "*",
    ].map { get($0) } + [
      get("/" + long(9000), 414), get("/did?a=" + long(9000), 414),
      one("a path with bytes of no ASCII", "GET /\u{E9} HTTP/1.1\r\nHost: x\r\n\r\n", 400),
    ]
  }

  private static func post(
    _ name: String, _ fields: String, _ body: String, _ status: Int = 400, isCut: Bool = false
  ) -> Crooked {
    one(name, "POST /sign-in HTTP/1.1\r\nHost: x\r\n\(form)\(fields)\r\n\(body)", status, isCut: isCut)
  }

  private static var framings: [Crooked] {
    [
      post("an unknown coding", "Transfer-Encoding: xchunked\r\n", "0\r\n\r\n"),
      post("a coding before chunks", "Transfer-Encoding: gzip, chunked\r\n", "0\r\n\r\n"),
      post("chunks and a length", "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n", "0\r\n\r\n"),
      post("a length twice", "Content-Length: 3\r\nContent-Length: 3\r\n", "a=b"),
      post("two lengths", "Content-Length: 3\r\nContent-Length: 4\r\n", "a=b"),
      post("a length with a sign", "Content-Length: +3\r\n", "a=b"),
      post("a length beyond all", "Content-Length: 99999999999999999999\r\n", "a=b"),
      post("no length in a length", "Content-Length: abc\r\n", "a=b"),
      post("a short body", "Content-Length: 30\r\n", "name=a&passw", isCut: true),
      // Whatever bytes a form holds, it is read: here a name that nobody has.
      post("a body of broken escapes", "Content-Length: 6\r\nConnection: close\r\n", "name=%", 401),
      post("a body of no UTF-8", "Content-Length: 8\r\nConnection: close\r\n", "name=%FF", 401),
    ]
  }

  private static var chunks: [Crooked] {
    [
      ("a chunk with bare line ends", "3\na=b\n0\n\n"), ("a chunk of 0x", "0x3\r\na=b\r\n0\r\n\r\n"),
      ("a chunk with a blank behind", "3 \r\na=b\r\n0\r\n\r\n"), ("a chunk of no number", "z\r\na=b\r\n0\r\n\r\n"),
      ("a chunk below nothing", "-3\r\na=b\r\n0\r\n\r\n"),
      ("a chunk beyond all", "FFFFFFFFFFFFFFFFF\r\na=b\r\n0\r\n\r\n"),
      ("an extension with a line end", "3;a=\nb\r\na=b\r\n0\r\n\r\n"),
      ("a chunk that is longer", "3\r\na=bcd\r\n0\r\n\r\n"),
    ].map { post($0.0, "Transfer-Encoding: chunked\r\n", $0.1) } + [
      post("chunks that end in the middle", "Transfer-Encoding: chunked\r\n", "30\r\nname=a", isCut: true),
      post("chunks without an end", "Transfer-Encoding: chunked\r\n", "3\r\na=b\r\n", isCut: true),
    ]
  }

  private static func long(_ count: Int) -> String { String(repeating: "a", count: count) }
}
