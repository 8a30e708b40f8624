import Ballots
import Surveys
import Testing

/// A file of answers counts as the form that sends the same would have counted.
@Suite struct ImportedAnswersTests {
  private static let survey: Survey = {
    func words(_ text: String) -> LocalizedText { LocalizedText(ar: text) }
    let options = ["slow", "far", "unclear"].map { Option(key: $0, text: words($0)) }
    return Survey(
      key: "sample", version: 1, audience: .external, languages: [.arabic], title: words("رأيكم"), intro: words("حق"),
      thanks: words("شكراً"), urgent: words("اتصلوا"), invitations: [.addressed], validDays: 21,
      release: ReleaseRule(breakdowns: [Breakdown(.channel)]),
      questions: [
        Question(key: "overall", kind: .rating(Sample.scale), text: words("كيف؟"), isOverall: true),
        Question(key: "recommend", kind: .nps, text: words("توصي؟"), allowsNotApplicable: false),
        Question(key: "reasons", kind: .multiple(options), text: words("لماذا؟"), dontKnow: words("لا أعرف")),
        Question(key: "unclear", kind: .yesNo(partly: nil), text: words("غير واضح؟")),
        Question(
          key: "referral", kind: .yesNo(partly: nil), text: words("شرحنا؟"),
          condition: .init(question: "unclear", values: ["yes"])),
        Question(key: "registered", kind: .yesNo(partly: nil), text: words("سجلنا؟"), channels: ["phone"]),
        Question(key: "improve", kind: .comment(maxLength: 20), text: words("ماذا نحسّن؟")),
      ])
  }()
  private static let organisation = Organisation(
    channels: ["phone", "letters"].map { ServiceChannel(key: $0, name: LocalizedText(ar: $0)) },
    departments: [Department(key: "reception", name: LocalizedText(ar: "الاستقبال"))])

  private func read(
    _ header: String, _ rows: [String], channel: String = "phone", words: MissingWords = MissingWords()
  ) -> AnswersDocument {
    let lines = rows.map { "2026-08-02,\(channel),reception,\($0)\n" }.joined()
    return AnswersDocument(
      "day,channel,department,\(header)\n\(lines)", survey: Self.survey, organisation: Self.organisation,
      today: Day(ordinal: 20_786), words: words)
  }

