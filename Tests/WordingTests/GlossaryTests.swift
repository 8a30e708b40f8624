import Foundation
import Testing
import Wording

@Suite struct GlossaryTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func `the page of words is what the glossary says`() throws {
    let file = GlossaryTests.root.appendingPathComponent("docs/glossary.md")
    if ProcessInfo.processInfo.environment["RIDA_RECORD"] != nil {
      try Glossary.markdown.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == Glossary.markdown)
  }

  @Test func `a notion has one word, and no word is another's`() {
    let words = Glossary.terms.map(\.arabic)
    #expect(Set(words).count == words.count && Set(Glossary.terms.map(\.english)).count == words.count)
    for never in Glossary.terms.flatMap(\.never) { #expect(!words.contains(never)) }
    for term in Glossary.terms {
      #expect(!term.meaning(.arabic).isEmpty && term.meaning(.arabic) != term.meaning(.english), "\(term.arabic)")
    }
  }

  /// Everything that people read in Arabic: phrases, names, pages, surveys, reports.
  @Test func `nobody reads a word that is not ours`() throws {
    let never = Glossary.terms.flatMap(\.never)
    var searched = 0
    for folder in ["Sources/Wording", "Sources/Pages", "Sources/Accountability", "Surveys", "Reports"] {
      let files = FileManager.default.enumerator(
        at: GlossaryTests.root.appendingPathComponent(folder), includingPropertiesForKeys: nil)
      while let file = files?.nextObject() as? URL {
        guard ["swift", "mustache", "yaml"].contains(file.pathExtension), !file.lastPathComponent.hasPrefix("Glossary")
        else { continue }
        searched += 1
        let words = try String(contentsOf: file, encoding: .utf8).split { !$0.isLetter && $0 != " " }
        for word in never {
          let found = words.first { " \($0) ".contains(" \(word) ") || " \($0) ".contains(" ال\(word) ") }
          #expect(found == nil, "\(file.lastPathComponent): \(word)")
        }
      }
    }
    #expect(searched > 100)
  }
}
