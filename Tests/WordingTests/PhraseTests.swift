import Foundation
import Indicators
import Surveys
import Testing
import Wording

/// Every phrase says something, in both languages.
@Suite struct PhraseTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Sources").standardizedFileURL

  /// The phrases of the whole product: shared ones in Wording, a page's beside the page.
  private static let files = ((try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? [])
    .filter { $0.contains(/(Phrase|Arabic|English)\.swift$/) }.map { folder.appending(path: $0) }

  @Test func `no phrase is empty and none uses the jargon of surveys`() throws {
    #expect(PhraseTests.files.count > 80)
    for file in PhraseTests.files {
      let source = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      for line in source.split(separator: "\n") where line.contains("case .") {
        #expect(!line.hasSuffix(": \"\""), "\(file.lastPathComponent): \(line)")
      }
      #expect(!source.contains("محايد"))
    }
  }

  @Test func `an Arabic file holds Arabic and an English one holds none but names of languages`() throws {
    let others = ["\"العربية\"", "\"English\""]
    for file in PhraseTests.files where file.lastPathComponent.hasSuffix("English.swift") {
      let source = others.reduce(String(decoding: try Data(contentsOf: file), as: UTF8.self)) {
        $0.replacing($1, with: "")
      }
      #expect(!source.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) }, "\(file.lastPathComponent)")
    }
  }

  @Test(arguments: StatusPhrase.allCases)
  func `a note says something in both languages`(phrase: StatusPhrase) {
    for language in Language.allCases { #expect(!Formats(language: language).say(phrase).isEmpty) }
  }

  @Test(arguments: Indicator.allCases)
  func `an indicator has a name and a reading in both languages`(indicator: Indicator) {
    for text in [indicator.name, indicator.reading] {
      #expect(!text.ar.isEmpty)
      #expect(text.en?.isEmpty == false)
    }
  }

  @Test(arguments: PolicyPiece.allCases)
  func `a piece of the policy has a name in both languages`(piece: PolicyPiece) {
    #expect(!piece.name.ar.isEmpty)
    #expect(piece.name.en?.isEmpty == false)
  }

  @Test func `a verdict has its own shape`() {
    #expect(Set(Verdict.allCases.map(\.shape)).count == Verdict.allCases.count)
    #expect(
      Verdict.allCases.map { $0.name(.arabic) } == [
        "تحسّن حقيقي", "تراجع حقيقي", "تغيّر حقيقي، لا إلى أحسن ولا إلى أسوأ", "لا تغيّر حقيقي",
        "العدد لا يكفي للقول بتغيّر",
      ])
  }
}
