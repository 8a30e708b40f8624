import Accountability
import Pages
import Samples
import Surveys
import Testing
import Wording

/// The privacy notice of a survey.
@Suite struct NoticeTests {
  @Test(arguments: Language.allCases)
  func `the notice tells people what is known and held, word for word`(language: Language) throws {
    let house = try Facts.house()
    let text = PrivacyNotice(of: try Facts.survey(), in: house).document(in: language).text
    #expect(try Golden.holds(text, "notice.\(language.rawValue).txt"))
  }

  @Test(arguments: Language.allCases)
  func `it promises what the form promises, in the same words`(language: Language) throws {
    let (survey, house) = (try Facts.survey(), try Facts.house())
    let text = PrivacyNotice(of: survey, in: house).document(in: language).text
    let formats = Formats(language: language, isolation: language == .arabic ? .marks : .none)
    #expect(text.contains(FormPromise.short(of: survey, formats)))
    for kind in survey.invitations { #expect(text.contains(FormPromise.known(kind, of: survey, formats))) }
    #expect(text.contains(FormPromise.final(formats)) && text.contains(FormPromise.comments(formats)))
  }

  @Test func `contacts end with the plan where it ends before the links, and else with them`() throws {
    let house = try Facts.house()
    func days(_ more: String) throws -> String {
      PrivacyNotice(of: try Facts.survey(more), in: house).document(in: .english).text
    }
    #expect(try days("sending: { ways: [sms], keep_days: 14 }").contains("14 days after the link was sent"))
    #expect(try days("valid_days: 10").contains("10 days after the link was sent"))
  }

  @Test func `the page of a notice closes every element and runs from right to left in Arabic`() throws {
    let html = PrivacyNotice(of: try Facts.survey(), in: try Facts.house()).document(in: .arabic).html
    #expect(
      html.contains(#"<html lang="ar" dir="rtl">"#) && html.contains(#"<bdi dir="ltr">el.cloud.unifonic.com</bdi>"#))
    for name in ["ul", "li", "p", "table", "main", "html"] {
      let opened = html.split(separator: "<\(name)", omittingEmptySubsequences: false).dropFirst()
        .count { $0.first == ">" || $0.first == " " }
      #expect(opened == html.split(separator: "</\(name)>", omittingEmptySubsequences: false).count - 1, "\(name)")
    }
  }
}
