import Ballots
import Foundation
import Invitations
import Releases
import Storage
import Surveys
import Testing

@Suite struct PairTests {
  private static let source =
    Sample.source
    + "\n  - { key: ease, type: rating, text: { ar: سهلة؟ }, scale: [{ ar: صعبة }, { ar: سهلة }] }"

  @Test(arguments: Engine.allCases)
  func `pairs of answers are read as they were released, added up over the batches of a period`(
    engine: Engine
  ) async throws {
    let survey = try #require(SurveyDocument(source: Self.source, file: "sample").survey)
    let keys = KeyFolder(
      FileManager.default.temporaryDirectory.appendingPathComponent("rida-keys-\(UUID().uuidString)").path)
    let (tokens, first) = (Sample.tokens(24), EpochKey(number: 1))
    try keys.keep(first)
    let database = try await Sample.database(engine, tokens: tokens, key: first)
    let box = SQLBallotBox(database)
    let release = ReleaseBallots(box: box, keys: keys, store: SQLReleaseStore(database))
    let tallies = SQLTallyStore(database)
    #expect(try await tallies.pairs(survey: "sample").isEmpty)
    for half in [tokens.prefix(12), tokens.suffix(12)] {
      for (place, token) in half.enumerated() {
        let ballot = Ballot(
          survey: "sample", version: 1, period: Period(.quarter, containing: Day(ordinal: 20_000)),
          place: Place(channel: "phone", department: "reception", mode: .sms),
          answers: ["overall": .chosen("2"), "ease": .chosen(place < 5 ? "1" : "2")])
        _ = try await BallotIntake(box: box).cast(ballot, of: survey, ticket: token.key)
      }
      #expect(try await release(surveys: [survey], today: Day(ordinal: 20_000)).counted == 12)
    }
    let pairs = try await tallies.pairs(survey: "sample")
    #expect(Array(pairs.keys) == [Period(.quarter, containing: Day(ordinal: 20_000))])
    #expect(
      Set(pairs.values.joined()) == [
        PairCount(one: "overall", oneValue: "2", other: "ease", otherValue: "1", count: 10),
        PairCount(one: "overall", oneValue: "2", other: "ease", otherValue: "2", count: 14),
      ])
    #expect(try await tallies.pairs(survey: "another").isEmpty)
  }
}
