import Ballots
import Releases
import Surveys
import Testing

@Suite struct AudienceTests {
  private static let told = Question(
    key: "told", kind: .yesNo(partly: nil), text: LocalizedText(ar: "هل قلنا؟"), channels: ["phone"])
  private static let survey = Survey(
    key: "s", version: 1, audience: .external, languages: [.arabic], title: LocalizedText(ar: "رأيكم"),
    intro: LocalizedText(ar: "حق"), thanks: LocalizedText(ar: "شكراً"), urgent: LocalizedText(ar: "اتصلوا"),
    invitations: [.addressed], validDays: 21,
    release: ReleaseRule(breakdowns: [Breakdown(.channel), Breakdown(.department)]),
    questions: ReleaseDecisionTests.survey.questions + [told])

  /// How many were asked the question and how many gave a ballot, by department.
  private func departments(_ crowds: [(channel: String, department: String, people: Int)]) throws -> [Label: [Int]] {
    let ballots = crowds.flatMap { crowd in
      (0..<crowd.people).map { _ in
        Ballot(
          survey: "s", version: 1, period: ReleaseDecisionTests.quarter,
          place: Place(channel: crowd.channel, department: crowd.department, mode: .sms),
          answers: ["overall": .chosen("3")])
      }
    }
    var generator = SystemRandomNumberGenerator()
    let decision = try ReleaseDecision(
      BallotBuffer(ballots), of: Self.survey, in: ReleaseDecisionTests.quarter, isClosing: true, using: &generator)
    let batch = try #require(decision.batch)
    let sheet = TallySheet(period: batch.period, version: 1, counts: batch.counts)
    return try #require(sheet.labels(of: Breakdown(.department))).mapValues { tallies in
      [tallies["told"]?.blank ?? 0, tallies[BallotCount.question]?[BallotCount.value] ?? 0]
    }
  }

  @Test func `a label's few who were asked a question count under «other» for that question alone`() throws {
    let counts = try departments([
      ("website", "media", 20), ("website", "reception", 5), ("phone", "media", 3), ("phone", "reception", 10),
    ])
    #expect(counts == [Label("media"): [0, 23], Label("reception"): [0, 15], Label("other"): [13, 0]])
  }

  @Test func `a question that fewer than a crowd were asked is not published`() throws {
    let counts = try departments([("website", "media", 20), ("phone", "media", 3)])
    #expect(counts.values.map { $0[0] }.reduce(0, +) == 0)
    #expect(counts.values.map { $0[1] }.reduce(0, +) == 23)
  }
}
