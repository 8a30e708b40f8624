import Surveys
import Testing

/// How a survey says that its links go out by themselves.
@Suite struct SendingTests {
  private func read(_ sending: String, invitations: String = "[addressed]") -> SurveyDocument {
    let source = SurveyDocumentTests.good
      .replacing("invitations: [addressed]", with: "invitations: \(invitations)\nsending: \(sending)")
    return SurveyDocument(source: source, file: "s.yaml")
  }

  @Test func `a plan is read whole, and what it leaves out is usual`() throws {
    let plan = try #require(
      read("{ ways: [sms, email], reminder_days: 5, call_days: 7, hours: '10:00-18:30' }").survey?.sending)
    #expect(plan == SendingPlan(ways: [.sms, .email], reminderDays: 5, callDays: 7, hours: 600...1110))
    #expect(plan.restDays == 30 && plan.keepDays == 21 && plan.text == nil)
    #expect(plan.way(for: .sms) == .sms && plan.way(for: .letter) == nil)
    #expect(try #require(read("{ ways: [sms] }").survey?.sending).hours == 540...1259)
  }

  @Test(arguments: [
    ("{ ways: [pigeon] }", "‘ways’ cannot be ‘pigeon’; it is one of sms, email"),
    ("{ ways: [] }", "‘ways’ is missing"),
    ("{ ways: [sms], reminder_days: 2 }", "‘reminder_days’ cannot be 2; it lies from 3 to 7"),
    ("{ ways: [sms], reminder_days: 5, keep_days: 4 }", "a reminder after 5 days comes when"),
    ("{ ways: [sms], call_days: 0 }", "‘call_days’ cannot be 0; it lies from 1 to 60"),
    ("{ ways: [sms], call_days: 9, keep_days: 8 }", "a call after 9 days comes when"),
    ("{ ways: [sms], call_days: 5, reminder_days: 5 }", "a call after 5 days comes before the reminder after 5"),
    ("{ ways: [sms], hours: '20:00-08:00' }", "‘20:00-08:00’ are no hours"),
    ("{ ways: [sms], hours: '9-20' }", "‘9-20’ are no hours"),
    ("{ ways: [sms], class: promotional }", "‘class’ cannot be ‘promotional’; it is one of service"),
    ("{ ways: [sms], text: { ar: قيموا وتبرعوا لنا, en: Rate us } }", "‘وتبرعوا’ makes a message about a service"),
    ("{ ways: [sms], text: { ar: قيمونا, en: Rate us and donate } }", "‘donate’ makes a message about a service"),
    ("{ way: sms }", "‘way’ is not known here"),
  ])
  func `what is wrong is told`(sending: String, words: String) {
    let findings = read(sending).findings.map(\.description)
    #expect(findings.contains { $0.contains(words) }, "\(findings)")
  }

  @Test func `links go by themselves to people who are addressed`() {
    let findings = read("{ ways: [sms] }", invitations: "[drawn]").findings.map(\.description)
    #expect(findings.contains { $0.contains("‘addressed’") })
  }

  @Test(arguments: ["رأيكم مصدقة لنا", "قيّموا خدمتنا سراً", "Rate the offer of help", "صدق رأيكم يهمنا"])
  func `words that only look like an appeal are none`(text: String) {
    #expect(read("{ ways: [sms], text: { ar: \(text), en: \(text) } }").findings.isEmpty)
  }
}
