import Foundation
import Testing

/// The walls inside the rooms of the site: who may name what, and how much a feature holds.
@Suite struct WebWallsTests {
  /// The folders of the rooms in the order in which they build on each other. A room itself stands last where it puts
  /// everything together.
  static let folders = [
    "HTTP", "HTTP/Connections", "HTTP/Middleware",
    "PublicSite/Caches", "PublicSite/Carried", "PublicSite/Heard", "PublicSite/Forms", "PublicSite/Rating",
    "PublicSite/Stations",
    "PublicSite/Verify", "PublicSite/Did", "PublicSite/Stop", "PublicSite/Practice",
    "PublicSite",
    "Accounts", "Accounts/SignIn", "Accounts/People", "Accounts/Account",
    "Administration/Releases", "Administration/Settings", "Administration/Keys",
    "Administration/Start", "Administration/Upkeep",
    "API/Answers", "API/Writing", "API", "Web/Receipts",
    "Web/Staff", "Web/Staff/Figures", "Web/Staff/Comments", "Web/Staff/Improvement", "Web/Staff/Links",
    "Web/Staff/Taking", "Web/Staff/Sending", "Web/Staff/Stations", "Web/Staff/Calls", "Web/Staff/Surveys",
    "Web/Staff/Approvals", "Web/Staff/Reports", "Web/Staff/Documents", "Web/Staff/Help", "Web/Systems", "Web",
  ]

  /// Every file of the rooms.
  private static func allFiles() throws -> [String] {
    try House.swiftFiles(of: ["HTTP", "PublicSite", "Accounts", "Administration", "API", "Web"])
  }

  /// The files that lie in a folder itself.
  private static func files(in folder: String) throws -> [String] {
    try House.folders("Sources/\(folder)").filter { $0.hasSuffix(".swift") }.map { "Sources/\(folder)/\($0)" }
  }

  /// The words of a file's code, without its comments and texts.
  private static func words(_ file: String) throws -> Set<String> {
    let lines = try House.text(file).split(separator: "\n").filter { !$0.contains(/^\s*\/\//) }
    let code = lines.joined(separator: "\n").replacing(/"[^"\n]*"/, with: "")
    return Set(code.matches(of: /\w+/).map { String($0.0) })
  }

  /// The types that a file declares for others.
  private static func types(_ file: String) throws -> [String] {
    try House.text(file).matches(of: /(?m)^(?:package )?(?:final )?(?:struct|class|actor|enum|protocol) (\w+)/)
      .map { String($0.1) }
  }

  @Test func `every folder of the site has its place in the order`() throws {
    let named = try Self.allFiles().map { $0.split(separator: "/").dropFirst().dropLast().joined(separator: "/") }
    #expect(Set(named) == Set(Self.folders))
  }

  @Test func `a folder of the site names no type of a later one`() throws {
    var later: Set<String> = []
    for folder in Self.folders.reversed() {
      for file in try Self.files(in: folder) {
        let named = try Self.words(file).intersection(later).sorted()
        #expect(named.isEmpty, "\(file) names \(named)")
      }
      later.formUnion(try Self.files(in: folder).flatMap(Self.types))
    }
  }

  @Test(arguments: folders) func `no folder of the site holds more than twelve files`(folder: String) throws {
    #expect(try Self.files(in: folder).count <= 12)
  }

  @Test func `routes hold five things at the most`() throws {
    for file in try Self.allFiles() where file.hasSuffix("Routes.swift") {
      let head = try House.text(file).split(separator: " func ", maxSplits: 1)[0]
      let held = head.matches(of: /(?m)^  let \w+/).count
      #expect(held <= 5, "\(file) holds \(held)")
    }
  }
}
