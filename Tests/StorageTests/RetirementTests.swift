import Access
import Ballots
import Foundation
import Invitations
import Storage
import Surveys
import Testing

/// Surveys for which no more invitations are issued.
@Suite struct RetirementTests {
  private func version(_ number: Int) throws -> PublishedSurvey {
    let source = Sample.source.replacing("version: 1", with: "version: \(number)")
    let survey = try #require(SurveyDocument(source: source, file: "sample").survey)
    return PublishedSurvey(survey: survey, source: source, publishedOn: Day(ordinal: 20_000))
  }

  @Test(arguments: Engine.allCases)
  func `a retired survey keeps its day, and a newer version opens it again`(engine: Engine) async throws {
    let database = try await engine.database()
    let store = SQLSurveyStore(database)
    await #expect(throws: SurveyStoreProblem.notPublished(key: "sample")) {
      try await store.retire("sample", on: Day(ordinal: 20_001))
    }
    try await store.publish(try version(1))
    #expect(try await store.standing().map(\.standing) == [.open])
    for day in [20_001, 20_009] { try await store.retire("sample", on: Day(ordinal: day)) }
    #expect(try await store.retirements() == [Retirement(survey: "sample", version: 1, on: Day(ordinal: 20_001))])
    #expect(try await store.standing().map(\.standing) == [.retired(on: Day(ordinal: 20_001))])
    try await store.publish(try version(2))
    #expect(try await store.standing().map(\.standing) == [.retired(on: Day(ordinal: 20_001)), .open])
    try await store.publish(try version(3))
    #expect(
      try await store.standing().map(\.standing) == [.retired(on: Day(ordinal: 20_001)), .replaced(by: 3), .open])
    #expect(try await SQLAudit(database).figures().isEmpty)
  }

  @Test(
    arguments: Engine.allCases,
    [
      "UPDATE retirement SET day = '2030-01-01'", "DELETE FROM retirement",
      "UPDATE retirement SET version = 2 WHERE version = 1",
    ])
  func `what was changed by another way is named`(engine: Engine, edit: String) async throws {
    let database = try await engine.database()
    let store = SQLSurveyStore(database)
    try await store.publish(try version(1))
    try await store.retire("sample", on: Day(ordinal: 20_001))
    try await store.publish(try version(2))
    #expect(try await SQLAudit(database).figures().isEmpty)
    _ = try await database.write { try $0.run(Statement(engine.own(edit))) }
    #expect(try await SQLAudit(database).figures().contains(.changed(.retirement, subject: "sample")))
  }
}