  @Test func `an answer twice is one, and NA beside another is refused`() throws {
    let document = read("reasons", ["slow;slow", "far; slow ;", "NA", "NA;NA", "unclear؛far"])
    #expect(document.findings.isEmpty)
    #expect(
      try document.ballots.map(\.answers) == [
        ["reasons": .several(["slow"])], ["reasons": .several(["slow", "far"])], ["reasons": .chosen("NA")],
        ["reasons": .chosen("NA")], ["reasons": .several(["far", "unclear"])],
      ])
    let beside = read("reasons", ["slow", "NA;slow", "DK;NA"])
    #expect(beside.findings.map(\.line) == [3, 4])
    #expect(
      beside.findings.first?.description
        == "3: ‘NA;slow’ in ‘reasons’ is an answer beside NA or DK, which stand alone; keep one of them")
  }

  @Test(arguments: ["4", "4.0", " 4", "٤", "4.00", "٤٫٠", " ٤ "])
  func `a number is read as programs and people write it`(cell: String) throws {
    #expect(try read("overall", [cell]).ballots.first?.answers == ["overall": .chosen("4")])
  }

  @Test(arguments: ["4.5", "4.", "6.0", "4,0", "04", "four", "4;5", "-4"])
  func `what is no answer is refused with the answers`(cell: String) {
    let findings = read("overall", ["\"\(cell)\""]).findings.map(\.description)
    #expect(findings == ["2: ‘overall’ is never answered ‘\(cell)’; its answers are 1, 2, 3, 4, 5, NA"])
  }

  @Test func `a comment may have as many letters as on the form`() throws {
    let (fits, long) = (String(repeating: "ا", count: 20), String(repeating: "ا", count: 21))
    #expect(try read("improve", [fits]).ballots.first?.answers == ["improve": .written(fits)])
    #expect(read("improve", [long]).findings.map(\.description) == ["2: ‘improve’ is longer than 20 letters"])
  }

  @Test func `an answer to a question that nobody asked is left out, and told with its lines`() throws {
    let document = read("overall,unclear,referral", ["5,yes,no", "5,no,yes", "5,,NA", "4,NA,yes"])
    #expect(document.findings.isEmpty)
    #expect(try document.ballots.map { $0.answers["referral"] } == [.chosen("no"), nil, nil, nil])
    #expect(
      document.notes.map(\.description) == [
        "‘referral’ is asked only of those who answer ‘unclear’ with yes; left out, as the form does, on lines 3, 5"
      ])
    let channel = read("overall,registered", ["5,yes"], channel: "letters")
    #expect(try channel.ballots.first?.answers == ["overall": .chosen("5")])
    #expect(
      channel.notes.map(\.description) == [
        "‘registered’ is asked only through phone; left out, as the form does, on line 2"
      ])
    #expect(read("overall,registered", ["5,yes"]).notes.isEmpty)
    let many = read("overall,registered", Array(repeating: "5,no", count: 40), channel: "letters")
    #expect(many.notes.first?.description.hasSuffix("on lines 2, 3, 4, 5, 6, 7, 8, 9, 10, 11 and 30 more") == true)
  }

  @Test func `NA is an answer where the form offers it, and nothing where somebody says so`() throws {
    let rows = ["NA,NA,NA,NA", "5,9,DK,thanks"]
    let header = "overall,recommend,reasons,improve"
    let findings = read(header, rows).findings.map(\.description)
    #expect(
      findings
        == ["recommend", "improve"].map {
          "2: ‘\($0)’ has no «does not apply»; if ‘NA’ stands for what is missing, import with --na missing"
        })
    let missing = read(header, rows, words: MissingWords(notApplicable: .missing))
    #expect(try missing.findings.isEmpty && missing.ballots.first?.answers == [:])
    #expect(try missing.ballots.last?.answers["reasons"] == .chosen("DK"))
    let answer = read("overall,improve", ["NA,NA"], words: MissingWords(notApplicable: .answer))
    #expect(try answer.ballots.first?.answers == ["overall": .chosen("NA")])
  }

  @Test func `DK likewise`() throws {
    let refused = read("overall", ["DK"]).findings.map(\.description)
    #expect(
      refused == ["2: ‘overall’ has no «I don't know»; if ‘DK’ stands for what is missing, import with --dk missing"])
    let missing = read("overall,reasons", ["DK,DK"], words: MissingWords(dontKnow: .missing))
    #expect(try missing.findings.isEmpty && missing.ballots.first?.answers == [:])
  }

  @Test func `a file in which NA looks like what is missing is told`() {
    let everywhere = read("overall,unclear", ["5,NA", "NA,yes"])
    #expect(everywhere.findings.isEmpty && everywhere.notes.first?.description.contains("--na missing") == true)
    #expect(read("overall,unclear", ["5,NA", "NA,"]).notes.isEmpty)
    let said = MissingWords(notApplicable: .answer)
    #expect(read("overall,unclear", ["5,NA", "NA,yes"], words: said).notes.isEmpty)
  }

  @Test
  func `the days of a file are told with their Hijri days, and Hijri ones converted where a column says so`() throws {
    let text = "day_hijri,channel,department,overall\n1448/03/02,phone,reception,5\n١٤٤٨-٠٣-٠٣هـ,phone,reception,4\n"
    let document = AnswersDocument(
      text, survey: Self.survey, organisation: Self.organisation, today: Day(ordinal: 20_786))
    #expect(try document.findings.isEmpty && document.ballots.map(\.crowd.period.description) == ["2026Q3", "2026Q3"])
    #expect(document.days?.description == "2026-08-15 (1448-03-02 AH) to 2026-08-16 (1448-03-03 AH)")
    let mistaken = AnswersDocument(
      text.replacing("day_hijri", with: "day"), survey: Self.survey, organisation: Self.organisation,
      today: Day(ordinal: 20_786))
    #expect(
      mistaken.findings.first?.description
        == "2: ‘1448/03/02’ is a Hijri day; it is 2026-08-15; write the Gregorian day")
    let twice = AnswersDocument(
      "day,day_hijri,channel,department,overall\n2026-08-15,1448-03-02,phone,reception,5\n", survey: Self.survey,
      organisation: Self.organisation, today: Day(ordinal: 20_786))
    #expect(twice.findings.map(\.problem) == [.twoDayColumns])
  }
}
