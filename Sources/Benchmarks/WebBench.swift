import Ballots
import Composition
import Foundation
import HTTP
import Hummingbird
import Invitations
import NIOCore
import Web

/// The rating site over real connections: forms read, and ratings posted, sealed and durable.
struct WebBench {
  /// What was measured.
  struct Figures {
    let postsPerSecond: Double
    /// Milliseconds, at half that rate.
    let slowestHundredth: Double
    let formsPerSecond: Double
    let constantsPerSecond: Double
  }

  let bench: BenchWorkspace
  /// The tickets that are spent: the first half as fast as it goes, the second at half the speed.
  let range: Range<Int>

  private static let connections = 128

  func measure() async throws -> Figures {
    Server.keepMemory()
    let (port, ready) = AsyncStream.makeStream(of: Int.self)
    let site = try Server.site(
      bench.workspace, base: "http://127.0.0.1",
      choices: .fixed(at: "http://127.0.0.1", key: bench.workspace.carriersKey), surveys: "", reports: "")
    let router = site.router()
    let constant = ByteBuffer(repeating: UInt8(ascii: "a"), count: 10_240)
    router.get("/constant") { _, _ in
      Response(status: .ok, headers: [.contentType: "text/html; charset=utf-8"], body: .init(byteBuffer: constant))
    }
    let connections = OpenConnections(most: 2 * WebBench.connections, proxies: .loopback)
    let application = Server.application(router, host: "127.0.0.1", port: 0, connections: connections) {
      ready.yield($0)
    }
    let serving = Task { try await application.runService(gracefulShutdownSignals: []) }
    defer { serving.cancel() }
    guard let number = await port.first(where: { _ in true }) else { throw CancellationError() }
    return try await apart { try load(LoadClient(port: number, connections: WebBench.connections)) }
  }

  /// Runs work on a thread of its own, which takes none from the server.
  private func apart(_ work: @escaping @Sendable () throws -> Figures) async throws -> Figures {
    try await withCheckedThrowingContinuation { result in
      Thread { result.resume(with: Result { try work() }) }.start()
    }
  }

  private func load(_ client: LoadClient) throws -> Figures {
    let forms = bench.tickets[range].map { request("GET", "/r/\($0.token)") }
    let posts = bench.tickets[range].map { request("POST", "/r/\($0.token)", body: body) }
    let constants = forms.indices.map { _ in request("GET", "/constant") }
    _ = try client.run(Array(forms.prefix(2000)))
    // In turns, so that a machine that is slower for a moment is so for both.
    let share = max(1, forms.count / 10)
    var (constantSeconds, formSeconds, statuses) = (0.0, 0.0, [Int: Int]())
    for start in stride(from: 0, to: forms.count, by: share) {
      let part = start..<min(start + share, forms.count)
      constantSeconds += Double(part.count) / (try client.run(Array(constants[part])).perSecond)
      let form = try client.run(Array(forms[part]))
      formSeconds += Double(part.count) / form.perSecond
      statuses.merge(form.statuses, uniquingKeysWith: +)
    }
    let half = posts.count / 2
    let fast = try client.run(Array(posts.prefix(half)))
    let calm = try client.run(Array(posts.suffix(half)), perSecond: fast.perSecond / 2)
    guard statuses == [200: forms.count], fast.statuses == [303: half], calm.statuses == [303: posts.count - half]
    else { throw Complaint(code: 69, lines: ["the site answered \(statuses) \(fast.statuses) \(calm.statuses)"]) }
    return Figures(
      postsPerSecond: fast.perSecond, slowestHundredth: calm.quantile(0.99) * 1000,
      formsPerSecond: Double(forms.count) / formSeconds, constantsPerSecond: Double(forms.count) / constantSeconds)
  }

  /// One ordinary form as a browser sends it.
  private var body: String {
    bench.sheet.values.flatMap { name, values in
      values.map { "\(name)=\($0.addingPercentEncoding(withAllowedCharacters: .alphanumerics) ?? "")" }
    }
    .joined(separator: "&")
  }

  private func request(_ method: String, _ path: String, body: String = "") -> [UInt8] {
    let length =
      method == "POST"
      ? "content-type: application/x-www-form-urlencoded\r\ncontent-length: \(body.utf8.count)\r\n" : ""
    return Array("\(method) \(path) HTTP/1.1\r\nhost: 127.0.0.1\r\n\(length)\r\n\(body)".utf8)
  }
}
