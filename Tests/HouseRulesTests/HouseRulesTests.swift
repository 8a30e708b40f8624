import Foundation
import Testing

/// What holds the house up: the order of the rooms, the size of the files, the purity of the rooms that compute.
@Suite struct HouseRulesTests {
  static let rooms = [
    "Statistics", "CSV", "Numerals", "Surveys", "Tables", "Workbooks", "Invitations", "Fieldwork", "Ballots",
    "Redaction", "Releases", "Indicators", "Wording", "Records", "Seals", "Reporting", "Mail", "Documents",
    "Preferences", "Access", "Pages", "Delivery", "Worker", "Web", "Storage", "StorageSQLite", "rida",
  ]
  /// Not among them: Workbooks, which writes files, and Records, which has it write the workbook of a page.
  static let pure = [
    "Statistics", "CSV", "Numerals", "Surveys", "Invitations", "Fieldwork", "Ballots", "Redaction", "Releases",
    "Indicators", "Wording", "Seals", "Reporting", "Mail", "Documents", "Preferences", "Pages",
  ]

  @Test func `Package.swift tells the rooms in the order of the story`() throws {
    let package = try #require(House.text("Package.swift").split(separator: "let libraries").first)
    let named = package.matches(of: /(?:room\(\s*|executableTarget\(\s*name: )"([A-Za-z]+)"/).map { String($0.1) }
    #expect(named == Self.rooms)
    #expect(try Set(House.folders("Sources").filter { !$0.hasPrefix("C") || $0 == "CSV" }) == Set(Self.rooms))
  }

  @Test(arguments: rooms) func `a room imports only what stands before it`(room: String) throws {
    let place = try #require(Self.rooms.firstIndex(of: room))
    for file in try House.swiftFiles(under: "Sources/\(room)") {
      let imports = try House.text(file).matches(of: /(?m)^(?:package |public )?import (?:struct |class )?([A-Za-z]+)/)
      for name in imports.map({ String($0.1) }) {
        guard let other = Self.rooms.firstIndex(of: name) else { continue }
        #expect(other < place, "\(file) imports \(name)")
      }
    }
  }

  @Test func `Web and Storage never meet, and only Delivery's neighbours know a contact`() throws {
    for file in try House.swiftFiles(under: "Sources/Web") {
      #expect(try !House.text(file).contains("import Storage"), "\(file)")
    }
    for room in Self.rooms.prefix(while: { $0 != "Access" }) where room != "Invitations" {
      for file in try House.swiftFiles(under: "Sources/\(room)") {
        #expect(try !House.text(file).contains("phone: String"), "\(file) knows a telephone number")
      }
    }
  }

  @Test func `no file is longer than three hundred lines`() throws {
    for file in try House.swiftFiles(under: "Sources") + House.swiftFiles(under: "Tests") {
      let lines = try House.text(file).split(separator: "\n", omittingEmptySubsequences: false).count
      #expect(lines <= 300, "\(file) has \(lines) lines")
    }
  }

  @Test(arguments: pure) func `a pure room asks neither clock, dice, disk nor network`(room: String) throws {
    let forbidden = [
      "Date()", "Date.now", "ContinuousClock", "SuspendingClock", "clock_gettime", "FileManager", "FileHandle",
      "URLSession", "contentsOf", "SystemRandomNumberGenerator", "Task.sleep",
    ]
    // What seals uses the machine's randomness, as a key exchange must; nothing else may.
    let allowed = [
      "Sources/Ballots/BallotIntake.swift", "Sources/Releases/ReleaseBallots.swift", "Sources/Releases/SealAgain.swift",
    ]
    for file in try House.swiftFiles(under: "Sources/\(room)") where !allowed.contains(file) {
      let text = try House.text(file)
      for word in forbidden { #expect(!text.contains(word), "\(file) uses \(word)") }
      for line in text.split(separator: "\n") where line.contains(/\.(random|randomElement|shuffled|shuffle)\(/) {
        #expect(line.contains("using:"), "\(file) throws dice of its own: \(line)")
      }
    }
  }

  @Test func `only the Web room knows HTTP statuses`() throws {
    for file in try House.swiftFiles(under: "Sources") where !file.hasPrefix("Sources/Web/") {
      let text = try House.text(file)
      for word in ["HTTPResponse.Status", "import HTTPTypes"] { #expect(!text.contains(word), "\(file) has \(word)") }
    }
  }

  @Test func `a page throws only statuses for which ProblemPages has a page`() throws {
    let known: Set = [
      "badRequest", "unauthorized", "forbidden", "notFound", "contentTooLarge", "tooManyRequests", "requestTimeout",
    ]
    for file in try House.swiftFiles(under: "Sources/Web") {
      for match in try House.text(file).matches(of: /HTTPError\(\.(\w+)/) {
        #expect(known.contains(String(match.1)), "\(file) throws \(match.1)")
      }
    }
  }

  @Test func `no pattern repeats a group, which could be tried in more ways than anybody has time for`() throws {
    for file in try House.swiftFiles(under: "Sources") {
      for line in try House.text(file).split(separator: "\n") where line.contains(/of: \/|with: \/|\(\/|#\//) {
        #expect(!line.contains(/[^(]\)[*+{]/), "\(file): \(line)")
      }
    }
  }

  @Test func `nothing unfinished is left lying about`() throws {
    for file in try House.swiftFiles(under: "Sources") {
      let text = try House.text(file)
      for word in ["TODO", "FIXME", "fatalError(", "try!"] { #expect(!text.contains(word), "\(file) has \(word)") }
    }
  }

  @Test func `the formatter has nothing to say`() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.currentDirectoryURL = House.root
    process.arguments = [
      "swift", "format", "lint", "--strict", "--parallel", "-r", "Package.swift", "Sources", "Tests",
    ]
    let pipe = Pipe()
    process.standardError = pipe
    try process.run()
    let said = String(decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(said.prefix(4000))")
  }
}

/// The checkout that is tested.
enum House {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
  }

  static func folders(_ path: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appendingPathComponent(path).path)
  }

  static func swiftFiles(under path: String) throws -> [String] {
    let folder = root.appendingPathComponent(path).path
    return try FileManager.default.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(".swift") }
      .map { "\(path)/\($0)" }
  }
}
