import Foundation
import FoundationNetworking
import Testing

/// The built program's own site on a free port of this machine, with somebody of the staff signed in.
final class StaffSite {
  private let server: Process
  private let port: Int
  private let session: URLSession

  /// Serves the folder of a program, and signs in.
  init(_ program: Program, _ places: [String: String]) async throws {
    port = Int.random(in: 20_000..<60_000)
    var words = places
    words["RIDA_LINK"] = "http://127.0.0.1:\(port)"
    let told = try program.run(["officer", "add", "officer", "--role", "officer"], places: words)
    let password = try #require(told.output.firstMatch(of: /with (\S+)/).map { String($0.1) }, "\(told.errors)")
    server = Process()
    server.executableURL = try Program.binary()
    server.currentDirectoryURL = Program.root
    server.arguments = ["serve", "--port", "\(port)", "--no-worker"]
    server.environment = ProcessInfo.processInfo.environment.merging(words) { _, ours in ours }
    server.standardOutput = FileHandle.nullDevice
    server.standardError = FileHandle.nullDevice
    session = URLSession(configuration: .ephemeral)
    try server.run()
    for _ in 0..<300 where server.isRunning {
      if let ready = try? await get("/readyz"), ready.status == 200 { break }
      try await Task.sleep(for: .milliseconds(20))
    }
    var sending = URLRequest(url: try address("/sign-in"))
    sending.httpMethod = "POST"
    sending.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
    sending.httpBody = Data("name=officer&password=\(password)".utf8)
    _ = try await session.data(for: sending)
  }

  deinit { server.terminate() }

  /// Whether it still runs.
  var isRunning: Bool { server.isRunning }

  /// Ends the server and waits for it.
  func stop() {
    server.terminate()
    server.waitUntilExit()
  }

  /// What a path answers.
  func get(_ path: String) async throws -> (status: Int, body: String) {
    let (data, response) = try await session.data(from: try address(path))
    return ((response as? HTTPURLResponse)?.statusCode ?? 0, String(decoding: data, as: UTF8.self))
  }

  private func address(_ path: String) throws -> URL { try #require(URL(string: "http://127.0.0.1:\(port)\(path)")) }
}
