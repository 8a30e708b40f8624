import Ballots
import Crypto
import Foundation
import Houses
import Storage
import Surveys
import Synchronization
import Taking
import Testing

/// A pile of forms that somebody types: one file that grows, of which the last form can be taken back.
@Suite struct PaperPileTests {
  private let place = Place(channel: "phone", department: "reception", mode: .letter)

  private func pile(_ first: String, _ last: String) throws -> PaperPile? {
    let days = try #require(Day(first))...#require(Day(last))
    return PaperPile(survey: try TestSurvey.published().survey, place: place, language: .arabic, days: days)
  }

  @Test func `its days lie in one period, in which its answers count`() throws {
    #expect(try pile("2026-10-01", "2026-12-31")?.period == Period("2026Q4"))
    #expect(try pile("2026-09-30", "2026-10-01") == nil)
  }

  @Test func `each form is sealed under the number of its file, and only the last is taken back`() async throws {
    let house = try await Seed.house()
    let (box, files) = (SQLBallotBox(house.database), SQLTakenFileStore(house.database))
    let papers = SealPapers(box: box, files: files)
    var pile = try #require(try pile("2026-10-01", "2026-10-15"))
    for value in ["1", "2", "3"] {
      pile = try await papers.save(["overall": .chosen(value)], onto: pile, today: TestClock.today) { _ in }
    }
    #expect(pile.saved == 3 && pile.file?.number == 1)
    let key = try #require(try house.keys.keys().first)
    func values() async throws -> [Answer?] {
      try await box.ballots(through: 99, after: Data(), limit: 9).map { sealed in
        let fields = try sealed.open(with: key)
        #expect(try BallotCoding.file(fields) == 1)
        return try BallotCoding.decode(fields).answers["overall"]
      }
    }
    let back = try #require(try await papers.takeBackLast(of: pile, today: TestClock.today))
    #expect(back.saved == 2)
    let left = try await values()
    #expect(left.count == 2 && left.contains(.chosen("1")) && left.contains(.chosen("2")))
    #expect(try await papers.takeBackLast(of: back, today: TestClock.today) == nil)
    #expect(try await papers.takeBackLast(of: pile, today: TestClock.today) == nil, "it is not there any more")
    #expect(try await files.files(of: nil).map(\.rows) == [2])
    #expect(try await SQLAudit(house.database).figures().isEmpty)
  }

  @Test func `a form is kept although another file was taken since its pile was begun`() async throws {
    let house = try await Seed.house()
    let (box, files) = (SQLBallotBox(house.database), SQLTakenFileStore(house.database))
    let other = TakenFile(
      number: 1, kind: .services, survey: "sample", takenOn: TestClock.today, rows: 1, digest: Data([1]))
    try await files.keep(FileIntake(other))
    let pile = try #require(try pile("2026-10-01", "2026-10-15"))
    let saved = try await SealPapers(box: box, files: files).save(
      ["overall": .chosen("1")], onto: pile, today: TestClock.today
    ) { _ in }
    #expect(saved.file?.number == 2)
  }

  @Test(arguments: LostAnswer.Fate.allCases, [0, 2])
  func `a form whose commit was not answered counts once when it comes again`(
    fate: LostAnswer.Fate, before: Int
  ) async throws {
    let house = try await Seed.house()
    let database = LostAnswer(house.database)
    let (box, files) = (SQLBallotBox(database), SQLTakenFileStore(database))
    let papers = SealPapers(box: box, files: files)
    let noted = Mutex(try #require(try pile("2026-10-01", "2026-10-15")))
    func save() async throws {
      let saved = try await papers.save(
        ["overall": .chosen("1")], onto: noted.withLock(\.self), today: TestClock.today
      ) { pile in noted.withLock { $0 = pile } }
      noted.withLock { $0 = saved }
    }
    for _ in 0..<before { try await save() }
    database.lose(fate)
    await #expect(throws: StoreProblem.unknown) { try await save() }
    let unsettled = noted.withLock(\.self)
    #expect(unsettled.isUnsettled && unsettled.saved == before)
    #expect(try await papers.takeBackLast(of: unsettled, today: TestClock.today) == nil)
    if fate == .takenBack && before == 0 {
      // Another file takes the number meanwhile.
      let other = TakenFile(
        number: 1, kind: .services, survey: "sample", takenOn: TestClock.today, rows: 1, digest: Data([1]))
      try await files.keep(FileIntake(other))
    }
    try await save()
    let settled = noted.withLock(\.self)
    #expect(!settled.isUnsettled && settled.saved == before + 1 && settled.wasRepeated == (fate == .stood))
    #expect(try await box.ballots(through: 99, after: Data(), limit: 9).count == before + 1)
    #expect(try await files.files(of: nil).last.map { [$0.number, $0.rows] } == [settled.file?.number, before + 1])
    // The next one is a form of its own.
    try await save()
    #expect(try await box.ballots(through: 99, after: Data(), limit: 9).count == before + 2)
    #expect(try await files.files(of: nil).last?.rows == before + 2)
    #expect(try await SQLAudit(house.database).figures().isEmpty)
  }
}
