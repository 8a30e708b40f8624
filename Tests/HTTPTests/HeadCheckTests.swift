import NIOHTTP1
import Testing
import HTTP

@Suite struct HeadCheckTests {
  private static func refusal(
    _ target: String = "/did", _ fields: [(String, String)] = [("Host", "r.example.sa")], method: HTTPMethod = .GET,
    version: HTTPVersion = .http1_1
  ) -> HeadCheck.Refusal? {
    HeadCheck.refusal(
      of: HTTPRequestHead(version: version, method: method, uri: target, headers: HTTPHeaders(fields)))
  }

  @Test func `what browsers and proxies send is served`() {
    let targets = [
      "/", "/did?lang=en", "/r/ABC?a=%D9%A4&view=easy", "/links?channel=a%20b+c", "/a%2Fb", "http://r.example.sa/did",
      "/comments?theme=%D8%A7", "/?a=%0A",
    ]
    for target in targets { #expect(Self.refusal(target) == nil, "\(target)") }
    for host in ["r.example.sa:8443", "127.0.0.1:80", "[::1]:8080", "localhost"] {
      #expect(Self.refusal("/", [("Host", host)]) == nil, "\(host)")
    }
    #expect(Self.refusal("/", [("host", "a"), ("content-length", "0")]) == nil)
    #expect(Self.refusal("/", [("host", "a"), ("content-length", "12")], method: .POST) == nil)
    #expect(Self.refusal("/", [("host", "a"), ("transfer-encoding", "Chunked")], method: .POST) == nil)
    #expect(Self.refusal("/", [], version: .http1_0) == nil)
  }

  @Test func `the host is named once, and is one`() {
    #expect(Self.refusal("/", []) == .malformed)
    #expect(Self.refusal("/", [("Host", "a"), ("host", "a")]) == .malformed)
    #expect(Self.refusal("/", [("Host", "a"), ("host", "b")], version: .http1_0) == .malformed)
    for host in ["", "a b", "a/b", "user@a", "a,b", "a\u{E9}", String(repeating: "a", count: 300)] {
      #expect(Self.refusal("/", [("Host", host)]) == .malformed, "\(host)")
    }
  }

  @Test func `of a server is expected that it lets a body come, and nothing else`() {
    for word in ["100-continue", "100-Continue", "", "100-continue, 100-continue"] {
      #expect(Self.refusal("/sign-in", [("Host", "a"), ("expect", word)], method: .POST) == nil, "\(word)")
    }
    for word in ["200-ok", "100-continue, x", "100-continue;q=1", "\"100-continue\""] {
      #expect(Self.refusal("/", [("Host", "a"), ("Expect", word)]) == .expectation, "\(word)")
      #expect(Self.refusal("/", [("Host", "a"), ("Expect", word)], version: .http1_0) == .expectation, "\(word)")
    }
  }

  @Test func `the end of a body is said once and in one way`() {
    let framings: [[(String, String)]] = [
      [("Transfer-Encoding", "xchunked")], [("Transfer-Encoding", "gzip, chunked")], [("Transfer-Encoding", "")],
      [("Transfer-Encoding", "chunked"), ("Transfer-Encoding", "chunked")],
      [("Transfer-Encoding", "chunked"), ("Content-Length", "3")], [("Content-Length", "3"), ("Content-Length", "3")],
      [("Content-Length", "+3")], [("Content-Length", "3,3")], [("Content-Length", "")], [("Content-Length", "0x3")],
      [("Content-Length", "9999999999999999999")], [("Content-Length", "-1")],
    ]
    for framing in framings {
      #expect(Self.refusal("/sign-in", [("Host", "a")] + framing, method: .POST) == .malformed, "\(framing)")
    }
    let chunked = [("Host", "a"), ("Transfer-Encoding", "chunked")]
    #expect(Self.refusal("/sign-in", chunked, method: .POST, version: .http1_0) == .malformed)
    #expect(Self.refusal("/", chunked) == .malformed)
    #expect(Self.refusal("/", [("Host", "a"), ("Content-Length", "1")], method: .HEAD) == .malformed)
  }

  @Test func `a path is visible ASCII whose escapes give words`() {
    let targets = [
      "", "did", "*", "ftp://a/b", "/%", "/%4", "/%zz", "/a?b=%", "/a?b=%G0", "/%00", "/a?b=%00", "/%0A", "/%7F",
      "/%FF", "/a?b=%C3%28", "/%ED%A0%80", "/%C0%AF", "/a b", "/a\u{7}", "/é", "/a#b",
    ]
    for target in targets { #expect(Self.refusal(target) == .malformed, "\(target)") }
    #expect(Self.refusal("/" + String(repeating: "a", count: 8000)) == .tooLong)
    #expect(Self.refusal("/" + String(repeating: "a", count: 7999)) == nil)
  }

  @Test func `other methods are told that they are not for here`() {
    for method in [HTTPMethod.PUT, .DELETE, .OPTIONS, .TRACE, .CONNECT, .PATCH, .RAW(value: "BREW")] {
      #expect(Self.refusal("/did", method: method) == .method, "\(method)")
    }
  }
}
