import Foundation
import Indicators
import Surveys
import Testing
import Wording

@Suite struct CatalogueTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  private func kept(_ path: String, _ text: String) throws -> String {
    let file = CatalogueTests.root.appendingPathComponent(path)
    if ProcessInfo.processInfo.environment["RIDA_RECORD"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    return try String(contentsOf: file, encoding: .utf8)
  }

  @Test func `the page of indicators is what the catalogue says`() throws {
    #expect(try kept("docs/indicators.md", Catalogue.markdown) == Catalogue.markdown)
  }

  @Test func `a key that was shipped keeps its formula`() throws {
    let lines = Catalogue.definitions.map { "\($0.key)\t\($0.unit)\t\($0.formula)" }
    let shipped = try String(
      contentsOf: CatalogueTests.root.appendingPathComponent("Tests/WordingTests/Golden/definitions.txt"),
      encoding: .utf8
    )
    .split(separator: "\n").map(String.init)
    for line in shipped {
      #expect(lines.contains(line), "no longer so; give the new formula a key of its own: \(line)")
    }
    for line in lines { #expect(shipped.contains(line), "write it into Golden/definitions.txt, for ever: \(line)") }
  }

  @Test(arguments: Catalogue.definitions.map(\.key))
  func `a definition says everything in both languages`(key: String) throws {
    let definition = try #require(Catalogue.definitions.first { $0.key == key })
    #expect(Catalogue.definitions.count { $0.key == key } == 1)
    for text in [definition.name, definition.reading] {
      #expect(!text(.arabic).isEmpty && !text(.english).isEmpty && text(.arabic) != text(.english))
    }
    #expect(definition.reading(.arabic).hasSuffix(".") && definition.reading(.english).hasSuffix("."))
    #expect(![definition.unit, definition.formula, definition.source].contains(""))
  }
}
