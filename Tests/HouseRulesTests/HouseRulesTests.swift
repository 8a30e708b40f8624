import Foundation
import Testing

/// What holds the house up: the order of the rooms, the size of the files, the purity of the rooms that compute.
@Suite struct HouseRulesTests {
  static let rooms = [
    "Statistics", "CSV", "Numerals", "Surveys", "Drafts", "Tables", "Workbooks", "Parquet", "Invitations", "Fieldwork",
    "Ballots", "Redaction", "Releases", "Indicators", "Wording", "Forms", "Mapping", "Records", "Seals", "Reporting",
    "Mail",
    "Documents", "Preferences", "Access", "Upkeep", "Monitoring", "Messages", "Pages", "Printing", "HTTP", "PublicSite",
    "Delivery", "OpenID", "Offsite", "Taking", "Sending", "Worker", "Accounts", "Administration", "API", "Web",
    "Storage", "StorageSQLite", "StoragePostgres", "Nodes", "Composition", "Accountability", "Demo", "Benchmarks",
    "rida",
  ]
  /// Not among them: Workbooks, which writes files, and Records, which has it write the workbook of a page.
  static let pure = [
    "Statistics", "CSV", "Numerals", "Surveys", "Drafts", "Parquet", "Invitations", "Fieldwork", "Ballots", "Redaction",
    "Releases", "Indicators", "Wording", "Forms", "Mapping", "Seals", "Reporting", "Mail", "Documents", "Preferences",
    "Upkeep", "Messages", "Pages",
  ]

  @Test func `Package.swift tells the rooms in the order of the story`() throws {
    let package = try #require(House.text("Package.swift").split(separator: "let libraries").first)
    let named = package.matches(of: /(?:room\(\s*|executableTarget\(\s*name: )"([A-Za-z]+)"/).map { String($0.1) }
    #expect(named == Self.rooms)
    let folders = try House.folders("Sources").filter {
      !(try House.folders("Sources/\($0)").contains("module.modulemap"))
    }
    #expect(Set(folders) == Set(Self.rooms))
  }

  @Test(arguments: rooms) func `a room imports only what stands before it`(room: String) throws {
    let before = try Set(Self.rooms.prefix(upTo: #require(Self.rooms.firstIndex(of: room))))
    for (file, imported) in try House.imports(of: room) {
      let late = imported.intersection(Self.rooms).subtracting(before).sorted()
      #expect(late.isEmpty, "\(file) imports \(late)")
    }
  }

  /// What Package.swift leaves out could still be imported, as everything is built side by side.
  @Test(arguments: rooms.dropLast()) func `a room imports what Package.swift says`(room: String) throws {
    let written = try House.text("Package.swift").matches(of: /room\(\s*"([A-Za-z]+)"(?:,\s*"+([A-Za-z\s]*)"+)?/)
    let listed = try #require(written.first { $0.1 == room }).2 ?? ""
    let imported = try House.imports(of: room).reduce(into: Set<String>()) { $0.formUnion($1.imported) }
    let named = Set(listed.split(whereSeparator: \.isWhitespace).map(String.init))
    #expect(imported.intersection(Self.rooms) == named.intersection(Self.rooms))
  }

  @Test(arguments: ["HTTP", "PublicSite"])
  func `what everybody reaches knows no contact, no account and nothing that issues or builds`(room: String) throws {
    let forbidden: Set = [
      "Access", "Mail", "Documents", "Preferences", "Reporting", "Messages", "Delivery", "OpenID", "Sending", "Worker",
      "Accounts", "Administration", "API", "Web", "Storage", "StorageSQLite", "StoragePostgres", "Nodes",
    ]
    for (file, imported) in try House.imports(of: room) {
      let named = imported.intersection(forbidden).sorted()
      #expect(named.isEmpty, "\(file) imports \(named)")
      for word in ["CommentStore", "SurveyDrafts"] {
        #expect(try !House.text(file).contains(word), "\(file) names \(word)")
      }
    }
  }

  @Test(arguments: ["Accounts", "Administration"])
  func `who signs in and who sets something up reach no answers, no comments and no reports`(room: String) throws {
    for (file, imported) in try House.imports(of: room) {
      let named = imported.intersection(["Reporting", "Records", "Documents", "Taking", "Fieldwork"]).sorted()
      #expect(named.isEmpty, "\(file) imports \(named)")
      for word in ["CommentStore", "TallyStore", "ReportStore"] {
        #expect(try !House.text(file).contains(word), "\(file) names \(word)")
      }
    }
  }

  @Test func `what other systems call reaches contacts, links and reports of them through its desks alone`() throws {
    let forbidden: Set = [
      "Delivery", "Fieldwork", "Taking", "Sending", "Messages", "Mail", "Pages", "Worker", "Accounts", "Administration",
    ]
    for (file, imported) in try House.imports(of: "API") {
      let named = imported.intersection(forbidden).sorted()
      #expect(named.isEmpty, "\(file) imports \(named)")
      for word in ["ContactStore", "Interaction", "Ticket", "SurveyDrafts", "BallotBox"] {
        let isNamed = try House.text(file).contains(try Regex("\\b\(word)\\b"))
        #expect(!isNamed, "\(file) names \(word)")
      }
    }
  }

  @Test func `Web and Storage never meet, and only Delivery's neighbours know a contact`() throws {
    for room in ["Accounts", "Administration", "API", "Web"] {
      for (file, imported) in try House.imports(of: room) { #expect(!imported.contains("Storage"), "\(file)") }
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

  /// Migrations are not counted: each stays for ever.
  @Test(arguments: rooms.filter { !["Statistics", "Indicators", "Pages"].contains($0) })
  func `no room has more than sixty files`(room: String) throws {
    #expect(try House.swiftFiles(under: "Sources/\(room)").count { !$0.contains("/Migrations/") } <= 60)
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

  /// Through which requests and answers go.
  private static let site = ["HTTP", "PublicSite", "Accounts", "Administration", "API", "Web"]

  @Test func `only the rooms of the site know HTTP statuses`() throws {
    for file in try House.swiftFiles(of: Self.rooms.filter { !Self.site.contains($0) }) {
      let text = try House.text(file)
      for word in ["HTTPResponse.Status", "import HTTPTypes"] { #expect(!text.contains(word), "\(file) has \(word)") }
    }
  }

  @Test func `a page throws only statuses for which ProblemPages has a page`() throws {
    let known: Set = [
      "badRequest", "unauthorized", "forbidden", "notFound", "contentTooLarge", "tooManyRequests", "requestTimeout",
    ]
    for file in try House.swiftFiles(of: Self.site) {
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

  static func swiftFiles(of rooms: [String]) throws -> [String] {
    try rooms.flatMap { try swiftFiles(under: "Sources/\($0)") }
  }

  /// The modules that each file of a room imports.
  static func imports(of room: String) throws -> [(file: String, imported: Set<String>)] {
    try swiftFiles(under: "Sources/\(room)").map { file in
      let lines = try text(file).matches(of: /(?m)^(?:package |public )?import (?:struct |class )?([A-Za-z]+)/)
      return (file, Set(lines.map { String($0.1) }))
    }
  }
}
