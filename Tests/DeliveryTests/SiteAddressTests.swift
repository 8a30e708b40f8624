import Delivery
import Testing

@Suite struct SiteAddressTests {
  @Test func `an address is a scheme, a host and perhaps a port`() throws {
    let addresses = [
      "https://r.example.sa", "http://127.0.0.1:8080", "http://localhost:1", "https://xn--mgbh0fb.example",
      "https://[2001:db8::1]:8443", "https://R.Example.sa",
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
    ("https://r.sa:0", .host("https://r.sa:0")),
    ("https://r.sa:65536", .host("https://r.sa:65536")),
    ("https://r.sa:", .host("https://r.sa:")),
    ("https://[r.sa]", .host("https://[r.sa]")),
    ("https://r\\example.sa", .host("https://r\\example.sa")),
    ("https://r%2Eexample.sa", .host("https://r%2Eexample.sa")),
  ])
  func `what links could not lead to is refused`(text: String, problem: SiteAddressProblem) {
    #expect(throws: problem) { try SiteAddress(text) }
  }
}
