import Foundation
import Surveys
import Testing

@Suite struct SurveyDocumentTests {
  static let good = """
    key: sample
    version: 1
    audience: external
    languages: [ar, en]
    title: { ar: رأيكم, en: Your opinion }
    intro: { ar: رأيكم حق لكم, en: Your right }
    thanks: { ar: شكراً لكم, en: Thank you }
    urgent: { ar: اتصلوا بنا, en: Call us }
    invitations: [addressed]
    release:
      breakdowns: [channel, department]
    scales:
      quality:
        - { ar: سيئ, en: Poor }
        - { ar: جيد, en: Good }
    questions:
      - key: overall
        type: rating
        scale: quality
        overall: true
        text: { ar: كيف كانت خدمتنا؟, en: How was it? }
      - key: unclear
        type: yes_no
        text: { ar: هل بقي شيء غير واضح؟, en: Anything unclear? }
      - key: referral
        type: yes_no
        text: { ar: هل شرحنا لكم؟, en: Did we explain? }
        show_if: { question: unclear, is: [yes] }
    """

  /// What the check says about the good survey after one change.
  private func findings(_ old: String, _ new: String) -> [String] {
    let changed = Self.good.replacing(old, with: new, maxReplacements: 1)
    #expect(changed != Self.good)
    return SurveyDocument(source: changed, file: "s.yaml", channels: ["interview"]).findings.map(\.description)
  }

  @Test func `a good survey is read whole`() throws {
    let document = SurveyDocument(source: Self.good, file: "s.yaml")
    let survey = try #require(document.survey)
    #expect(document.findings.isEmpty)
    #expect(survey.questions.map(\.key) == ["overall", "unclear", "referral"])
    #expect(survey.overall?.key == "overall")
    #expect(survey.release.breakdowns == [Breakdown(.channel), Breakdown(.department)])
    #expect(survey.validDays == 21)
  }

