import Surveys
import Testing

@testable import Pages

/// The mail that brings a link.
@Suite struct InvitationLetterTests {
  @Test func `it says first who asks, in the language of the letter`() {
    let charity = LocalizedText(ar: "جمعية عون", en: "Aoun")
    func letter(_ language: Language, _ charity: LocalizedText?) -> InvitationLetter {
      InvitationLetter(
        Cast.survey, from: charity, isReminder: false, language: language, url: "https://r.example.sa/r/x", stop: "s")
    }
    #expect(letter(.arabic, charity).text.hasPrefix("جمعية عون\n"))
    #expect(letter(.english, charity).html.contains(">Aoun</p>\n<h1"))
    #expect(!letter(.arabic, nil).text.contains("عون"))
  }
}
