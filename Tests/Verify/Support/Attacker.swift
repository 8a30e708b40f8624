import Foundation

/// A program of its own that gets what the threat model gives and prints what it guesses.
enum Attacker {
  /// Runs the attacker of a name beside this program and returns its lines.
  static func run(_ name: String, _ arguments: String...) throws -> [String] { try run(name, arguments) }

  private static func run(_ name: String, _ arguments: [String]) throws -> [String] {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Charity.program).deletingLastPathComponent()
      .appendingPathComponent(name)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let said = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure("\(name) ended with \(process.terminationStatus)") }
    return String(decoding: said, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}

extension Attacker {
  /// Bytes of a kind, as they are written down for whoever looks for them.
  static func piece(_ kind: String, _ bytes: some Sequence<UInt8>) -> String {
    "\(kind) " + bytes.map { String(Int($0) + 256, radix: 16).dropFirst() }.joined()
  }

  /// Where pieces stand in folders and files, each line with the kind first: all of them are looked for in one walk.
  static func finds(_ pieces: [String], in places: String...) throws -> [String] {
    let list = try Scratch()
    defer { withExtendedLifetime(list) {} }
    try pieces.joined(separator: "\n").write(toFile: "\(list.path)/list", atomically: true, encoding: .utf8)
    return try run("needles", ["\(list.path)/list"] + places)
  }
}

/// Words that nobody else says and that the redaction leaves alone.
enum Words {
  /// So many random small letters.
  static func letters(_ count: Int) -> String {
    String(decoding: (0..<count).map { _ in UInt8.random(in: 97...122) }, as: UTF8.self)
  }

  /// A comment of its own.
  static func comment() -> String { "\(letters(10)) \(letters(Int.random(in: 4...30))) \(letters(6))" }
}

extension Charity {
  /// One row of an interactions file; `contact` is `phone,email,name`, a number of its own if left out.
  struct Service {
    var channel = "phone"
    var department = "reception"
    var contact: String?
    /// Its place in the list, if left out.
    var reference: String?
  }

  /// Open links, one for each service and in their order.
  func invite(_ services: [Service], survey: String = "short") throws -> [String] {
    let (file, links) = ("\(folder)/services.csv", "\(folder)/service-links.csv")
    let rows = services.enumerated().map {
      "\($1.reference ?? "s-\($0)"),2026-01-05,\($1.channel),\($1.department),\($1.contact ?? "+9665\(50_000_000 + $0),,")"
    }
    try (["reference,day,channel,department,phone,email,name"] + rows).joined(separator: "\n")
      .write(toFile: file, atomically: true, encoding: .utf8)
    try run("invite", "--survey", survey, "--interactions", file, "--links", links, "--again")
    return try String(contentsOfFile: links, encoding: .utf8).split(whereSeparator: \.isNewline).dropFirst()
      .compactMap { $0.split(separator: "/").last.map(String.init) }
  }

  /// Has it taken in what became of some links.
  func report(_ outcomes: [(reference: String, outcome: String)], survey: String = "short") throws {
    let file = "\(folder)/outcomes.csv"
    try (["reference,outcome"] + outcomes.map { "\($0.reference),\($0.outcome)" }).joined(separator: "\n")
      .write(toFile: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: file) }
    try run("delivered", file, "--survey", survey)
  }

  /// Words before a command that send what it prints to a file.
  static func printing(to file: String) -> [String] { ["sh", "-c", "exec \"$0\" \"$@\" >>'\(file)' 2>&1"] }

  /// Closes this quarter: everything that has company is counted.
  @discardableResult
  func close(under: [String] = []) throws -> Run {
    let run = try attempt(["release", "--closing", Charity.quarter, "--early"], under: under)
    guard run.code == 0 else { throw Failure("rida release: \(run.errors)") }
    return run
  }

  /// The present quarter in Riyadh.
  static var quarter: String {
    let calendar = Calendar(identifier: .gregorian)
    let now = calendar.dateComponents(in: TimeZone(secondsFromGMT: 3 * 3600) ?? .gmt, from: Date())
    return "\(now.year ?? 0)Q\(((now.month ?? 1) + 2) / 3)"
  }
}
