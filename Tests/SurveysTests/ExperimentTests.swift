import Surveys
import Testing

@Suite struct ExperimentTests {
  private static let experiment = """
    experiment:
      question: overall
      smallest: 8
      wording: { ar: ما رأيكم في خدمتنا؟, en: What do you think of it? }

    """

  private func document(_ experiment: String, tables: String = "department, arm") -> SurveyDocument {
    SurveyDocument(
      source: SurveyDocumentTests.good.replacing("scales:", with: experiment + "scales:", maxReplacements: 1)
        .replacing("[channel, department]", with: "[\(tables)]"), file: "s.yaml")
  }

  @Test func `an experiment is read, and each arm reads its own words`() throws {
    let survey = try #require(document(Self.experiment).survey)
    #expect(survey.experiment?.question == "overall" && survey.experiment?.smallest == 8)
    #expect(survey.worded(for: .a) == survey && survey.worded(for: nil) == survey)
    let other = survey.worded(for: .b)
    #expect(other.question("overall")?.text.ar == "ما رأيكم في خدمتنا؟")
    #expect(other.questions.dropFirst() == survey.questions.dropFirst())
    #expect(survey.overallAskedAhead == nil, "no letter asks it before the words are drawn")
  }

  @Test func `the lot draws either half`() throws {
    let survey = try #require(document(Self.experiment).survey)
    var generator = SystemRandomNumberGenerator()
    let drawn = (0..<400).compactMap { _ in survey.arm(using: &generator) }
    #expect(drawn.count == 400 && (100...300).contains(drawn.count { $0 == .a }))
    let plain = try #require(SurveyDocument(source: SurveyDocumentTests.good, file: "s.yaml").survey)
    #expect(plain.arm(using: &generator) == nil && plain.overallAskedAhead == plain.overall)
  }

  @Test(arguments: [
    (
      "question: overall", "question: nobody",
      "an experiment cannot be on ‘nobody’; it asks one of overall, unclear, referral"
    ),
    ("smallest: 8", "smallest: 0", "‘smallest’ cannot be 0; it lies from 1 to 50"),
    (
      "ما رأيكم في خدمتنا؟, en: What do you think of it?", "كيف كانت خدمتنا؟, en: How was it?",
      "this is how ‘overall’ reads already"
    ),
    ("smallest: 8", "arms: 3", "‘arms’"),
  ])
  func `what is wrong with an experiment is said`(old: String, new: String, expected: String) {
    let findings = document(Self.experiment.replacing(old, with: new)).findings.map(\.description)
    #expect(findings.contains { $0.contains(expected) }, "\(findings)")
  }

  @Test func `its halves stand in a table, and no table tells halves apart that are none`() {
    #expect(
      document(Self.experiment, tables: "channel, department").findings.map(\.description).contains {
        $0.contains("[department, arm] or channel*arm")
      })
    #expect(
      document("", tables: "department, arm").findings.map(\.description) == [
        "s.yaml:11: ‘arm’ tells the halves of an experiment apart, and the survey has no ‘experiment’"
      ])
    #expect(document(Self.experiment, tables: "channel*arm").survey != nil)
  }

  @Test func `a key names the version, so that two experiments are never summed`() {
    #expect(Arm.a.label(in: 3) == "3a" && Arm.name(of: "3b")?.en == "Second half, version 3")
    for text in ["", "a", "3c", "03a", "other", "-1a"] { #expect(Arm.name(of: text) == nil, "\(text)") }
  }

  private func modes(_ modes: String = "[sms, phone]", _ more: String = "") -> SurveyDocument {
    document("experiment: { question: overall, smallest: 8, modes: \(modes)\(more) }\n")
  }

  @Test func `two modes are drawn for those who are invited, and their words are alike`() throws {
    let survey = try #require(modes().survey)
    #expect(survey.experiment?.halves == .modes(.sms, .phone) && survey.worded(for: .b) == survey)
    var generator = SystemRandomNumberGenerator()
    let drawn = (0..<400).compactMap { _ in survey.mode(using: &generator) }
    #expect((100...300).contains(drawn.count { $0 == .sms }) && drawn.allSatisfy { [.sms, .phone].contains($0) })
    #expect(survey.arm(using: &generator) == nil, "no form draws anything")
    #expect(survey.arm(invitedBy: .sms, of: .b) == .a && survey.arm(invitedBy: .phone, of: nil) == .b)
    #expect(survey.arm(invitedBy: .email, of: .a) == nil && survey.overallAskedAhead == survey.overall)
  }

  @Test(arguments: [
    ("[sms]", "", "modes: [sms, phone]"), ("[sms, sms]", "", "modes: [sms, phone]"),
    ("[sms, kiosk]", "", "‘modes’ cannot be ‘kiosk’"),
    ("[sms, phone]", ", wording: { ar: أ, en: b }", "either ‘wording’ or ‘modes’"),
  ])
  func `what is wrong with modes is said`(named: String, more: String, expected: String) {
    let findings = modes(named, more).findings.map(\.description)
    #expect(findings.contains { $0.contains(expected) }, "\(findings)")
  }
}
