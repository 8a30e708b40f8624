import Ballots
import Releases
import Surveys
import Testing

@Suite struct PairCountTests {
  private static let scale = Scale(min: 1, labels: ["سيئ", "متوسط", "جيد"].map { LocalizedText(ar: $0) })
  private static let survey = Survey(
    key: "s", version: 1, audience: .external, languages: [.arabic], title: LocalizedText(ar: "رأيكم"),
    intro: LocalizedText(ar: "حق"), thanks: LocalizedText(ar: "شكراً"), urgent: LocalizedText(ar: "اتصلوا"),
    invitations: [.addressed], validDays: 21, release: ReleaseRule(breakdowns: [Breakdown(.channel)]),
    questions: ["a", "b", "c"].map { Question(key: $0, kind: .rating(scale), text: LocalizedText(ar: $0)) }
      + [Question(key: "yes", kind: .yesNo(partly: nil), text: LocalizedText(ar: "نعم؟"))])

  private func ballot(_ answers: [String: String], isImported: Bool = false) -> Ballot {
    Ballot(
      survey: "s", version: 1, period: Period(.quarter, containing: Day(ordinal: 20_000)),
      place: Place(channel: "phone", department: "reception", mode: .sms), answers: answers.mapValues(Answer.chosen),
      isImported: isImported)
  }

  private func batch(_ ballots: [Ballot]) throws -> Batch {
    var generator = SystemRandomNumberGenerator()
    let decision = try ReleaseDecision(
      BallotBuffer(ballots), of: Self.survey, in: Period(.quarter, containing: Day(ordinal: 20_000)), isClosing: true,
      using: &generator)
    return try #require(decision.batch)
  }

  @Test func `pairs count only those who answered both, and only questions with an order`() throws {
    let batch = try batch([
      ballot(["a": "1", "b": "1", "yes": "yes"]), ballot(["a": "1", "b": "1", "c": "3"]),
      ballot(["a": "2", "b": "NA"]),
      ballot(["b": "3", "c": "2"]), ballot(["a": "1"]),
    ])
    #expect(
      batch.pairs == [
        PairCount(one: "a", oneValue: "1", other: "b", otherValue: "1", count: 2),
        PairCount(one: "a", oneValue: "1", other: "c", otherValue: "3", count: 1),
        PairCount(one: "b", oneValue: "1", other: "c", otherValue: "3", count: 1),
        PairCount(one: "b", oneValue: "3", other: "c", otherValue: "2", count: 1),
      ])
  }

  @Test func `a batch tells how many of each stratum it counts, cast and imported`() throws {
    let ballots = (0..<6).map { ballot(["a": "1"], isImported: $0 < 2) }
    #expect(
      try batch(ballots).strata == [
        ReleasedStratum(place: Place(channel: "phone", department: "reception", mode: .sms), cast: 4, imported: 2)
      ])
  }
}