  @Test(arguments: [
    ("  - key: unclear", "  - key: overall", "s.yaml:22: ‘overall’ stands here a second time; every key is used once"),
    ("{ ar: كيف كانت خدمتنا؟, en: How was it? }", "{ en: How was it? }", "s.yaml:21: ‘text’ has no Arabic words"),
    ("{ ar: كيف كانت خدمتنا؟, en: How was it? }", "{ ar: كيف؟ }", "s.yaml:21: ‘text’ has no English words"),
    ("type: rating", "type: stars", "s.yaml:18: ‘type’ cannot be ‘stars’; it is one of rating, nps,"),
    ("scale: quality", "scale: quantity", "s.yaml:19: there is no scale ‘quantity’; the survey has quality"),
    ("    - { ar: جيد, en: Good }\n", "", "s.yaml:13: the scale is bad: it has 1 worded categories; it needs 2 to 11"),
    ("question: unclear", "question: clear", "nobody can ever be asked ‘referral’: no earlier question"),
    ("is: [yes]", "is: [maybe]", "‘unclear’ is never answered ‘maybe’; its answers are yes, no, NA"),
    ("overall: true", "overall: false", "one question is ‘overall: true’, not 0"),
    ("version: 1", "version: one", "s.yaml:2: ‘version’ must be a whole number, not ‘one’"),
    ("audience: external", "audience: everybody", "s.yaml:3: ‘audience’ cannot be ‘everybody’"),
    ("[channel, department]", "[channel, department, mode]", "s.yaml:11: 3 tables cannot be published"),
    ("[channel, department]", "[person]", "s.yaml:11: ‘breakdowns’ cannot be ‘person’"),
    ("key: sample", "key: عينة", "s.yaml:1: ‘عينة’ cannot be a key"),
    ("key: sample", "name: sample", "s.yaml:1: ‘name’ is not known here"),
    ("    type: rating", "    channels: [pigeon]\n    type: rating", "there is no service channel ‘pigeon’"),
    ("release:", "release: [", "s.yaml:"),
    ("version: 1", "version: 0", "s.yaml:2: ‘version’ cannot be 0; it lies from 1 to 9999"),
    ("version: 1", "version: 9223372036854775807", "‘version’ cannot be 9223372036854775807; it lies from 1 to 9999"),
    ("[ar, en]", "[]", "s.yaml:4: ‘languages’ is [ar] or [ar, en]"),
    ("[ar, en]", "[en]", "s.yaml:4: ‘languages’ is [ar] or [ar, en]"),
    ("[channel, department]", "[channel, channel]", "s.yaml:11: the table ‘channel’ stands here a second time"),
    ("- key: unclear", "- key: language", "‘language’ has a fixed meaning in files and tables"),
    ("scale: quality", "scale: { min: 0, max: 9223372036854775807, labels: [] }", "s.yaml:19: the scale is bad"),
    (
      "scale: quality", "scale: { min: 9223372036854775807, labels: [] }",
      "it begins at 0 or 1, not at 9223372036854775807"
    ),
    ("scale: quality", "scale: { min: -2, max: 2, labels: [] }", "the scale is bad: it begins at 0 or 1, not at -2"),
    (
      "    type: yes_no", "    max_length: 1001\n    type: comment",
      "‘max_length’ cannot be 1001; it lies from 1 to 1000"
    ),
    (
      "    type: yes_no", "    max_length: 9223372036854775807\n    type: comment",
      "‘max_length’ cannot be 9223372036854775807; it lies from 1 to 1000"
    ),
    (
      "  - key: unclear\n", "  - key: unclear\n    core: true\n",
      "s.yaml:17: ‘overall’ is the overall question, and others are ‘core: true’"
    ),
    (
      "    show_if:", "    core: true\n    show_if:",
      "s.yaml:25: ‘referral’ is ‘core: true’ and depends on ‘unclear’, which is not"
    ),
    (
      "overall: true", "overall: true\n    core: often", "s.yaml:21: ‘core’ cannot be ‘often’; it is one of true, false"
    ),
    (
      "overall: true", "overall: true\n    picture: cat",
      "s.yaml:21: ‘picture’ cannot be ‘cat’; it is one of star, welcome"
    ),
    ("release:", "routing: two\nrelease:", "s.yaml:10: ‘routing’ cannot be ‘two’; it is one of same_page, second_page"),
  ])
  func `every kind of mistake is told with its line and what would be right`(
    old: String, new: String, expected: String
  ) {
    let findings = findings(old, new)
    #expect(findings.contains { $0.contains(expected) }, "\(findings)")
  }

  @Test func `every limit is told with what is too much`() {
    func many(_ text: String, _ times: Int) -> String { String(repeating: text, count: times) }
    let good = "    - { ar: جيد, en: Good }\n"
    let comments = (1...17).map { "  - { key: c\($0), type: comment, text: { ar: س, en: q } }\n" }.joined()
    let told: [(old: String, new: String, words: String)] = [
      ("key: sample", "key: " + many("k", 61), "s.yaml:1: ‘key’ has 61 letters; write 60 at most"),
      ("key: sample", "key: s\u{301}", "s.yaml:1: ‘s\u{301}’ cannot be a key"),
      ("ar: رأيكم,", "ar: " + many("ك", 2001) + ",", "s.yaml:5: ‘ar’ has 2001 letters; write 2000 at most"),
      (good, many(good, 11), "the scale is bad: it has 12 worded categories; it needs 2 to 11"),
      (
        "questions:", "questions:\n" + many("  - { key: k, type: nps, text: { ar: س, en: q } }\n", 98),
        "there are 101 ‘questions’; write 100 at most"
      ),
      ("questions:", "questions:\n" + comments, "the answers of one person may take"),
    ]
    for (old, new, words) in told {
      let findings = findings(old, new)
      #expect(findings.contains { $0.contains(words) }, "\(words): \(findings.prefix(3))")
    }
  }

  @Test func `where nobody is told apart, everybody is one table`() throws {
    let source = Self.good.replacing("[channel, department]", with: "[]")
    let survey = try #require(SurveyDocument(source: source, file: "s.yaml").survey)
    #expect(survey.release.breakdowns == [.none])
  }

