import Foundation

/// A data folder of its own and the built program on it, run as its user runs it. Everything listens on this machine
/// alone and ends with the attack. Its places are for every thread, its server and commands for one at a time.
final class Charity: @unchecked Sendable {
  /// The checkout.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
  /// The program beside this one.
  static let program = URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath()
    .deletingLastPathComponent().appendingPathComponent("rida").path

  let folder: String
  private let kept: KeptPort
  private(set) var server: Process?
  private let under: [String]

  var port: Int { kept.number }
  var data: String { "\(folder)/data" }
  var database: String { "\(data)/rida.sqlite" }

  /// A new charity with its surveys published. `folder` defaults to a new one under the temporary directory.
  /// `under` stands before every command, such as a clock that is wrong.
  init(
    folder: String? = nil, surveys: [String] = ["after-registration", "short"], under: [String] = []
  ) throws {
    self.under = under
    self.folder = folder ?? NSTemporaryDirectory() + "verify-\(UUID().uuidString)"
    kept = try KeptPort()
    try furnish()
    try run("init")
    for survey in surveys { try run("survey", "publish", "Surveys/\(survey)/1.yaml") }
  }

  /// A folder in which nothing is yet.
  init(empty: Bool) throws {
    under = []
    folder = NSTemporaryDirectory() + "verify-\(UUID().uuidString)"
    kept = try KeptPort()
    try furnish()
  }

  /// A charity that begins where another stands, whose server rests.
  init(like other: Charity) throws {
    under = other.under
    folder = NSTemporaryDirectory() + "verify-\(UUID().uuidString)"
    kept = try KeptPort()
    try furnish()
    try FileManager.default.copyItem(atPath: other.data, toPath: data)
  }

  /// A folder with surveys of its own: what is posted to the site writes there.
  private func furnish() throws {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: "Surveys", toPath: "\(folder)/Surveys")
  }

  deinit {
    kill()
    try? FileManager.default.removeItem(atPath: folder)
  }

  private var environment: [String: String] {
    ProcessInfo.processInfo.environment.merging([
      "RIDA_DATA": data, "RIDA_SURVEYS": "\(folder)/Surveys", "RIDA_REPORTS": "Reports",
      "RIDA_LINK": "http://127.0.0.1:\(port)",
    ]) { _, ours in ours }
  }

  /// What a command printed and how it ended.
  struct Run {
    let code: Int32
    let output: String
    let errors: String
  }

  /// Runs a command to its end; `under` puts other words before it, such as a tracer.
  @discardableResult
  func attempt(_ arguments: [String], under: [String] = []) throws -> Run {
    let process = process(arguments, under: under)
    let (output, errors) = ("\(folder)/stdout", "\(folder)/stderr")
    for file in [output, errors] { _ = FileManager.default.createFile(atPath: file, contents: nil) }
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    process.waitUntilExit()
    return Run(
      code: process.terminationStatus, output: (try? String(contentsOfFile: output, encoding: .utf8)) ?? "",
      errors: (try? String(contentsOfFile: errors, encoding: .utf8)) ?? "")
  }

  /// Runs a command that must succeed.
  @discardableResult
  func run(_ arguments: String...) throws -> String {
    let run = try attempt(arguments)
    guard run.code == 0 else { throw Failure("rida \(arguments.joined(separator: " ")): \(run.errors)") }
    return run.output
  }

  private func process(_ arguments: [String], under: [String]) -> Process {
    let process = Process()
    let words = self.under + under + [Charity.program] + arguments
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.currentDirectoryURL = Charity.root
    process.environment = environment
    return process
  }

  /// Serves until killed or stopped, and returns when it answers.
  func serve(worker: Bool = false, under: [String] = []) throws {
    let process = process(["serve", "--port", "\(port)"] + (worker ? [] : ["--no-worker"]), under: under)
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    server = process
    let deadline = Date().addingTimeInterval(60)
    while Date() < deadline {
      if let connection = try? Connection(port: port), (try? connection.get("/readyz"))?.status == 200 { return }
      if !process.isRunning { throw Failure("the server ended with \(process.terminationStatus)") }
      usleep(20_000)
    }
    throw Failure("the server did not start")
  }

  /// Ends the server at once, as a power cut of the process: nothing of it runs on.
  func kill() {
    guard let server, server.isRunning else { return }
    Foundation.kill(server.processIdentifier, SIGKILL)
    server.waitUntilExit()
  }

  /// Asks the server to end and waits for it.
  func stop() {
    guard let server, server.isRunning else { return }
    server.terminate()
    server.waitUntilExit()
  }

  /// How the server ended by itself; `nil` where it still runs after so many seconds.
  func ended(within seconds: Double) -> Int32? {
    guard let server else { return nil }
    let deadline = Date().addingTimeInterval(seconds)
    while server.isRunning, Date() < deadline { usleep(20_000) }
    return server.isRunning ? nil : server.terminationStatus
  }

  /// Open links of one round, as tokens.
  func invite(
    _ count: Int, channel: String = "phone", department: String = "reception", survey: String = "short",
    day: String = "2026-01-05"
  ) throws -> [String] {
    let file = "\(folder)/interactions.csv"
    let links = "\(folder)/links.csv"
    let rows = (0..<count).map { "\(survey)-\($0),\(day),\(channel),\(department)" }
    try (["reference,day,channel,department"] + rows).joined(separator: "\n")
      .write(toFile: file, atomically: true, encoding: .utf8)
    try run("invite", "--survey", survey, "--interactions", file, "--links", links, "--again")
    return try String(contentsOfFile: links, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
      .compactMap { $0.split(separator: "/").last.map(String.init) }
  }
}

/// Why an attack could not be made.
struct Failure: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
