import Delivery
import Testing

@Suite struct SiteAddressTests {
  @Test func `an address is a scheme, a host and perhaps a port`() throws {
    let addresses = [
      "https://r.example.sa", "http://127.0.0.1:8080", "http://localhost:1", "https://xn--mgbh0fb.example",
      "https://[2001:db8::1]:8443", "https://R.Example.sa", "https://xn--mgba3a4f16a.example", "https://rida",
      "http://10.0.0.7",
    ]
    for text in addresses { #expect(try SiteAddress(text).description == text) }
    #expect(try SiteAddress("https://r.example.sa///").description == "https://r.example.sa")
    #expect(try SiteAddress("https://a.sa").isSecure && !SiteAddress("http://a.sa").isSecure)
    #expect(SiteAddress.here(port: 8112).description == "http://127.0.0.1:8112")
  }

  @Test(arguments: [
    ("r.example.sa", SiteAddressProblem.noScheme("r.example.sa")),
    ("HTTPS://r.example.sa", .noScheme("HTTPS://r.example.sa")),
    ("ftp://r.example.sa", .noScheme("ftp://r.example.sa")),
    (" https://r.example.sa", .noScheme(" https://r.example.sa")),
    ("https:/r.example.sa", .noScheme("https:/r.example.sa")),
    ("https://r.example.sa/rate", .notTheRoot("https://r.example.sa/rate")),
    ("https://r.example.sa/?a=1", .notTheRoot("https://r.example.sa/?a=1")),
    ("https://r.example.sa?", .notTheRoot("https://r.example.sa?")),
    ("https://r.example.sa#top", .notTheRoot("https://r.example.sa#top")),
    ("https://user@r.example.sa", .user("https://user@r.example.sa")),
    ("https://", .host("https://")),
    ("https://r example.sa", .host("https://r example.sa")),
    ("https://r.example.sa ", .host("https://r.example.sa ")),
    ("https://r.example.sa\n", .host("https://r.example.sa\n")),
    ("https://قيم.example", .host("https://قيم.example")),
    ("https://r..sa", .host("https://r..sa")),
    ("https://-r.sa", .host("https://-r.sa")),
    ("https://r.sa.", .host("https://r.sa.")),
    ("https://r.sa:0", .port("https://r.sa:0")),
    ("https://r.sa:65536", .port("https://r.sa:65536")),
    ("https://r.sa:99999999999999999999", .port("https://r.sa:99999999999999999999")),
    ("https://r.sa:080", .port("https://r.sa:080")),
    ("https://r.sa:http", .port("https://r.sa:http")),
    ("https://r.sa:80 ", .port("https://r.sa:80 ")),
    ("https://r.sa:-1", .port("https://r.sa:-1")),
    ("https://r.sa:٨٠", .port("https://r.sa:٨٠")),
    ("https://r.sa:", .port("https://r.sa:")),
    ("https://:8080", .host("https://:8080")),
    ("https://[r.sa]", .host("https://[r.sa]")),
    ("https://r\\example.sa", .host("https://r\\example.sa")),
    ("https://r%2Eexample.sa", .host("https://r%2Eexample.sa")),
    ("https://r_1.sa", .host("https://r_1.sa")),
    ("https://r.sa\u{200F}", .host("https://r.sa\u{200F}")),
    ("https://\u{202E}r.sa", .host("https://\u{202E}r.sa")),
    ("//r.example.sa", .noScheme("//r.example.sa")),
    ("javascript://r.sa", .noScheme("javascript://r.sa")),
    ("https://256.1.1.1", .host("https://256.1.1.1")),
    ("https://10.0.0.07", .host("https://10.0.0.07")),
    ("https://10.1", .host("https://10.1")),
    ("https://2130706433", .host("https://2130706433")),
    ("https://0x7f.1", .host("https://0x7f.1")),
    ("https://[1:2:3]", .host("https://[1:2:3]")),
    ("https://[::1%251]", .host("https://[::1%251]")),
    ("https://xn--a.sa", .host("https://xn--a.sa")),
    ("https://xn--.sa", .host("https://xn--.sa")),
    ("https://xn--abc-.sa", .host("https://xn--abc-.sa")),
    ("https://xn--99999999999.sa", .host("https://xn--99999999999.sa")),
    ("https://xn--a-zmc.sa", .host("https://xn--a-zmc.sa")),
    ("https://0.0.0.0", .nowhere("https://0.0.0.0")),
    ("http://0.0.0.0:8080", .nowhere("http://0.0.0.0:8080")),
    ("http://[::]:8080", .nowhere("http://[::]:8080")),
    ("http://[::ffff:0.0.0.0]", .nowhere("http://[::ffff:0.0.0.0]")),
    ("https://255.255.255.255", .nowhere("https://255.255.255.255")),
  ])
  func `what links could not lead to is refused`(text: String, problem: SiteAddressProblem) {
    #expect(throws: problem) { try SiteAddress(text) }
  }

  @Test(arguments: [
    ("http://127.0.0.1:8112", "127.0.0.1", 8112), ("http://localhost:8112", "127.0.0.1", 8112),
    ("http://[::1]:8112", "::1", 8112),
    ("http://127.0.0.1", "127.0.0.1", 80), ("http://127.0.0.1:8112", "localhost", 8112),
    ("https://localhost", "127.0.0.1", 8112),
    ("https://r.example.sa", "127.0.0.1", 8080), ("https://r.example.sa", "0.0.0.0", 8080),
    ("http://10.0.0.7:8080", "0.0.0.0", 8080),
  ])
  func `a server may be what an address leads to`(link: String, host: String, port: Int) throws {
    try SiteAddress(link).check(listeningAt: host, port: port)
  }

  @Test func `a server that an address of this machine does not lead to is told`() throws {
    func problem(_ link: String, _ host: String, _ port: Int) throws -> SiteAddressProblem? {
      do throws(SiteAddressProblem) { try SiteAddress(link).check(listeningAt: host, port: port) } catch {
        return error
      }
      return nil
    }
    let here = "http://127.0.0.1:8112"
    for link in ["http://127.0.0.1:8080", "http://localhost", "http://127.0.0.2:8112", "http://[::1]:8112"] {
      #expect(try problem(link, "127.0.0.1", 8112) == .elsewhere(link, here: here))
    }
    #expect(try problem(here, "::1", 8112) == .elsewhere(here, here: "http://[::1]:8112"))
    for link in [
      here, "https://localhost", "http://[::1]:8112", "http://[::ffff:127.0.0.1]:8112", "https://r.localhost",
    ] {
      for host in ["0.0.0.0", "::", "10.0.0.7", "r.example.sa"] {
        #expect(try problem(link, host, 8112) == .ofThisMachine(link, listening: host))
      }
    }
    #expect(try problem("https://127.0.0.1:8112", "127.0.0.1", 8112) == .noTLS("https://127.0.0.1:8112"))
  }

  @Test func `where no address is set, a server for others has none`() throws {
    #expect(try SiteAddress.unset(listeningAt: "127.0.0.1", port: 8112).description == "http://127.0.0.1:8112")
    #expect(try SiteAddress.unset(listeningAt: "::1", port: 8112).description == "http://[::1]:8112")
    #expect(throws: SiteAddressProblem.unset(listening: "0.0.0.0")) {
      try SiteAddress.unset(listeningAt: "0.0.0.0", port: 8112)
    }
  }
}
