import Composition
import Testing

/// Where measures may be handed over.
@Suite struct MetricsAddressTests {
  @Test(arguments: [
    "127.0.0.1:9464", "10.2.3.4:1", "172.31.0.1:65535", "192.168.1.1:80", "[::1]:9464", "[fd12::7]:9464",
  ])
  func `this machine and inner networks are places`(text: String) { #expect(MetricsAddress(text) != nil) }

  @Test(arguments: [
    "", "9464", "127.0.0.1", "127.0.0.1:0", "127.0.0.1:65536", "0.0.0.0:9464", "8.8.8.8:9464", "172.32.0.1:9464",
    "[::]:9464", "[2001:db8::1]:9464", "localhost:9464", "127.0.0.1:9464:1", "127.1:99999999999999999999",
  ])
  func `what others reach, and what is none, are not`(text: String) { #expect(MetricsAddress(text) == nil) }
}
