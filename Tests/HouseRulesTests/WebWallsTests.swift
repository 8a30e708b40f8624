import Foundation
import Testing

/// The walls inside the Web room: who may name what, and how much a feature holds.
@Suite struct WebWallsTests {
  /// The folders of the room in the order in which they build on each other; the last is the room itself, where
  /// everything is put together.
  static let folders = [
    "HTTP", "Connections", "Caches", "Middleware", "Forms", "Rating", "Stations", "Verify", "Did", "Staff",
    "Staff/SignIn", "Staff/Figures", "Staff/Comments", "Staff/Improvement", "Staff/Links", "Staff/Stations",
    "Staff/Calls", "Staff/Surveys", "Staff/Reports", "Staff/Documents", "Staff/Settings", "",
  ]
  /// What beneficiaries and the public reach.
  static let publicFolders = ["Forms", "Rating", "Stations", "Verify", "Did"]

  /// The files that lie in a folder itself.
  private static func files(in folder: String) throws -> [String] {
    let path = folder.isEmpty ? "Sources/Web" : "Sources/Web/\(folder)"
    return try House.folders(path).filter { $0.hasSuffix(".swift") }.map { "\(path)/\($0)" }
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

  @Test func `every folder of the Web room has its place in the order`() throws {
    let named = try House.swiftFiles(under: "Sources/Web").map { file in
      String(file.dropFirst("Sources/Web/".count)).split(separator: "/").dropLast().joined(separator: "/")
    }
    #expect(Set(named) == Set(Self.folders))
  }

  @Test func `a folder of the Web room names no type of a later one`() throws {
    var later: Set<String> = []
    for folder in Self.folders.reversed() {
      for file in try Self.files(in: folder) {
        let named = try Self.words(file).intersection(later).sorted()
        #expect(named.isEmpty, "\(file) names \(named)")
      }
      later.formUnion(try Self.files(in: folder).flatMap(Self.types))
    }
  }

  @Test(arguments: publicFolders)
  func `the beneficiary's side can name no contact, no account and nothing that issues or builds`(folder: String) throws
  {
    let forbidden: Set = [
      "Access", "Delivery", "Storage", "contacts", "ContactStore", "AccessStore", "SignIn", "StaffAccount",
      "SessionToken", "signedIn", "visitor", "ReportStore", "ReportPublisher", "CommentStore", "LinkIssuer",
      "CallQueue",
      "MailStore", "SettingsStore", "DocumentStore", "SurveyDrafts",
    ]
    for file in try Self.files(in: folder) {
      let named = try Self.words(file).intersection(forbidden).sorted()
      #expect(named.isEmpty, "\(file) names \(named)")
    }
  }

  @Test func `routes hold five things at the most`() throws {
    for file in try House.swiftFiles(under: "Sources/Web") where file.hasSuffix("Routes.swift") {
      let head = try House.text(file).split(separator: "  func ", maxSplits: 1)[0]
      let held = head.matches(of: /(?m)^  let \w+/).count
      #expect(held <= 5, "\(file) holds \(held)")
    }
  }
}
