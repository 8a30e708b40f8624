import Messages
import Testing

/// To which addresses events may be sent at all, before any name is looked up.
@Suite struct WebhookAddressTests {
  @Test(arguments: [
    "https://hooks.example.org", "https://hooks.example.org/", "https://hooks.example.org/rida?room=7",
    "https://hooks.example.org:8443/a/b", "HTTPS://Hooks.Example.ORG/x", "https://xn--mgba3a4f16a.xn--mgberp4a5d4ar/x",
    "https://prod-07.westeurope.logic.azure.com:443/workflows/abc/triggers/manual/paths/invoke?sig=a%2Fb",
  ])
  func `a name on the internet with TLS is taken as it was typed`(text: String) throws {
    #expect(try WebhookAddress(text).description == text)
  }

  @Test(arguments: [
    ("", WebhookAddress.Problem.malformed), ("hooks.example.org", .malformed), ("ftp://hooks.example.org", .malformed),
    ("https://hooks.example.org/a b", .malformed), ("https://hooks.example.org/#x", .malformed),
    ("https://جمعية.example/", .malformed), ("https://hooks.example.org/\n", .malformed),
    ("https://hooks.example.org/" + String(repeating: "a", count: 1000), .malformed),
    ("http://hooks.example.org/", .notSecure), ("http://127.0.0.1:9000/", .notSecure),
    ("https://user:pass@hooks.example.org/", .user), ("https://hooks.example.org@127.0.0.1/", .user),
    ("https://hooks.example.org:0/", .port), ("https://hooks.example.org:65536/", .port),
    ("https://hooks.example.org:/", .port), ("https://hooks.example.org:+443/", .port),
    ("https://hooks.example.org:44x/", .port),
  ])
  func `an address that is none says why`(text: String, problem: WebhookAddress.Problem) {
    #expect(throws: problem) { try WebhookAddress(text) }
  }

  @Test(arguments: [
    "127.0.0.1", "10.0.0.1", "8.8.8.8", "2130706433", "0x7f000001", "017700000001", "0177.0.0.1", "0x7f.1", "127.1",
    "127.0.0.1.", "1.2.3.0x4", "[::1]", "[::ffff:127.0.0.1]", "[fd00::1]", "localhost", "foo.localhost", "intranet",
    "printer.local", "db.internal", "nas.lan", "", ".", "a..b", "-a.example", "a_.example-", "example.org.",
    "hooks.example.org%2e",
  ])
  func `a number in any spelling, and a name of the house alone, are no host`(host: String) {
    #expect(throws: WebhookAddress.Problem.host) { try WebhookAddress("https://\(host)/") }
  }

  @Test func `one receiver on this machine is told in the open where it is allowed, and no other`() throws {
    let peer = try #require(LocalPeer("127.0.0.1:9000"))
    #expect(
      try WebhookAddress("http://127.0.0.1:9000/hook", allowing: peer).description == "http://127.0.0.1:9000/hook")
    #expect(throws: WebhookAddress.Problem.notSecure) {
      try WebhookAddress("http://127.0.0.1:9001/hook", allowing: peer)
    }
    #expect(throws: WebhookAddress.Problem.notSecure) { try WebhookAddress("http://127.0.0.1/hook", allowing: peer) }
    for wrong in ["", "127.0.0.1", "127.0.0.1:0", "127.0.0.1:65536", "10.0.0.1:9000", "localhost:9000", "[::1]:9000"] {
      #expect(LocalPeer(wrong) == nil, "\(wrong)")
    }
  }
}
