import Foundation
import Testing

/// The built program, run as its user runs it, with a data folder of its own.
struct Program {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  let folder: URL
  let surveys: String

  /// A fresh folder; `surveys` is the folder of surveys, channels and departments.
  init(surveys: String = "Surveys") throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("rida-journey-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    self.surveys = surveys
  }

  /// The day in Riyadh, three hours ahead of Greenwich. In its last minutes the next one is waited for, so that no day ends
  /// while a test speaks of it.
  static let today: String = {
    let (day, now) = (86_400.0, Date().addingTimeInterval(3 * 3600))
    let rest = day - now.timeIntervalSince1970.truncatingRemainder(dividingBy: day)
    if rest < 180 { Thread.sleep(forTimeInterval: rest + 1) }
    return String(ISO8601DateFormatter().string(from: Date().addingTimeInterval(3 * 3600)).prefix(10))
  }()

  /// What a run printed and how it ended.
  struct Run {
    let code: Int32
    let output: String
    let errors: String
  }

  /// The newest build of the program beside these tests.
  static func binary() throws -> URL {
    let builds = ["release", "debug"].map { root.appendingPathComponent(".build/\($0)/rida") }
    let there = builds.filter { FileManager.default.isExecutableFile(atPath: $0.path) }
    func age(_ url: URL) -> Date {
      ((try? FileManager.default.attributesOfItem(atPath: url.path))?[.modificationDate] as? Date) ?? .distantPast
    }
    return try #require(there.max { age($0) < age($1) }, "build the program first: swift build")
  }

  /// Runs a command on this folder to its end.
  func run(_ arguments: String...) throws -> Run { try run(arguments) }

  /// Runs a command on this folder to its end.
  func run(_ arguments: [String]) throws -> Run {
    try run(
      arguments,
      places: [
        "RIDA_DATA": path("data"), "RIDA_SURVEYS": surveys, "RIDA_REPORTS": "Reports",
        "RIDA_LINK": "https://r.example.sa",
      ])
  }

  /// Runs a command to its end, with what the environment says of places.
  /// - Parameter typed: what somebody types meanwhile; `nil` where nobody does.
  func run(_ arguments: [String], places: [String: String], typed: String? = nil) throws -> Run {
    let process = Process()
    process.executableURL = try Program.binary()
    process.currentDirectoryURL = Program.root
    process.arguments = arguments
    process.environment = ProcessInfo.processInfo.environment.merging(places) { _, ours in ours }
    if let typed { process.standardInput = FileHandle(forReadingAtPath: try write(typed, to: "stdin")) }
    let (output, errors) = (path("stdout"), path("stderr"))
    for file in [output, errors] { _ = FileManager.default.createFile(atPath: file, contents: nil) }
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    process.waitUntilExit()
    return Run(
      code: process.terminationStatus, output: try String(contentsOfFile: output, encoding: .utf8),
      errors: try String(contentsOfFile: errors, encoding: .utf8))
  }

  /// A path in the program's own folder.
  func path(_ name: String) -> String { folder.appendingPathComponent(name).path }

  /// Writes a file there.
  func write(_ text: String, to name: String) throws -> String {
    try text.write(toFile: path(name), atomically: true, encoding: .utf8)
    return path(name)
  }
}
