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
    let told = try program.run(["officer", "add", "officer", "--role", "officer"], places: places)
    let password = try #require(told.output.firstMatch(of: /with (\S+)/).map { String($0.1) }, "\(told.errors)")
    session = URLSession(configuration: .ephemeral)
    (server, port) = try await StaffSite.served(places, session)
    var sending = URLRequest(url: try address("/sign-in"))
    sending.httpMethod = "POST"
    sending.setValue("application/x-www-form-urlencoded", forHTTPHeaderField: "Content-Type")
    sending.httpBody = Data("name=officer&password=\(password)".utf8)
    _ = try await session.data(for: sending)
  }

  /// A server that answers, and its port: one below those that the machine gives to whoever asks for any. Where it is taken
  /// all the same the server ends, and another is tried.
  private static func served(_ places: [String: String], _ session: URLSession) async throws -> (Process, Int) {
    for _ in 0..<5 {
      let (server, port) = (Process(), Int.random(in: 20_000..<32_000))
      server.executableURL = try Program.binary()
      server.currentDirectoryURL = Program.root
      server.arguments = ["serve", "--port", "\(port)", "--no-worker"]
      server.environment = ProcessInfo.processInfo.environment.merging(places) { _, ours in ours }
        .merging(["RIDA_LINK": "http://127.0.0.1:\(port)"]) { _, ours in ours }
      server.standardOutput = FileHandle.nullDevice
      server.standardError = FileHandle.nullDevice
      try server.run()
      let ready = try #require(URL(string: "http://127.0.0.1:\(port)/readyz"))
      for _ in 0..<3000 where server.isRunning {
        let answer = try? await session.data(from: ready).1 as? HTTPURLResponse
        if answer?.statusCode == 200 { return (server, port) }
        try await Task.sleep(for: .milliseconds(20))
      }
      server.terminate()
    }
    throw Unserved()
  }

  /// No server came to answer.
  private struct Unserved: Error {}

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
