import Ballots
import Foundation
import Releases
import Surveys
import Testing

/// Between two days a release is begun only where a crowd waits that may leave.
@Suite struct WaitingCrowdTests {
  private func survey() throws -> Survey {
    let source = """
      key: sample
      version: 1
      audience: external
      languages: [ar]
      title: { ar: رأيكم }
      intro: { ar: رأيكم حق لكم }
      thanks: { ar: شكراً لكم }
      urgent: { ar: اتصلوا بنا }
      invitations: [drawn]
      release: { breakdowns: [channel, department] }
      questions:
        - { key: overall, type: rating, overall: true, text: { ar: كيف؟ }, scale: [{ ar: سيئ }, { ar: جيد }] }
      """
    return try #require(SurveyDocument(source: source, file: "sample").survey)
  }

  private func spent(_ count: Int, _ channel: String = "phone", version: Int = 1) -> SpentTickets {
    SpentTickets(
      survey: "sample", version: version, place: Place(channel: channel, department: "reception", mode: .sms),
      keys: (0..<count).map { Data([UInt8($0)]) })
  }

  @Test func `twice the smallest crowd may leave, and nothing less, also not in parts`() throws {
    let surveys = [try survey()]
    #expect(!WaitingCrowd.mayLeave([], surveys: surveys))
    #expect(!WaitingCrowd.mayLeave([spent(9)], surveys: surveys))
    #expect(WaitingCrowd.mayLeave([spent(10)], surveys: surveys))
    #expect(!WaitingCrowd.mayLeave([spent(6), spent(6, "letters")], surveys: surveys))
    #expect(WaitingCrowd.mayLeave([spent(6), spent(6), spent(2, "letters")], surveys: surveys))
    #expect(!WaitingCrowd.mayLeave([spent(20, version: 2)], surveys: surveys))
  }
}
