import Drafts
import GeneratedSurveys
import Surveys
import Testing

/// What is written reads back as it was, whatever stands in it.
@Suite struct SurveyYAMLTests {
  private func expectSame(_ source: String, _ name: String) throws {
    let edited = try #require(EditedSurvey(source: source), "\(name)")
    let read = SurveyDocument(source: source, file: name).readable
    #expect(read != nil && SurveyDocument(source: edited.source, file: name).readable == read, "\(name)")
    #expect(EditedSurvey(source: edited.source)?.source == edited.source, "\(name) is not written alike twice")
  }

  @Test(arguments: Shipped.all) func `a shipped survey is written as the same survey`(name: String) throws {
    try expectSame(try Shipped.text(name), name)
  }

  @Test func `surveys at every limit are written as the same surveys`() throws {
    for seed in 0..<60 as Range<UInt64> { try expectSame(GeneratedSurvey(seed: seed).source, "seed \(seed)") }
  }

  @Test func `whatever can be read of a spoiled file is written as it was read`() throws {
    var dice = Dice(seed: 11)
    let source = try Shipped.text("short/2")
    var read = 0
    for _ in 0..<400 {
      let spoiled = dice.mutated(source)
      guard let edited = EditedSurvey(source: spoiled) else { continue }
      read += 1
      #expect(EditedSurvey(source: edited.source)?.root.sorted == edited.root.sorted, "\(spoiled)")
    }
    #expect(read > 100)
  }

  @Test(arguments: [
    "", " ", "a: b", "a #b", "- a", "'", "\"", "\\", "null", "yes", "12", "a\nb", " a", "a ", "\t", "{channel}", "[a]",
    "a,b",
    "\u{202E}x", "\u{0}", "\u{85}", "*", "&a", "!x", "%", "@", "`", "a:", "نعم: لا", "كلام # كلام", "👩‍👧",
    "a\r\nb",
    "= 1", "؟", "a  b", String(repeating: "كلمة ", count: 60) + "آخر", String(repeating: "a", count: 300),
  ])
  func `any text reads back as it was, in every place`(text: String) throws {
    var root = SurveyNode.empty
    for path in [["title", "ar"], ["questions", "text"], ["scales", "x", "ar"], ["a", "b", "c"], [text + "k"]] {
      root[path] = .text(text)
    }
    root[["list"]] = .list([.text(text), .words(ar: text + "x", en: text + "y"), .list([.text(text)])])
    #expect(SurveyNode(source: SurveyYAML(root).text)?.sorted == root.sorted)
  }

  @Test func `notes at the head of a file stay there`() throws {
    let edited = try Shipped.edited("short/2")
    #expect(edited.source.hasPrefix("# Five taps, for an SMS"))
  }

  @Test func `a draft is written as people write it`() throws {
    var edited = try Shipped.edited("short/2")
    edited.root[["questions"]] = .list([edited.questions[0]])
    let lines = edited.source.split(separator: "\n")
    for line in [
      "invitations: [addressed, drawn]", "  breakdowns: [channel*mode, department]",
      "    - { ar: سيئ جداً, en: Very poor }", "  - key: overall", "    text:",
      "      ar: كيف كانت خدمتنا لكم بشكل عام؟",
    ] { #expect(lines.contains { $0 == line }, "\(line)") }
  }
}

extension SurveyNode {
  /// The same with the fields of every mapping by name, for they have no order.
  fileprivate var sorted: SurveyNode {
    switch self {
    case .text: self
    case .list(let items): .list(items.map(\.sorted))
    case .fields(let entries):
      entries.sorted { $0.name < $1.name }.reduce(.empty) { all, entry in all.with(entry.node.sorted, at: entry.name) }
    }
  }
}
