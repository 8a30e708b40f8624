/// A Swift package that is built into this program, at the version that `Package.resolved` names; a test holds the two
/// together.
struct SwiftPackage {
  /// Where it is kept, without its scheme.
  let place: String
  let version: String
  /// As SPDX writes it.
  let licence: String

  private init(_ place: String, _ version: String, licence: String = "Apache-2.0") {
    self.place = place
    self.version = version
    self.licence = licence
  }

  /// All of them, those that others bring along included.
  static let all = [
    SwiftPackage("github.com/swift-server/async-http-client", "1.37.0"),
    SwiftPackage("github.com/groue/GRDB.swift", "7.10.0", licence: "MIT"),
    SwiftPackage("github.com/hummingbird-project/hummingbird", "2.28.1"),
    SwiftPackage("github.com/apple/swift-algorithms", "1.2.1"),
    SwiftPackage("github.com/apple/swift-argument-parser", "1.8.2"),
    SwiftPackage("github.com/apple/swift-asn1", "1.7.4"),
    SwiftPackage("github.com/apple/swift-async-algorithms", "1.1.4"),
    SwiftPackage("github.com/apple/swift-atomics", "1.3.0"),
    SwiftPackage("github.com/apple/swift-certificates", "1.21.1"),
    SwiftPackage("github.com/apple/swift-collections", "1.6.0"),
    SwiftPackage("github.com/apple/swift-configuration", "1.4.0"),
    SwiftPackage("github.com/apple/swift-crypto", "4.5.2"),
    SwiftPackage("github.com/apple/swift-distributed-tracing", "1.7.3"),
    SwiftPackage("github.com/apple/swift-http-structured-headers", "1.7.0"),
    SwiftPackage("github.com/apple/swift-http-types", "1.8.0"),
    SwiftPackage("github.com/apple/swift-log", "1.16.2"),
    SwiftPackage("github.com/apple/swift-metrics", "2.13.0"),
    SwiftPackage("github.com/hummingbird-project/swift-mustache", "2.1.1"),
    SwiftPackage("github.com/apple/swift-nio", "2.101.2"),
    SwiftPackage("github.com/apple/swift-nio-extras", "1.35.2"),
    SwiftPackage("github.com/apple/swift-nio-http2", "1.46.0"),
    SwiftPackage("github.com/apple/swift-nio-ssl", "2.37.6"),
    SwiftPackage("github.com/apple/swift-nio-transport-services", "1.28.0"),
    SwiftPackage("github.com/apple/swift-numerics", "1.1.1"),
    SwiftPackage("github.com/apple/swift-service-context", "1.5.1"),
    SwiftPackage("github.com/swift-server/swift-service-lifecycle", "2.13.0"),
    SwiftPackage("github.com/apple/swift-system", "1.8.1"),
    SwiftPackage("github.com/jpsim/Yams", "6.2.2", licence: "MIT"),
  ]
}
