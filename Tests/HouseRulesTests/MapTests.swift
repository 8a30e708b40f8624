import Foundation
import Testing

/// The map that newcomers are given names only what is there.
@Suite struct MapTests {
  private static let documents = [
    "README.md", "CONTRIBUTING.md", "docs/architecture.md", "docs/style.md", "docs/security.md",
    "docs/confidentiality.md",
  ]

  @Test(arguments: documents) func `every file of the source that a document names is there`(document: String) throws {
    let files = try (House.swiftFiles(under: "Sources") + House.swiftFiles(under: "Tests")).map { "/" + $0 }
    let named = try House.text(document).matches(of: /`([A-Za-z0-9_\/]+\.swift)`/).map { String($0.1) }
    // What stands for a name that the reader gives.
    for file in named where !file.contains(/(^|\/)(X[A-Z]|Package|00NN)/) {
      #expect(files.contains { $0.hasSuffix("/" + file) }, "\(document) names \(file)")
    }
  }

  @Test(arguments: documents) func `every folder that a document names is there`(document: String) throws {
    for match in try House.text(document).matches(of: /`((?:Sources|Tests|docs|Surveys|Reports)\/[A-Za-z0-9_\/.]*)`/) {
      guard !match.1.contains(/NAME|\/X[A-Z]|KEY|\.swift$/) else { continue }
      let path = House.root.appendingPathComponent(String(match.1)).path
      #expect(FileManager.default.fileExists(atPath: path), "\(document) names \(match.1)")
    }
  }
}
