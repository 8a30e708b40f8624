import HTTPTypes
import Hummingbird
import NIOCore
import Testing
import HTTP

@Suite struct ConnectionTests {
  private static func at(_ seconds: Double) -> NIODeadline { .uptimeNanoseconds(UInt64(seconds * 1e9)) }

  @Test func `the head of a request may take ten seconds from its first byte, drip as it may`() {
    var patience = ConnectionPatience(now: Self.at(100))
    for second in 101..<110 { patience.received(now: Self.at(Double(second))) }
    #expect(!patience.isOver(now: Self.at(109.9)) && patience.isOver(now: Self.at(110)))
    patience.headArrived(now: Self.at(109))
    patience.requestEnded()
    #expect(!patience.isOver(now: Self.at(500)))
    patience.received(now: Self.at(500))
    patience.received(now: Self.at(509))
    #expect(patience.isOver(now: Self.at(510)))
  }

  @Test func `a whole request may take seventy-five seconds, and the other end three to hang up`() {
    var patience = ConnectionPatience(now: Self.at(1))
    patience.headArrived(now: Self.at(2))
    for second in 3..<77 { patience.received(now: Self.at(Double(second))) }
    #expect(!patience.isOver(now: Self.at(76)) && patience.isOver(now: Self.at(77)))
    patience.requestEnded()
    patience.saidFarewell(now: Self.at(80))
    #expect(!patience.isOver(now: Self.at(82)) && patience.isOver(now: Self.at(83)))
  }

  @Test func `an answer is taken within twenty seconds and its length at eight kilobytes a second`() {
    var patience = ConnectionPatience(now: Self.at(1))
    patience.headArrived(now: Self.at(1))
    patience.requestEnded()
    patience.began(writing: 40_960, now: Self.at(2))
    #expect(!patience.isOver(now: Self.at(26.9)) && patience.isOver(now: Self.at(27)))
    // More of them give more time, but whoever takes none is not served for ever.
    patience.began(writing: 8192, now: Self.at(20))
    #expect(!patience.isOver(now: Self.at(27.9)) && patience.isOver(now: Self.at(28)))
    patience.ended(writing: 40_960, now: Self.at(21))
    #expect(!patience.isOver(now: Self.at(27.9)) && patience.isOver(now: Self.at(28)))
    patience.ended(writing: 8192, now: Self.at(22))
    #expect(!patience.isOver(now: Self.at(1000)))
  }

  @Test func `what was taken at once leaves no time for what is not taken`() {
    var patience = ConnectionPatience(now: Self.at(1))
    patience.headArrived(now: Self.at(1))
    patience.requestEnded()
    patience.began(writing: 4_096_000, now: Self.at(100))
    patience.began(writing: 8192, now: Self.at(101))
    patience.ended(writing: 4_096_000, now: Self.at(101))
    #expect(!patience.isOver(now: Self.at(121.9)) && patience.isOver(now: Self.at(122)))
  }

  @Test func `a connection of a minute is old`() {
    let patience = ConnectionPatience(now: Self.at(10))
    #expect(!patience.isOld(now: Self.at(69.9)) && patience.isOld(now: Self.at(70)))
  }

  @Test func `only a proxy of ours is believed, and only what it added last`() throws {
    let peer = try SocketAddress(ipAddress: "10.0.0.7", port: 4000)
    let request = Self.request("6.6.6.6, 7.7.7.7", "8.8.8.8,9.9.9.9 ")
    #expect(TrustedProxies().client(of: request, peer: peer) == "10.0.0.7")
    #expect(TrustedProxies.loopback.client(of: request, peer: peer) == "10.0.0.7")
    let proxies = try #require(TrustedProxies(list: "127.0.0.1, 10.0.0.7"))
    #expect(proxies.client(of: request, peer: peer) == "9.9.9.9")
    #expect(proxies.client(of: Self.request("nonsense"), peer: peer) == "proxy")
    #expect(proxies.client(of: Self.request(), peer: peer) == "proxy")
    #expect(proxies.client(of: request, peer: nil) == "")
    #expect(TrustedProxies(list: "10.0.0.7,proxy.example") == nil)
  }

  @Test func `an IPv6 network is one place, and an IPv4 address in IPv6 dress is itself`() throws {
    func place(_ text: String) throws -> String { TrustedProxies.place(try SocketAddress(ipAddress: text, port: 1)) }
    #expect(try place("2001:db8:1:2::1") == place("2001:db8:1:2:ffff::9"))
    #expect(try place("2001:db8:1:2::1") != place("2001:db8:1:3::1"))
    #expect(try place("::ffff:192.0.2.1") == "192.0.2.1")
    let mapped = try SocketAddress(ipAddress: "::ffff:127.0.0.1", port: 1)
    #expect(TrustedProxies.loopback.contains(mapped))
  }

  private static func request(_ forwarded: String...) -> Request {
    var fields = HTTPFields()
    if let name = HTTPField.Name("X-Forwarded-For") { fields[values: name] = forwarded }
    return Request(
      head: HTTPRequest(method: .post, scheme: "http", authority: "a", path: "/sign-in", headerFields: fields),
      body: .init(buffer: ByteBuffer()))
  }
}
