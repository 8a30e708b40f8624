import Ballots
import Foundation
import Releases
import Surveys
import Testing

/// Cards that staff could have answered themselves hide nobody as others do.
@Suite struct CrowdWeightsTests {
  private func decide(_ given: [(count: Int, channel: String)], drawn: Int, closing: Bool = false) throws -> Batch? {
    let ballots = given.flatMap { count, channel in
      (0..<count).map { _ in
        Ballot(
          survey: "s", version: 1, period: ReleaseDecisionTests.quarter,
          place: Place(channel: channel, department: "reception", mode: .sms), answers: ["overall": .chosen("3")])
      }
    }
    let waiting = SpentTickets(
      survey: "s", version: 1, place: Place(channel: "letters", department: "reception", mode: .sms),
      keys: (0..<drawn).map { Data([UInt8($0)]) }, drawn: drawn)
    var generator = SystemRandomNumberGenerator()
    return try ReleaseDecision(
      BallotBuffer(ballots), of: ReleaseDecisionTests.survey, in: ReleaseDecisionTests.quarter, isClosing: closing,
      weights: CrowdWeights([waiting]), using: &generator
    ).batch
  }

  @Test func `one answer among nine drawn cards stays sealed while everybody else leaves`() throws {
    #expect(try decide([(40, "phone"), (10, "letters")], drawn: 9)?.ballots == 40)
    #expect(try decide([(40, "phone"), (10, "letters")], drawn: 0)?.ballots == 50)
  }

  @Test func `cards leave as a crowd three times as large, and in better company sooner`() throws {
    #expect(try decide([(29, "letters")], drawn: 29) == nil)
    #expect(try decide([(30, "letters")], drawn: 30)?.ballots == 30)
    #expect(try decide([(12, "letters")], drawn: 3)?.ballots == 12)
  }

  @Test func `at the end of a period too few of them are gathered under other`() throws {
    let batch = try #require(try decide([(40, "phone"), (10, "letters")], drawn: 9, closing: true))
    let sheet = TallySheet(period: batch.period, version: 1, counts: batch.counts)
    #expect(sheet.labels(of: Breakdown(.channel))?[Label("letters")] == nil && batch.ballots == 50)
  }
}
