import Messages
import Surveys
import Testing

/// What a text message says, and how long it is.
@Suite struct MessageTextTests {
  /// The longest host of which it is said that every shipped text fits.
  private static let link = "https://r.aoun.org.sa/r/0123456789abcdefghijkl"

  @Test(arguments: MessageStep.allCases, Language.allCases)
  func `shipped texts fit one segment with a host of fourteen letters`(step: MessageStep, language: Language) {
    let url = Self.link + (language == .arabic ? "" : "?lang=en")
    let message = MessageText(step, plan: SendingPlan(ways: [.sms]), language: language, url: url)
    #expect(message.length.segments == 1 && message.text.hasSuffix(" \(url)"))
    #expect("r.aoun.org.sa".count <= 14)
  }

  @Test func `a host of fourteen letters leaves no shipped Arabic text a second segment`() {
    let url = "https://12345678901.sa/r/0123456789abcdefghijkl"
    for step in MessageStep.allCases {
      #expect(MessageText(step, plan: SendingPlan(ways: [.sms]), language: .arabic, url: url).length.units <= 70)
    }
  }

  @Test func `the survey's own words stand before the link, in a reminder those of the reminder`() {
    let own = SendingPlan(ways: [.sms], text: LocalizedText(ar: "رأيكم؟"))
    #expect(MessageText(.reminder, plan: own, language: .arabic, url: "U").text == "رأيكم؟ U")
    let both = SendingPlan(ways: [.sms], text: LocalizedText(ar: "رأيكم؟"), reminderText: LocalizedText(ar: "تذكير"))
    #expect(MessageText(.reminder, plan: both, language: .english, url: "U").text == "تذكير U")
  }
}
