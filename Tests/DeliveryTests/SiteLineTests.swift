import Delivery
import Foundation
import Testing

/// The certificate of a site, as a browser would see it.
@Suite struct SiteLineTests {
  @Test func `the end of a certificate is read as OpenSSL writes it`() {
    #expect(SiteLine.moment("Jan  1 00:00:00 1970 GMT") == 0)
    // date -ud '2026-11-03 12:30:59' +%s
    #expect(SiteLine.moment("Nov  3 12:30:59 2026 GMT") == 1_793_709_059)
    for none in ["", "Nov 3 2026", "Nov 31 12:00:00 2026 GMT", "Nov  3 24:00:00 2026 GMT", "Nov  3 12:00:00 2026 CET"] {
      #expect(SiteLine.moment(none) == nil, "\(none)")
    }
  }

  @Test func `nothing that answers is told, and nothing is waited for long`() async {
    #expect(await SiteLine.look("https://127.0.0.1:1") == .deaf)
  }

  @Test func `a certificate for which nobody vouches is strange, and its end is read all the same`() async throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("rida-site-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (key, certificate) = ("\(folder)/key.pem", "\(folder)/site.pem")
    let made = try openssl([
      "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-subj", "/CN=localhost", "-days", "5", "-keyout", key, "-out",
      certificate,
    ])
    made.waitUntilExit()
    try #require(made.terminationStatus == 0)
    let end = Int(Date().timeIntervalSince1970) + 5 * 86_400
    var seen = SiteLine.deaf
    // Another may have taken the port, and the server needs a moment.
    for port in 42_100..<42_120 where seen == .deaf {
      let server = try openssl([
        "s_server", "-accept", "127.0.0.1:\(port)", "-key", key, "-cert", certificate, "-quiet",
      ])
      for _ in 0..<100 where seen == .deaf && server.isRunning {
        seen = await SiteLine.look("https://127.0.0.1:\(port)")
        if seen == .deaf { try await Task.sleep(for: .milliseconds(50)) }
      }
      // A process may begin with every signal blocked but this one.
      kill(server.processIdentifier, SIGKILL)
      server.waitUntilExit()
    }
    guard case .strange(let until?) = seen else {
      Issue.record("\(seen)")
      return
    }
    #expect(abs(until - end) < 600)
  }

  private func openssl(_ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/openssl")
    process.arguments = arguments
    (process.standardOutput, process.standardError) = (FileHandle.nullDevice, FileHandle.nullDevice)
    process.standardInput = Pipe()
    try process.run()
    return process
  }
}
