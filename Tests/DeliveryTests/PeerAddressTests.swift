import Delivery
import Testing

/// To which machines a connection is opened for somebody who only typed an address.
@Suite struct PeerAddressTests {
  @Test(arguments: [
    // This machine, no machine, everybody.
    "127.0.0.1", "127.255.255.254", "0.0.0.0", "0.1.2.3", "255.255.255.255", "240.0.0.1", "224.0.0.1",
    "239.255.255.250",
    // Networks of a house, and what lies between a house and the internet.
    "10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.255", "192.168.0.1", "192.168.255.255", "100.64.0.1",
    "100.127.255.255", "169.254.0.1", "169.254.169.254", "192.0.0.8", "192.0.0.170",
    // Documentation, tests, what is no more.
    "192.0.2.1", "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.9", "192.88.99.1",
    // The same in version 6.
    "::", "::1", "fc00::1", "fd12:3456:789a::1", "fdff::1", "fe80::1", "febf::1", "fec0::1", "ff02::1", "ff0e::1",
    "100::1", "2001:db8::1", "3fff::1", "5f00::1",
    // Version 4 within version 6.
    "::127.0.0.1", "::ffff:127.0.0.1", "::ffff:8.8.8.8", "::ffff:10.0.0.1", "::ffff:0:127.0.0.1", "64:ff9b::7f00:1",
    "64:ff9b:1::1", "2002:7f00:1::1", "2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2", "2001:1ff::1",
  ])
  func `an address that is not somewhere on the internet is none`(text: String) throws {
    #expect(try !#require(PeerAddress(text, port: 443)).isOutside)
  }

  @Test(arguments: [
    "8.8.8.8", "1.1.1.1", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1", "126.255.255.255", "128.0.0.1",
    "169.253.1.1", "169.255.1.1", "172.15.255.255", "172.32.0.1", "192.0.1.1", "192.0.3.1", "192.167.1.1",
    "192.169.1.1",
    "198.17.255.255", "198.20.0.1", "203.0.112.1", "203.0.114.1", "223.255.255.255", "2001:4860:4860::8888",
    "2001:200::1", "2001:db7::1", "2001:db9::1", "2003::1", "2606:4700::1111", "3ffe::1",
  ])
  func `whatever else there is lies outside`(text: String) throws {
    #expect(try #require(PeerAddress(text, port: 443)).isOutside)
  }

  @Test(arguments: ["", "localhost", "127.1", "2130706433", "0x7f.1", "1.2.3.4.5", "[::1]", "::g"])
  func `what is no address as it is written is none`(text: String) { #expect(PeerAddress(text, port: 1) == nil) }

  /// Nothing needs to listen: no connection is opened. The library reads these spellings of a number as other programs do.
  @Test(arguments: [
    "127.0.0.1", "2130706433", "0x7f000001", "0177.0.0.1", "017700000001", "0x7f.1", "127.1", "localhost", "0",
    "0.0.0.0", "10.1.2.3", "169.254.169.254", "100.64.0.1", "192.168.1.1",
  ])
  func `no connection is opened to this machine or its network, however its name is written`(host: String) async {
    let request = HTTPExchange.Request(method: "POST", url: "http://\(host):9/", body: Array("{}".utf8))
    let outcome = await HTTPExchange.run(
      request, limits: HTTPExchange.Limits(connecting: 5, whole: 5, reach: .outside(and: nil)))
    guard case .barred = outcome else {
      Issue.record("\(host): \(outcome)")
      return
    }
  }

  @Test func `one receiver is allowed by its address and its port`() async throws {
    let peer = try #require(PeerAddress("127.0.0.1", port: 9))
    func outcome(_ port: Int) async -> HTTPExchange.Outcome {
      await HTTPExchange.run(
        HTTPExchange.Request(method: "GET", url: "http://127.0.0.1:\(port)/"),
        limits: HTTPExchange.Limits(connecting: 5, whole: 5, reach: .outside(and: peer)))
    }
    // Nothing listens there, but a connection was tried.
    guard case .unsent = await outcome(9), case .barred = await outcome(10) else {
      Issue.record("another port was reached, or this one was not")
      return
    }
  }
}
