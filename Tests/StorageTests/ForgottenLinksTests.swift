import Ballots
import Foundation
import Invitations
import Releases
import Storage
import Surveys
import Testing

/// Who keeps a link, or a list of them, cannot look up whether it was used once the round is over.
@Suite struct ForgottenLinksTests {
  @Test(arguments: Engine.allCases)
  func `a round that is over keeps its counts and forgets its links, an open one keeps them`(
    engine: Engine
  ) async throws {
    let keys = KeyFolder(
      FileManager.default.temporaryDirectory.appendingPathComponent("rida-keys-\(UUID().uuidString)").path)
    let (first, tokens) = (EpochKey(number: 1), Sample.tokens(14))
    try keys.keep(first)
    let database = try await Sample.database(engine, tokens: tokens, key: first)
    let (box, store) = (SQLBallotBox(database), SQLInvitationStore(database))
    let intake = BallotIntake(box: box)
    for token in tokens.prefix(12) {
      _ = try await intake.cast(Sample.ballot(), of: Sample.survey(), ticket: token.key)
    }
    let release = ReleaseBallots(box: box, keys: keys, store: SQLReleaseStore(database))
    let surveys = [try Sample.published().survey]
    let last = try #require(try await store.ticket(key: tokens[0].key)).expiresOn

    #expect(try await release(surveys: surveys, today: last + 7).counted == 12)
    #expect(try await store.forgetLinks() == 0)
    #expect(try await store.unspent(among: tokens.map(\.key)).count == 2)
    _ = try await release(surveys: surveys, today: last + 8)
    #expect(try await store.forgetLinks() == 14)
    #expect(try await store.forgetLinks() == 0)
    for token in tokens { #expect(try await store.ticket(key: token.key) == nil) }

    let states = try await database.read { connection in
      try connection.rows(Statement("SELECT state, COUNT(*) FROM ticket GROUP BY state ORDER BY state"))
        .map { [try $0.int(0), try $0.int(1)] }
    }
    #expect(states == [[0, 2], [2, 12]])
    #expect(try await SQLFieldworkStore(database).fieldwork(survey: "sample").map(\.answered) == [12])
    #expect(try await SQLAudit(database).everything(keys: keys.keys()).isEmpty)
  }
}