  @Test func `a survey that was published before there was a limit is read as it is`() throws {
    let old = Self.good.replacing("[ar, en]", with: "[en]").replacing("- key: unclear", with: "- key: channel")
      .replacing("question: unclear", with: "question: channel")
    #expect(SurveyDocument(source: old, file: "s.yaml").survey == nil)
    #expect(
      SurveyDocument.published(source: old, file: "s.yaml")?.questions.map(\.key) == ["overall", "channel", "referral"])
    #expect(SurveyDocument.published(source: old.replacing("rating", with: "stars"), file: "s.yaml") == nil)
  }

  @Test func `several mistakes are told at once, in the order of their lines`() {
    let broken = Self.good.replacing("audience: external", with: "audience: x").replacing(
      "type: rating", with: "type: y")
    let lines = SurveyDocument(source: broken, file: "s.yaml").findings.map(\.line)
    #expect(lines.count >= 2)
    #expect(lines == lines.sorted())
  }

  @Test func `everything that is wrong is told in one round, and nothing that is not`() {
    let broken = """
      key: Sample
      version: 1
      audience: nobody
      languages: [ar]
      title: { ar: رأيكم }
      intro: { ar: رأيكم حق لكم }
      thanks: { ar: شكراً لكم }
      urgent: { ar: اتصلوا بنا }
      invitations: [addressed]
      routing: second_page
      release: { breakdowns: [channel] }
      questions:
        - key: overall
          type: rating
          overall: true
          text: { ar: كيف كانت خدمتنا؟ }
          channels: [pigeon]
        - key: day
          type: stars
          text: { ar: هل بقي شيء غير واضح؟ }
          help: { en: Anything? }
          not_applicable: never
        - key: why
          type: choice
          options: [{ key: na, ar: لا }, { key: slow, en: Slow }, { key: slow, ar: بطيء }]
          show_if: { question: day, is: [yes] }
      """
    let told = SurveyDocument(source: broken, file: "s", channels: ["interview"]).findings.map(\.description)
    let expected = [
      "s:1: ‘Sample’ cannot be a key", "s:3: ‘audience’", "s:13: ‘scale’ is missing",
      "s:17: there is no service channel",
      "s:18: ‘day’ has a fixed meaning", "s:19: ‘type’", "s:21: ‘help’ has no Arabic", "s:22: ‘not_applicable’",
      "s:23: ‘text’ is missing", "s:25: ‘na’ has a fixed meaning", "s:25: ‘options’ has no Arabic",
      "s:25: ‘slow’ stands here a second time",
    ]
    #expect(told.count == expected.count, "\(told)")
    for words in expected { #expect(told.contains { $0.hasPrefix(words) }, "\(words)") }
  }

  @Test func `a scale may have words for its two ends alone; between them stand their numbers`() throws {
    let ends = "labels: { first: { ar: سيئ, en: Poor }, last: { ar: جيد, en: Good } }"
    let source = Self.good.replacing("scale: quality", with: "scale: { min: 0, max: 3, \(ends) }")
    let scale = try #require(SurveyDocument(source: source, file: "s.yaml").survey?.overall?.scale)
    #expect(scale.values == 0...3)
    #expect(scale.labels.map(\.ar) == ["سيئ", "1", "2", "جيد"])
    #expect(scale.labels.map { $0(.english) } == ["Poor", "1", "2", "Good"])
    for (wrong, words) in [
      ("{ \(ends) }", "s.yaml:19: ‘max’ is missing"),
      ("{ max: 12, \(ends) }", "s.yaml:19: ‘max’ cannot be 12; it lies from 2 to 11"),
      ("{ max: 5, labels: { first: { ar: سيئ, en: Poor } } }", "s.yaml:19: ‘last’ is missing"),
      ("{ max: 5, labels: { first: { ar: سيئ }, last: { ar: جيد, en: Good } } }", "‘first’ has no English words"),
      ("{ max: 3, labels: [{ ar: سيئ, en: Poor }, { ar: جيد, en: Good }] }", "write ‘labels: { first: …, last: … }’"),
    ] {
      let told = findings("scale: quality", "scale: \(wrong)")
      #expect(told.contains { $0.contains(words) }, "\(told)")
    }
  }

  @Test(arguments: ["switch", "csrf", "call", "ask", "ending", "a", "page", "view", "lang", "none", "other"])
  func `names of a page's own fields are good keys, for fields of questions have a prefix`(key: String) {
    let source = Self.good.replacing("unclear", with: key)
    #expect(SurveyDocument(source: source, file: "s.yaml").findings.isEmpty)
  }

  @Test(arguments: ["day", "day_hijri", "channel", "department", "mode", "language"])
  func `columns of answers files are no keys, but a survey that has one since before is read`(key: String) {
    let source = Self.good.replacing("unclear", with: key)
    #expect(SurveyDocument(source: source, file: "s.yaml").findings.map(\.problem) == [.reservedKey(key)])
    #expect(SurveyDocument.published(source: source, file: "s.yaml")?.question(key) != nil)
  }

  @Test func `conditional questions stand on the same page unless a second one is asked for`() throws {
    let routed = Self.good.replacing("release:", with: "routing: second_page\nrelease:")
    #expect(SurveyDocument(source: Self.good, file: "s.yaml").survey?.routing == .samePage)
    #expect(SurveyDocument(source: routed, file: "s.yaml").survey?.routing == .secondPage)
    let needless = routed.replacing("    show_if: { question: unclear, is: [yes] }", with: "")
    let findings = SurveyDocument(source: needless, file: "s.yaml").findings.map(\.description)
    #expect(findings.first?.hasPrefix("s.yaml:10: a second page asks the questions that have ‘show_if’") == true)
  }

  @Test(arguments: [("key: sample", "nonsense: sample"), ("- key: overall", "- nonsense: overall")])
  func `every field is explained in docs/surveys.md`(old: String, new: String) throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/surveys.md")
    let page = try String(contentsOf: file, encoding: .utf8)
    let changed = Self.good.replacing(old, with: new, maxReplacements: 1)
    let problems = SurveyDocument(source: changed, file: "s.yaml").findings.map(\.problem)
    let known = problems.compactMap { problem -> [String]? in
      guard case .unknownField(_, let known) = problem else { return nil }
      return known
    }
    let fields = try #require(known.first)
    for field in fields { #expect(page.contains("`\(field)`"), "\(field)") }
  }

  @Test func `a field whose name is no text is told, and a survey that was published with one is still read`() {
    let source = Self.good + "\n? [x, y]\n: 1\n"
    let findings = SurveyDocument(source: source, file: "s.yaml").findings.map(\.description)
    #expect(findings.count == 1 && findings[0].contains("‘’ is not known here"), "\(findings)")
    #expect(SurveyDocument.published(source: source, file: "s.yaml") != nil)
  }

  @Test func `a choice needs two options with keys of their own`() {
    let options = "    type: choice\n    options:\n      - { key: NA, ar: لا, en: No }"
    let findings = findings("    type: yes_no", options)
    #expect(findings.contains { $0.contains("‘NA’ cannot be a key") })
  }

  @Test func `a question is read with its picture, and as a core one where it says so`() throws {
    let text = Self.good.replacing("overall: true", with: "overall: true\n    core: true\n    picture: star")
    let survey = try #require(SurveyDocument(source: text, file: "s.yaml").survey)
    #expect(survey.questions.map(\.isCore) == [true, false, false])
    #expect(survey.questions.map(\.picture) == [.star, nil, nil])
  }

  @Test func `a first page of more than five core questions is refused`() {
    func question(_ number: Int) -> String {
      "\n  - { key: q\(number), type: yes_no, core: true, text: { ar: هل؟, en: Is it? } }"
    }
    let core = Self.good.replacing("overall: true", with: "overall: true\n    core: true")
    for (count, isFine) in [(4, true), (5, false)] {
      let text = core + (1...count).map(question).joined()
      let told = SurveyDocument(source: text, file: "s.yaml").findings.map(\.description)
      #expect(told.isEmpty == isFine, "\(told)")
      if !isFine {
        #expect(
          told == [
            "s.yaml:16: 6 questions are ‘core: true’; the first page holds 5 at most, and the rest follow on the second"
          ])
      }
    }
  }
}
