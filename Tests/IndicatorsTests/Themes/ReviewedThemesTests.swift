import CSV
import Crypto
import Foundation
import Indicators
import Numerals
import Testing

/// How well the phrases that come with the product find themes in reviews that strangers wrote and a reader coded. The
/// reviews lie beside the checkout or nowhere; their fingerprints and codes are in `Tests/Fixtures/themes`.
@Suite(.enabled(if: Reviews.areThere)) struct ReviewedThemesTests {
  @Test func `the document tells precision and recall as they are`() throws {
    let table = try Reviews.document()
    if ProcessInfo.processInfo.environment["RIDA_RECORD"] != nil {
      try Data(table.utf8).write(to: Reviews.page)
    }
    print(table)
    #expect(try String(contentsOf: Reviews.page, encoding: .utf8) == table)
  }

  @Test func `the page of phrases tells of the reviews that were held out`() throws {
    #expect(ThemeAccuracy.of(.shipped, on: try Reviews.coded(.heldOut)) == ThemeAccuracy.shipped)
    #expect(try Reviews.coded(.heldOut).count == ThemeAccuracy.reviews)
  }

  @Test func `every review that was coded is there, and in one part alone`() throws {
    let codes = try Reviews.codes()
    #expect(Set(codes.map(\.fingerprint)).count == codes.count && codes.count > 300)
    #expect(try Reviews.Part.allCases.map { try Reviews.coded($0).count }.reduce(0, +) == codes.count)
  }

  @Test func `no search and no rule stumbles over what strangers write`() throws {
    let search = CommentSearch("الموظفين")
    for text in try Reviews.texts() {
      #expect(search.pieces(of: text).map(\.text).joined() == text)
      #expect(search.finds(text) == search.pieces(of: text).contains(where: \.isFound))
    }
  }
}

/// The reviews and what a reader said of some of them.
private enum Reviews {
  enum Part: String, CaseIterable {
    /// Those that whoever wrote the phrases had read.
    case writing
    /// Those that were coded before, and not looked at while phrases were written.
    case heldOut = "held_out"
  }

  struct Code {
    let fingerprint: String
    let part: Part
    let themes: Set<Theme>
  }

  private static let root = (0..<4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent()
  }
  private static let file = root.deletingLastPathComponent()
    .appendingPathComponent("shared/data/arabic-comments/reviews.csv")
  static let page = root.appendingPathComponent("docs/themes.md")

  static let areThere: Bool = {
    let there = FileManager.default.fileExists(atPath: file.path)
    if !there {
      print("the Arabic reviews are not beside this checkout: precision and recall are not held against them")
    }
    return there
  }()

  static func texts() throws -> [String] {
    let rows = try CSVReader(try String(contentsOf: file, encoding: .utf8), separator: UInt8(ascii: ";")).rows
    return rows.dropFirst().map { $0.cells[0] }
  }

  static func codes() throws -> [Code] {
    let text = try String(
      contentsOf: root.appendingPathComponent("Tests/Fixtures/themes/reviews.csv"), encoding: .utf8)
    return try text.split(whereSeparator: \.isNewline).dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return Code(
        fingerprint: cells[0], part: try #require(Part(rawValue: cells[1])),
        themes: Set(try cells[2].split(separator: " ").map { try #require(Theme(rawValue: String($0))) }))
    }
  }

  static func coded(_ part: Part) throws -> [ThemeAccuracy.Coded] {
    let texts = Dictionary(
      try texts().map { text in
        let trimmed = text.trimmingCharacters(in: .whitespacesAndNewlines)
        return (String(SHA256.hash(data: Data(trimmed.utf8)).hexadecimal.prefix(16)), trimmed)
      }, uniquingKeysWith: { first, _ in first })
    return try codes().filter { $0.part == part }.map { code in
      ThemeAccuracy.Coded(try #require(texts[code.fingerprint]), code.themes)
    }
  }

  /// `docs/themes.md`, its table counted anew.
  static func document() throws -> String {
    let parts = try Part.allCases.map { part in
      let coded = try coded(part)
      let rows = ThemeAccuracy.of(.shipped, on: coded)
      return """
        ## \(part == .writing ? "Reviews from which phrases were written" : "Reviews that were held out"): \(coded.count)

        | theme | about it | sorted under it | rightly | precision | recall |
        | --- | ---: | ---: | ---: | ---: | ---: |
        \(rows.map { line($0.theme.englishName, $0) }.joined(separator: "\n"))
        \(line("all together", sum(rows)))
        """
    }
    return ([try introduction()] + parts).joined(separator: "\n\n") + "\n"
  }

  /// What stands above the tables, as it is.
  private static func introduction() throws -> String {
    let text = try String(contentsOf: page, encoding: .utf8)
    return String(text.prefix(upTo: (text.firstRange(of: "\n\n## ")?.lowerBound) ?? text.endIndex))
  }

  private static func line(_ name: String, _ counts: ThemeAccuracy) -> String {
    func percent(_ share: Double?) -> String { share.map { "\(Int(($0 * 100).rounded())) %" } ?? "–" }
    let cells = [counts.found + counts.missed, counts.found + counts.mistaken, counts.found].map { "\($0)" }
    return "| \(([name] + cells + [percent(counts.precision), percent(counts.recall)]).joined(separator: " | ")) |"
  }

  /// Every theme of every review taken as one question (micro-average).
  private static func sum(_ rows: [ThemeAccuracy]) -> ThemeAccuracy {
    ThemeAccuracy(
      .other, found: rows.map(\.found).reduce(0, +), mistaken: rows.map(\.mistaken).reduce(0, +),
      missed: rows.map(\.missed).reduce(0, +))
  }
}
