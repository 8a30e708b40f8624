import Foundation
import Indicators
import Storage
import Surveys
import Testing

@Suite struct CommentStoreTests {
  /// A published batch with two comments, written as a release writes them.
  private func database(_ engine: Engine) async throws -> any Database {
    let database = try await engine.database()
    try await SQLSurveyStore(database).publish(Sample.published())
    try await database.write { connection in
      _ = try connection.run(
        Statement(
          """
          INSERT INTO batch (number, survey, version, period, closing, ballots, hash)
          VALUES (1, 'sample', 1, '2026Q3', 1, 20, ?)
          """, .bytes(Data([1]))))
      for (id, text) in [(UInt8(0x01), "شكراً لكم"), (UInt8(0xF0), "ما ردوا علي")] {
        _ = try connection.run(
          Statement(
            "INSERT INTO comment (id, batch, question, label, text) VALUES (?, 1, 'improve', NULL, ?)",
            .bytes(Data(repeating: id, count: 16)), .text(text)))
      }
    }
    return database
  }

  @Test(arguments: Engine.allCases)
  func `comments are sorted by rules until somebody reads them`(engine: Engine) async throws {
    let store = SQLCommentStore(try await database(engine))
    let comments = try await store.comments(survey: "sample")
    #expect(comments.map(\.isReadTwice) == [true, false])
    #expect(comments[0].coding.origin == .rules && comments[0].coding.themes.contains(.thanks))
    #expect(try await store.code(comments[0].id, [.trust, .speed], by: .first))
    #expect(try await store.code(comments[0].id, [.speed], by: .second))
    let read = try await store.comments(survey: "sample")[0]
    #expect(read.coding == ThemeCoding(byHand: [.speed, .trust]) && read.second == [.speed])
    #expect(try await store.code(comments[0].id, [], by: .first))
    #expect(try await store.comments(survey: "sample")[0].first == [])
  }

  @Test(arguments: Engine.allCases)
  func `a comment that does not exist is not coded`(engine: Engine) async throws {
    let store = SQLCommentStore(try await database(engine))
    for id in ["00", "", "no number", String(repeating: "02", count: 16)] {
      #expect(try await !store.code(id, [.trust], by: .first), "‘\(id)’")
    }
  }
}
